import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { recordEvents } from "#platform/audit/record-events.ts";
import { startSealer } from "#platform/audit/start-sealer.ts";
import { verifyAudit } from "#platform/audit/verify-audit.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import { connect } from "#platform/db/connect.ts";
import { openEmbedded } from "#platform/db/embedded/embedded-server.ts";
import { migrate } from "#platform/db/migrate.ts";
import { silentLog } from "#platform/log/log.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import type { BenchOptions } from "./bench-options.ts";
import { type Figure, wholeNumber } from "./figure.ts";
import { onEveryCore } from "./pinned.ts";

const goal = 1000;
const seconds = 30;

/** Milliseconds between two handfuls of acts. */
const beat = 10;

type Db = ReturnType<typeof connect>["db"];

/** Acts that record an event each, a thousand a second (`--count`: as many), while one sealer chains them and others read. */
export async function measureSealer({ count: perSecond = goal }: BenchOptions): Promise<Figure[]> {
  onEveryCore();
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-seal-"));
  chmodSync(folder, 0o755);
  const opened = await openEmbedded({ folder: join(folder, "postgres") });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const database = connect(opened.value.url, { max: 40 });
  try {
    const migrated = await migrate(database.db, await allMigrations());
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    return figuresOf(await run(database.db, perSecond), perSecond);
  } finally {
    await database.close();
    await opened.value.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly acts: readonly number[];
  readonly reads: readonly number[];
  readonly mostWaiting: number;
  /** Milliseconds from the last act to the last seal. */
  readonly rest: number;
  readonly verdict: string;
}

async function run(db: Db, perSecond: number): Promise<Run> {
  const stopSealing = startSealer(db, { log: silentLog, keep: () => {} });
  const [acts, reads]: [number[], number[]] = [[], []];
  let mostWaiting = 0;
  const watched = sampled(async () => {
    const start = performance.now();
    await db.selectFrom("audit_event").selectAll().orderBy("id", "desc").limit(50).execute();
    reads.push(performance.now() - start);
    mostWaiting = Math.max(mostWaiting, await waiting(db));
  });
  await load(db, perSecond, acts);
  const end = performance.now();
  while ((await waiting(db)) > 0) await sleep(20);
  const rest = performance.now() - end;
  await Promise.all([watched.stop(), stopSealing()]);
  const { kind } = await verifyAudit(db);
  return { acts, reads, mostWaiting, rest, verdict: kind };
}

/** Each act begins at its time, however long those before it take, and is measured from it. */
async function load(db: Db, perSecond: number, acts: number[]): Promise<void> {
  const by = byCommandLine();
  const running: Promise<void>[] = [];
  const start = performance.now();
  const all = perSecond * seconds;
  for (let number = 0; number < all; number += 1) {
    const due = start + Math.floor((number * 1000) / perSecond / beat) * beat;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    const event = { action: "bench.acted", subject: { kind: "bench", id: number % 500 } };
    const act = db.transaction().execute((trx) => recordEvents(trx, by, [event]));
    running.push(act.then(() => void acts.push(performance.now() - due)));
  }
  await Promise.all(running);
}

function sampled(look: () => Promise<void>): { readonly stop: () => Promise<void> } {
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      await look();
      await sleep(50);
    }
  })();
  const stop = () => {
    isOver = true;
    return looking;
  };
  return { stop };
}

async function waiting(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly waiting: number }>`
    select count(*) as waiting from audit_unsealed`.execute(db);
  return rows[0]?.waiting ?? 0;
}

function figuresOf({ acts, reads, mostWaiting, rest, verdict }: Run, perSecond: number): Figure[] {
  const how = `${wholeNumber(perSecond)} acts a second for ${seconds} s, each a transaction with one event on one of 500 subjects, sent at its time and measured from it; one sealer; embedded server, writes durable, every core`;
  const [act, read] = [p95(acts), p95(reads)];
  return [
    {
      what: "events sealed while acts go on",
      measured: `at most ${wholeNumber(mostWaiting)} waited; the last was sealed ${wholeNumber(rest)} ms after its act`,
      goal: `keeps up with ${wholeNumber(goal)}/s: never 5 s behind`,
      holds: mostWaiting < 5 * perSecond && verdict === "whole",
      how: `${how}; the trail verified afterwards: ${verdict}`,
    },
    {
      what: "acts and readers beside the sealer",
      measured: `95 of 100 acts within ${wholeNumber(act)} ms, lists of events within ${wholeNumber(read)} ms`,
      goal: "under 100 ms",
      holds: act < 100 && read < 100,
      how,
    },
  ];
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
