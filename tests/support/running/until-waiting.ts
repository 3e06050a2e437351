import { setTimeout as after } from "node:timers/promises";
import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** Until another connection of the database waits for what a transaction of the test holds. */
export async function untilWaiting(db: Queryable): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if (rows.length > 0) return;
    await after(10);
  }
  throw new Error("nobody waits");
}
