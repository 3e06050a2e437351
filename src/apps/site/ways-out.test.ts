import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withdrawReport } from "#features/annual-reports/keeping/withdraw-report.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { routesOf } from "#platform/auth/permission.ts";
import { connect } from "#platform/db/connect.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenStoredReport, qinghe } from "#tests/support/given-stored-report.ts";
import { siteDatabase } from "../database/site-database.ts";

/**
 * The site with a published report answers every address it has; then reports are held and withdrawn, and it must answer each
 * as before, byte for byte: what is not published leaves by no way, and nothing tells that it is there.
 */
const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "tongming-ways-out-"));
const routes = routesOf(givenApp(connect("postgresql://nobody@localhost/none").db))
  .filter(({ method, permission }) => method === "GET" && permission === "public")
  .map(({ path }) => path);
const agency = { name: "青禾县统计局", region: qinghe } as const;
const secret = "莲花池改造";
const before = new Map<string, Answer>();
let ends: readonly (() => Promise<void>)[] = [];
let asked: readonly string[];
let site: Queryable;

interface Answer {
  readonly status: number;
  readonly body: string;
}

beforeAll(async () => {
  const { db } = given;
  const { agencyId } = await givenStoredReport(db, { agency, year: 2022 });
  await givenStoredReport(db, { agency, year: 2022, texts: { 1: "第二版。" } });
  site = await ownRole();
  asked = [...routes.flatMap((path) => addresses(path, agencyId)), ...searches(agencyId)];
  for (const path of asked) before.set(path, await answerOf(db, path));
  const hidden = { texts: { 1: `${secret}，详见附件。` }, cells: { "t3.new.total": 987_654 } };
  await givenStoredReport(db, { agency, year: 2023, ...hidden, isHeld: true });
  await givenStoredReport(db, { agency, year: 2022, ...hidden, isHeld: true });
  await givenStoredReport(db, { agency, year: 2021, ...hidden, isHeld: true });
  for (const one of [
    { agency, year: 2021 },
    { agency, year: 2020 },
  ]) {
    const { reportId } = await givenStoredReport(db, { ...one, texts: { 1: `${secret}二` } });
    const by = { actor: { kind: "system", name: "试" } } as const;
    const scope = agencyScope({ kind: "operator" });
    const done = await withdrawReport(db, scope, { reportId, by, reason: `写了${secret}` });
    expect(done.ok).toBe(true);
  }
}, 120_000);

afterAll(async () => {
  for (const end of ends) await end();
  rmSync(folder, { recursive: true });
});

async function ownRole(): Promise<Queryable> {
  const owner = connect(given.url);
  const asOwner = { ...owner, url: given.url, isEmbedded: false, abandon: async () => {} };
  const opened = await siteDatabase(asOwner, { dataFolder: folder, onIdleError: () => {} });
  if (!opened.ok) throw new Error(opened.error);
  ends = [opened.value.database.close, owner.close];
  expect(opened.value.warning).toBeUndefined();
  return opened.value.database.db;
}

async function answerOf(db: Queryable, path: string): Promise<Answer> {
  const answer = await givenApp(db).request(path);
  // When content last changed is told to the minute, of a withdrawal too.
  const body = Buffer.from(await answer.arrayBuffer())
    .toString("latin1")
    .replaceAll(/\d\d:\d\d(?::\d\d)?/g, "");
  return { status: answer.status, body };
}

describe.each([
  ["with the site's own role", () => site],
  ["where the server gives the site no role of its own", () => given.db],
] as const)("%s", (_, database) => {
  test("every address answers as if nothing were held or withdrawn", async () => {
    expect(asked.length).toBeGreaterThan(200);
    for (const path of asked) {
      const { status, body } = await answerOf(database(), path);
      const was = before.get(path);
      expect([path, status]).toEqual([path, was?.status]);
      expect(body === was?.body, path).toBe(true);
    }
  }, 120_000);
});

test("what is compared are pages that show the report, and not refusals", () => {
  const found = [...before.values()].filter(({ status }) => status === 200);
  expect(found.length).toBeGreaterThan(80);
});

test("the site's role reads no row of what is not published, nor of what belongs to it", async () => {
  const count = async (db: Queryable, table: string) => {
    const { rows } = await sql<{
      readonly n: number;
    }>`select count(*)::int as n from ${sql.table(table)}`.execute(db);
    return rows[0]?.n;
  };
  for (const [table, all, open] of [
    ["report", 7, 2],
    ["original", 7, 2],
    ["report_figures", 7, 2],
    ["report_check", 7, 2],
  ] as const) {
    const shown = { table, all: await count(given.db, table), open: await count(site, table) };
    expect(shown).toEqual({ table, all, open });
  }
});

/** What stands in an address's place for each of its parts; all kinds of them together. */
const parts: Readonly<Record<string, readonly string[]>> = {
  year: ["2021", "2022", "2023"],
  page: ["page-1"],
  region: [qinghe.code],
  kind: ["department"],
  version: ["v1", "v2", "v3"],
  sort: ["by-new"],
  scope: ["governments"],
  receipt: ["ZC20261129-AAAAAA"],
  item: ["1"],
  column: ["1"],
  before: ["before-2026-01-01-1"],
  part: ["sitemap-agencies-1.xml", "sitemap-reports-1.xml"],
  number: ["1"],
  document: ["1"],
  issue: ["1"],
  letter: ["1"],
};

function addresses(route: string, agencyId: number): readonly string[] {
  const [, name = "", pattern = ""] = /:([a-z]+)(\{(?:[^{}]|\{[^{}]*\})*\})?/.exec(route) ?? [];
  if (name === "") return [route];
  const values = name === "id" ? [`${agencyId}`] : name === "file" ? files(pattern) : parts[name];
  if (!values) throw new Error(`a part of an address that the test does not know: ${route}`);
  return values.flatMap((value) => addresses(route.replace(`:${name}${pattern}`, value), agencyId));
}

const endings = ["docx", "pdf", "xlsx", "html", "csv", "json", "ndjson"];

/** Names that a file's pattern takes. */
function files(pattern: string): readonly string[] {
  const takes = new RegExp(`^${pattern.slice(1, -1)}$`);
  const names = [
    "report",
    "reports",
    "findings",
    "cells",
    "reports-2023",
    "findings-2023",
    "cells-2022",
    "cells-2023",
    "reports-2022",
    "findings-2022",
  ];
  return names
    .flatMap((name) => endings.map((ending) => `${name}.${ending}`))
    .filter((name) => takes.test(name));
}

/** What is asked behind a question mark. */
function searches(agencyId: number): readonly string[] {
  const q = encodeURIComponent(secret);
  return [
    `/search/?q=${q}&year=2023`,
    `/search/?q=${q}&year=2022`,
    `/search/?q=${encodeURIComponent("统计局")}`,
    `/compare/?agency=${agencyId}&year=2023`,
    `/compare/table.csv?agency=${agencyId}&year=2023`,
    `/compare/?agency=${agencyId}&year=2022`,
  ];
}
