import { judgeAgain } from "#features/requests/data/judge-again.ts";
import { addDays } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { connect } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { bundledOffice } from "#tests/support/bundled-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import { startBenchDatabase } from "./bench-database.ts";
import type { BenchOptions } from "./bench-options.ts";
import { fillAgencies } from "./compile/fill.ts";
import { type Figure, wholeNumber } from "./figure.ts";
import { copyCases } from "./requests/copy-cases.ts";

const goal = 2_000_000;
const agencies = 100;
const today = "2026-11-30";
const reads = 200;

/** Very many requests: built, listed at any depth, opened, and the open ones judged by another calendar. */
export async function measureRequests({ count = goal }: BenchOptions): Promise<Figure[]> {
  const database = await startBenchDatabase();
  const { db, close } = connect(database.url);
  const open = Math.round(count / 20);
  try {
    const migrated = await migrate(db, await allMigrations());
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    const { county, below } = await fillAgencies(db, agencies);
    const built = await secondsOf(() =>
      copyCases({ url: database.url, agencies: below, count, open, today }),
    );
    const desk = await newDesk(db, county);
    const lists = await desk.times(listPaths(count));
    const boards = await desk.times(boardPaths());
    const pages = await desk.pages(count);
    const judged = await secondsOf(() => judgeOpen(db, open));
    const how = `${wholeNumber(count)} cases of ${agencies} agencies, ${wholeNumber(open)} open; the office's own answers in the process, PostgreSQL set as for tests`;
    return [
      {
        what: "requests built by COPY",
        measured: `${wholeNumber(built)} s`,
        goal: `${wholeNumber(goal)} under 5 min`,
        holds: (built * goal) / count < 300,
        how: `${wholeNumber(count)} cases and their events, indexes kept, analysed after that`,
      },
      milliseconds("a list of requests, at any depth", lists, { goal: 50, how }),
      milliseconds("the board of open requests and its lists", boards, { goal: 100, how }),
      milliseconds("a request with all its parts", pages, { goal: 100, how }),
      {
        what: "open requests judged by another calendar",
        measured: `${judged.toFixed(1)} s`,
        goal: "100,000 under 10 s",
        holds: (judged * 100_000) / open < 10,
        how: `${wholeNumber(open)} open cases, read, reckoned and written a thousand at a time`,
      },
    ];
  } finally {
    await close();
    await database.stop();
  }
}

interface Held {
  readonly goal: number;
  readonly how: string;
}

function milliseconds(what: string, times: readonly number[], { goal, how }: Held): Figure {
  const p95 = [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
  return {
    what,
    measured: `95 of 100 within ${p95.toFixed(1)} ms`,
    goal: `under ${goal} ms`,
    holds: p95 < goal,
    how: `${how}; ${times.length} reads`,
  };
}

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1_000;
}

/** Somebody who supervises all agencies: what they ask is the most. */
async function newDesk(db: Queryable, county: number) {
  const { givenOffice } = await bundledOffice();
  const office = givenOffice(db, { today: () => today });
  const who = { account: "bench", name: "林督办", role: "supervisor", agencyId: county } as const;
  const headers = await givenSession(db, await givenPerson(db, who));
  const read = async (path: string) => {
    const start = performance.now();
    const answer = await office.request(path, { headers });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return performance.now() - start;
  };
  const times = async (paths: readonly string[]) => {
    await read(paths[0] ?? "");
    const taken: number[] = [];
    for (const path of paths) taken.push(await read(path));
    return taken;
  };
  return { times, pages: (count: number) => pagesOf(read, count) };
}

/** Parts of a case that its page asks for, together. */
const parts = ["", "/handling", "/assignment", "/supervision", "/review", "/fee", "/reopenings"];

async function pagesOf(read: (path: string) => Promise<number>, count: number) {
  const taken: number[] = [];
  for (let at = 0; at < reads; at += 1) {
    const path = `/api/requests/${1 + Math.floor((at * count) / reads)}`;
    const start = performance.now();
    await Promise.all(parts.map((part) => read(`${path}${part}`)));
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Places spread over the whole list, with and without filters that its screen has. */
function listPaths(count: number): readonly string[] {
  return Array.from({ length: reads }, (_, at) => {
    const on = addDays(today, -Math.floor((at * 3_650) / reads));
    const after = `after=${on}_${Math.floor((at * count) / reads)}`;
    const filters = [
      "",
      "&state=concluded",
      "&result=granted",
      "&channel=online",
      "&verdict=onTime",
    ];
    return `/api/requests?${after}${filters[at % filters.length]}`;
  });
}

function boardPaths(): readonly string[] {
  const tails = ["", "/cases", "/cases?bucket=within7", "/cases?bucket=late", "/calendar"];
  return Array.from(
    { length: reads / 4 },
    (_, at) => `/api/request-board${tails[at % tails.length]}`,
  );
}

/** Only the open ones: those that ended are judged when a program with another calendar starts, and wait for nobody. */
async function judgeOpen(db: Queryable, open: number): Promise<void> {
  const calendar = stateCouncilCalendar();
  const judged = await judgeAgain(db, calendar, { isOpenOnly: true });
  if (judged !== open) throw new Error(`${judged} of ${open} were judged`);
}
