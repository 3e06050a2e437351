import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { type ContentVersion, watchContentVersion } from "./content-version.ts";

const given = givenDatabase();
const watches: ContentVersion[] = [];
afterEach(() => {
  for (const { stop } of watches.splice(0)) stop();
});

async function watch(options: { readonly interval: number; onReachable?: (on: boolean) => void }) {
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

test("when it is stopped its connection goes back", async () => {
  const watching = await watchContentVersion({ pool: given.pool, interval: 50 });
  watching.stop();
  await expect.poll(() => given.pool.totalCount - given.pool.idleCount).toBe(0);
});
