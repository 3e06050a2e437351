import { sql } from "kysely";
import { afterEach, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { raiseContentVersion } from "../db/raise-content-version.ts";
import { type ContentVersion, watchContentVersion } from "./content-version.ts";

const given = givenDatabase();
const watches: ContentVersion[] = [];
afterEach(() => {
  for (const { stop } of watches.splice(0)) stop();
});

interface Options {
  readonly interval: number;
  readonly patience?: number;
  readonly onReachable?: (on: boolean) => void;
}

async function watch(options: Options) {
  const watching = await watchContentVersion({ pool: given.pool, ...options });
  watches.push(watching);
  return watching;
}

const raise = (notice: boolean) =>
  given.db.transaction().execute(async (trx) => {
    await sql`update content_version set version = version + 1, changed_at = now()`.execute(trx);
    if (notice) await sql`notify tongming_content`.execute(trx);
  });

test("a notice is followed at once", async () => {
  const watching = await watch({ interval: 60_000 });
  const before = watching.current();
  expect(before).toMatch(/^\d+@/);
  await raise(true);
  await expect.poll(watching.current, { timeout: 1000 }).not.toBe(before);
});

test("a change whose notice is lost is seen at the next look", async () => {
  const watching = await watch({ interval: 50 });
  const before = watching.current();
  await raise(false);
  await expect.poll(watching.current, { timeout: 1000 }).not.toBe(before);
});

test("a lost connection is opened again, and meanwhile the version stays what it was", async () => {
  const told: boolean[] = [];
  const watching = await watch({ interval: 50, onReachable: (on) => told.push(on) });
  const before = watching.current();
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(given.db);
  expect(watching.current()).toBe(before);
  await raise(true);
  await expect.poll(watching.current, { timeout: 2000 }).not.toBe(before);
});

test("a connection that stalls is given up in time, told, and another tells the version", async () => {
  const told: boolean[] = [];
  const watching = await watch({ interval: 50, patience: 300, onReachable: (on) => told.push(on) });
  const before = watching.current();
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query like '%content_version'`.execute(
    given.db,
  );
  const pid = rows[0]?.pid ?? 0;
  expect(rows).toHaveLength(1);
  process.kill(pid, "SIGSTOP");
  try {
    await raise(true);
    await expect.poll(watching.current, { timeout: 5000 }).not.toBe(before);
    expect(told).toEqual([false, true]);
  } finally {
    process.kill(pid, "SIGCONT");
  }
});

test("a table that is locked is told as unreachable, and no connection stays behind waiting for it", async () => {
  const told: boolean[] = [];
  const watching = await watch({ interval: 20, patience: 100, onReachable: (on) => told.push(on) });
  const waiting = await given.db.transaction().execute(async (trx) => {
    await sql`lock table content_version in access exclusive mode`.execute(trx);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const found = await sql<{
      waiting: number;
    }>`select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(trx);
    return found.rows[0]?.waiting;
  });
  expect(waiting).toBeLessThanOrEqual(2);
  expect(told[0]).toBe(false);
  await expect.poll(() => told.at(-1), { timeout: 2000 }).toBe(true);
  expect(watching.current()).toMatch(/^\d+@/);
});

test("when it is stopped its connection goes back", async () => {
  const watching = await watchContentVersion({ pool: given.pool, interval: 50 });
  watching.stop();
  await expect.poll(() => given.pool.totalCount - given.pool.idleCount).toBe(0);
});

describe("the version of kinds of content", () => {
  const raised = (kinds?: readonly string[]) =>
    given.db.transaction().execute((trx) => raiseContentVersion(trx, kinds));

  /** Which of three versions change with what `change` does. */
  async function changedBy(change: () => Promise<unknown>) {
    const watching = await watch({ interval: 60_000 });
    const asked = [["reports"], ["items", "reports"], ["items"], []];
    const [all, before] = [watching.current(), asked.map(watching.current)];
    await change();
    await expect.poll(() => watching.current(), { timeout: 1000 }).not.toBe(all);
    return asked.map((kinds, at) => watching.current(kinds) !== before[at]);
  }

  test("changes with each of them, and with no other", async () => {
    expect(await changedBy(() => raised(["reports"]))).toEqual([true, true, false, false]);
    expect(await changedBy(() => raised(["items", "reports"]))).toEqual([true, true, true, false]);
  });

  test("of one agency changes with what it does, and with what is done for all, not with another's", async () => {
    const watching = await watch({ interval: 60_000 });
    const of = (agency: number) =>
      watching.versions()?.({ kinds: ["items"], narrowed: { items: [agency] } });
    const raisedOf = async (agencies?: readonly number[]) => {
      const [all, before] = [watching.current(), [of(7), of(8), watching.current(["items"])]];
      await given.db
        .transaction()
        .execute((trx) => raiseContentVersion(trx, ["items"], agencies ? { agencies } : {}));
      await expect.poll(() => watching.current(), { timeout: 1000 }).not.toBe(all);
      return [of(7), of(8), watching.current(["items"])].map((now, at) => now !== before[at]);
    };
    expect(await raisedOf([7])).toEqual([true, false, true]);
    expect(await raisedOf([7, 8])).toEqual([true, true, true]);
    expect(await raisedOf()).toEqual([true, true, true]);
    const other = await watch({ interval: 60_000 });
    expect(other.versions()?.({ kinds: ["items"], narrowed: { items: [7] } })).toBe(of(7));
  });

  test("told before a change stays what it was", async () => {
    const watching = await watch({ interval: 60_000 });
    const shown = { kinds: ["items"], narrowed: { items: [9] } };
    const earlier = watching.versions();
    const was = earlier?.(shown);
    await given.db
      .transaction()
      .execute((trx) => raiseContentVersion(trx, ["items"], { agencies: [9] }));
    await expect.poll(() => watching.versions()?.(shown), { timeout: 1000 }).not.toBe(was);
    expect(earlier?.(shown)).toBe(was);
  });

  test("changes for all where none was named, by us or by hand", async () => {
    expect(await changedBy(() => raised())).toEqual([true, true, true, true]);
    expect(await changedBy(() => raise(true))).toEqual([true, true, true, true]);
  });
});
