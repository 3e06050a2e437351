import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** Any fixed number that no other lock of the program has. */
const loadingLock = 7_020_261_130;

/**
 * Does something that loads a demonstration, and lets everybody know while it runs; one at a time. The lock is a connection's: it
 * goes with the process that holds it, however that ends.
 */
export function whileDemonstrationLoads<Done>(
  db: Queryable,
  load: () => Promise<Done>,
): Promise<Done> {
  return db.connection().execute(async (session) => {
    await sql`select pg_advisory_lock(${loadingLock})`.execute(session);
    try {
      return await load();
    } finally {
      await sql`select pg_advisory_unlock(${loadingLock})`.execute(session);
    }
  });
}

/** Whether a demonstration is being loaded. */
export async function isDemonstrationLoading(db: Queryable): Promise<boolean> {
  const { rows } = await sql<{ readonly is: boolean }>`
    select exists (select from pg_locks
      where locktype = 'advisory' and granted and (classid::bigint << 32 | objid::bigint) = ${loadingLock}
        and database = (select oid from pg_database where datname = current_database())) as is`.execute(
    db,
  );
  return rows[0]?.is ?? false;
}
