import { judgeAgain } from "#features/requests/data/judge-again.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { connect } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { bundledOffice } from "#tests/support/bundled-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import { startBenchDatabase } from "./bench-database.ts";
import type { BenchOptions } from "./bench-options.ts";
import { fillAgencies } from "./compile/fill.ts";
import { type Figure, wholeNumber } from "./figure.ts";
import { onEveryCore } from "./pinned.ts";
import { copyCases } from "./requests/copy-cases.ts";
import { boardPaths, listPaths, parts, searchPaths } from "./requests/paths.ts";

const goal = 2_000_000;
const agencies = 100;
const today = "2026-11-30";
const reads = 200;

/** Very many requests: built, listed at any depth, opened, and the open ones judged by another calendar. */
export async function measureRequests({ count = goal }: BenchOptions): Promise<Figure[]> {
  onEveryCore();
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
    console.error(`built in ${built.toFixed(0)} s`);
    const desk = await newDesk(db, { county, one: below[1] ?? 0 });
    const lists = await desk.ofAll(listPaths(today, count));
    const own = await desk.ofOne(listPaths(today, count));
    const boards = await desk.ofAll(boardPaths());
    const pages = await desk.pages(count);
    const judged = await secondsOf(() => judgeOpen(db, open));
    const searches = await desk.ofAll(searchPaths(count));
    const how = `${wholeNumber(count)} cases of ${agencies} agencies, ${wholeNumber(open)} open; the office's own answers in the process, PostgreSQL set as for tests`;
    return [
      {
        what: "requests built by COPY",
        measured: `${wholeNumber(built)} s`,
        goal: `${wholeNumber(goal)} under 5 min`,
        holds: (built * goal) / count < 300,
        how: `${wholeNumber(count)} cases and their events, indexes kept, analysed after that`,
      },
      milliseconds("a list of requests of all agencies, at any depth", lists, { goal: 50, how }),
      milliseconds("the same of one agency", own, { goal: 50, how }),
      milliseconds("a word or a number looked for among all requests", searches, { how }),
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
  readonly goal?: number;
  readonly how: string;
}

function milliseconds(what: string, times: readonly number[], { goal, how }: Held): Figure {
  const p95 = [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
  return {
    what,
    measured: `95 of 100 within ${p95.toFixed(1)} ms`,
    goal: goal === undefined ? "" : `under ${goal} ms`,
    holds: goal === undefined || p95 < goal,
    how: `${how}; ${times.length} reads, the slowest ${Math.max(...times).toFixed(0)} ms`,
  };
}

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1_000;
}

/** Somebody who supervises all agencies, whose questions are the widest, and the head of one agency's office. */
async function newDesk(db: Queryable, { county, one }: { county: number; one: number }) {
  const { givenOffice } = await bundledOffice();
  const office = givenOffice(db, { today: () => today, cipher: testCipher });
  const reader = async (who: Parameters<typeof givenPerson>[1]) => {
    const headers = await givenSession(db, await givenPerson(db, who));
    return async (path: string) => {
      const start = performance.now();
      const answer = await office.request(path, { headers });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      return performance.now() - start;
    };
  };
  const all = await reader({
    account: "all",
    name: "林督办",
    role: "supervisor",
    agencyId: county,
  });
  const own = await reader({
    account: "own",
    name: "林主任",
    role: "disclosure-head",
    agencyId: one,
  });
  return {
    ofAll: (paths: readonly string[]) => timesOf(all, paths),
    ofOne: (paths: readonly string[]) => timesOf(own, paths),
    pages: (count: number) => pagesOf(all, count),
  };
}

type Read = (path: string) => Promise<number>;

async function timesOf(read: Read, paths: readonly string[]): Promise<number[]> {
  // What is planned and loaded with the first question of a kind is not measured.
  for (let at = 0; at < 8; at += 1) await read(paths[at % paths.length] ?? "");
  const taken: number[] = [];
  for (const path of paths) taken.push(await read(path));
  return taken;
}

async function pagesOf(read: Read, count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = -5; at < reads; at += 1) {
    const path = `/api/requests/${1 + Math.floor((Math.max(at, 0) * count) / reads)}`;
    const start = performance.now();
    await Promise.all(parts.map((part) => read(`${path}${part}`)));
    if (at >= 0) taken.push(performance.now() - start);
  }
  return taken;
}

/** Only the open ones: those that ended are judged when a program with another calendar starts, and wait for nobody. */
async function judgeOpen(db: Queryable, open: number): Promise<void> {
  const calendar = stateCouncilCalendar();
  const judged = await judgeAgain(db, calendar, { isOpenOnly: true });
  // One in a thousand is void.
  if (judged > open || judged < open * 0.99) throw new Error(`${judged} of ${open} were judged`);
}
