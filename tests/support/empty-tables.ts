import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** Empties tables and all that refers to them, those too that the program itself may only append to. */
export async function emptyTables(db: Queryable, ...tables: readonly string[]): Promise<void> {
  await db.connection().execute(async (session) => {
    await sql`set session_replication_role = replica`.execute(session);
    try {
      await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))} cascade`.execute(
        session,
      );
    } finally {
      await sql`set session_replication_role = origin`.execute(session);
    }
  });
}
