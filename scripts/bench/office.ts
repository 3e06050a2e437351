import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { connect } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import { newKeys } from "#tests/e2e/office/given-office-people.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { type Figure, median } from "./figure.ts";
import { filled, fillOffice } from "./office/fill-office.ts";
import { signInSeconds } from "./office/sign-in.ts";
import { buildSite, startSite } from "./site/site-server.ts";
import { steadyLoad } from "./site/steady-load.ts";

const runs = 5;
const seconds = 30;

/** What the screens of an officer ask for. */
const paths = [
  "/api/session",
  "/api/workbench",
  "/api/requests",
  "/api/items",
  "/api/requests?q=征收",
  "/api/documents",
  "/api/disputes",
  "/api/items?year=2024",
].map((path) => encodeURI(`/office${path}`));

/** The office of a county: a sign-in until the 工作台 is ready, and two hundred people at work. */
export async function measureOffice(): Promise<Figure[]> {
  buildSite();
  const database = await startBenchDatabase();
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-office-"));
  try {
    const tokens = await filledDatabase(database.url);
    const environment = {
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      FIELD_KEYS: newKeys(),
      ALLOW_ROOT: "1",
    };
    const office = await startSite(environment);
    try {
      return [await signIn(office.origin), await atWork(office.origin, tokens)];
    } finally {
      await office.stop();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function filledDatabase(url: string): Promise<readonly string[]> {
  const { db, close } = connect(url);
  try {
    const migrated = await migrate(db, await allMigrations());
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    const tokens = await fillOffice(db);
    await sql`vacuum analyze`.execute(db);
    return tokens;
  } finally {
    await close();
  }
}

const county = `a county of ${filled.agencies} agencies with ${filled.casesEach} cases and ${filled.itemsEach.toLocaleString("en")} items each; PostgreSQL set as for tests, server on the first core`;

async function signIn(origin: string): Promise<Figure> {
  // Browsers take the session's cookie over plain HTTP from this name.
  const local = origin.replace("127.0.0.1", "localhost");
  const taken = await signInSeconds(local, runs);
  return {
    what: "sign-in to a ready 工作台",
    measured: `${median(taken).toFixed(2)} s`,
    goal: "under 1.5 s",
    holds: median(taken) < 1.5,
    how: `${county}; Chromium with nothing kept, from 登录 pressed, password compared, to the last part of the page; median of ${runs} runs`,
  };
}

async function atWork(origin: string, tokens: readonly string[]): Promise<Figure> {
  const cookies = tokens.map((token) => `__Host-tongming=${token}`);
  const given = { origin, paths, cookies, perSecond: tokens.length, percent: 95 };
  await steadyLoad({ ...given, seconds: 5 });
  const milliseconds = await steadyLoad({ ...given, seconds });
  return {
    what: `${tokens.length} people at work in the office, a request a second each`,
    measured: `95 of 100 answered within ${Math.round(milliseconds)} ms`,
    goal: "under 100 ms",
    holds: milliseconds < 100,
    how: `${county}, load on the other; ${paths.length} questions of an officer's screens in turn for ${seconds} s, each sent at its time and measured from it`,
  };
}
