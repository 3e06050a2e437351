import { sql, type Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** Heard by every process that keeps pages; the payload is the new version. */
export const contentChannel = "tongming_content";

/**
 * Says that what the public sees has changed; listeners hear it when the transaction commits. To be called last: whoever
 * else changes content waits for this transaction from here on. Gives the new version.
 */
export async function raiseContentVersion(trx: Transaction<Schema>): Promise<number> {
  const { version } = await trx
    .updateTable("content_version")
    .set({ version: sql`version + 1`, changed_at: sql`now()` })
    .returning("version")
    .executeTakeFirstOrThrow();
  await sql`select pg_notify(${contentChannel}, ${String(version)})`.execute(trx);
  return version;
}
