import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import { startBenchDatabase } from "./bench-database.ts";
import type { BenchOptions } from "./bench-options.ts";
import { type Figure, wholeNumber } from "./figure.ts";
import { fillItems, publishOne } from "./site/fill-items.ts";
import { buildSite, startSite } from "./site/site-server.ts";
import { steadyLoad } from "./site/steady-load.ts";

const goal = 1_000_000;
const agencies = 3_000;
/** Of each agency, as `fillItems` writes them, by ascending id. */
const columnsEach = 5;
const seconds = 60;
const perSecond = 300;

/** The page cache while agencies publish: one item a second, each of another agency. */
export async function measurePublishing({ count = goal }: BenchOptions): Promise<Figure[]> {
  buildSite();
  const database = await startBenchDatabase();
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-publishing-"));
  const { db, close } = connect(database.url);
  try {
    const migrated = await migrate(db, await allMigrations());
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    await fillItems(db, { agencies, items: count });
    console.error("filled");
    const environment = { DATABASE_URL: database.url, DATA_DIR: folder, ALLOW_ROOT: "1" };
    const rendered = await onSite({ ...environment, PAGE_CACHE_MB: "0" }, (origin) =>
      measureRendered(origin, count),
    );
    const kept = await onSite(environment, (origin) => measured(origin, db, count));
    return [...kept, rendered];
  } finally {
    await close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onSite<Measured>(
  environment: Readonly<Record<string, string>>,
  measure: (origin: string) => Promise<Measured>,
): Promise<Measured> {
  const site = await startSite(environment);
  try {
    return await measure(site.origin);
  } finally {
    await site.stop();
  }
}

/** Each page of the mix made anew, as many a second as visitors ask for. */
async function measureRendered(origin: string, count: number): Promise<Figure> {
  const all = mixOf(count);
  const paths = Array.from(all, (_, at) => all[(at * 617) % all.length] ?? "/");
  await steadyLoad({ origin, paths, perSecond: 50, seconds: 4 });
  const p95 = await steadyLoad({ origin, paths, perSecond, seconds: 20, percent: 95 });
  return {
    what: "95 of 100 pages of the section rendered without cache",
    measured: `${p95.toFixed(0)} ms`,
    goal: "under 30 ms",
    holds: p95 < 30,
    how: `${perSecond} requests a second for 20 s of the same mix over ${wholeNumber(count)} items, page cache off, each sent at its time and measured from it`,
  };
}

async function measured(origin: string, db: Queryable, count: number): Promise<Figure[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const paths = mixOf(count);
  for (const path of new Set(paths)) await ask({ origin, agent, path });
  console.error("warm");
  const asked: Promise<Answer>[] = [];
  const shownAfter: Promise<number>[] = [];
  const start = performance.now();
  while (asked.length < seconds * perSecond) {
    const passed = (performance.now() - start) / 1000;
    if (shownAfter.length < passed) {
      shownAfter.push(
        publishAndWait({ origin, agent, db, agencyId: 1 + ((shownAfter.length * 37) % agencies) }),
      );
    }
    while (asked.length < Math.min(passed, seconds) * perSecond) {
      asked.push(ask({ origin, agent, path: paths[(asked.length * 617) % paths.length] ?? "/" }));
    }
    await wait(2);
  }
  const answers = await Promise.all(asked);
  const kept = (answers.filter(({ isKept }) => isKept).length / answers.length) * 100;
  const slowest = Math.max(...(await Promise.all(shownAfter)));
  agent.destroy();
  const how = `one publication a second, each of another of ${wholeNumber(agencies)} agencies with ${wholeNumber(count)} items; ${perSecond} requests a second for ${seconds} s of a mix of ${wholeNumber(new Set(paths).size)} pages, all asked for once before`;
  return [
    {
      what: "answers from the page cache while publishing",
      measured: `${kept.toFixed(1)} of 100`,
      goal: "at least 95 of 100",
      holds: kept >= 95,
      how,
    },
    {
      what: "a list shows what was published, at the latest after",
      measured: `${slowest.toFixed(0)} ms`,
      goal: "under 1,000 ms",
      holds: slowest < 1000,
      how: `the agency's list asked for again and again from the act's end; the slowest of ${shownAfter.length}`,
    },
  ];
}

/** What visitors open: the home page and the newest often, agencies and their lists, items of all ages. */
function mixOf(count: number): readonly string[] {
  const times = (many: number, path: (at: number) => string) =>
    Array.from({ length: many }, (_, at) => path(at));
  const agency = (at: number) => 1 + ((at * 7919) % agencies);
  return [
    ...times(500, () => "/"),
    ...times(400, () => "/items/"),
    ...times(100, () => "/agencies/"),
    ...times(1_000, (at) => `/agencies/${agency(at)}/`),
    ...times(1_000, (at) => `/agencies/${agency(at)}/items/`),
    ...times(200, (at) => `/agencies/${agency(at)}/disclosure-guide/`),
    ...times(200, (at) => `/agencies/${agency(at)}/columns/`),
    ...times(600, (at) => {
      const column = agency(at) * columnsEach - (at % columnsEach);
      return `/agencies/${agency(at)}/columns/${column}/`;
    }),
    ...times(2_000, (at) => `/items/${1 + ((at * 104_729) % count)}/`),
  ];
}

interface Asked {
  readonly origin: string;
  readonly agent: Agent;
  readonly path: string;
}

interface Answer {
  readonly isKept: boolean;
  readonly text: string;
}

/** An answer that is rendered has an id, one from the page cache has none. */
function ask({ origin, agent, path }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(`${origin}${path}`, { agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const isKept = answer.headers["x-request-id"] === undefined;
        resolve({ isKept, text: Buffer.concat(chunks).toString() });
      });
    });
    request.on("error", reject);
  });
}

/** Milliseconds from the end of the act until the agency's list names the item. */
async function publishAndWait({
  db,
  agencyId,
  ...asked
}: Omit<Asked, "path"> & { readonly db: Queryable; readonly agencyId: number }): Promise<number> {
  const id = await publishOne(db, agencyId);
  const start = performance.now();
  for (;;) {
    const { text } = await ask({ ...asked, path: `/agencies/${agencyId}/items/` });
    if (text.includes(`/items/${id}/`)) return performance.now() - start;
    await wait(10);
  }
}
