import { sql } from "kysely";
import type { Transaction } from "./queryable.ts";

/** Heard by every process that keeps pages; the payload is the new version. */
export const contentChannel = "tongming_content";

/**
 * Says that content of these kinds (`reports`) has changed, or of all kinds where none is named; listeners hear it when the
 * transaction commits. To be called last: whoever else changes content waits for this transaction from here on. Gives the
 * new version.
 */
export async function raiseContentVersion(
  trx: Transaction,
  kinds: readonly string[] = [],
): Promise<number> {
  const { version } = await trx
    .updateTable("content_version")
    .set({
      version: sql`version + 1`,
      changed_at: sql`now()`,
      kinds: sql`kinds || (select coalesce(jsonb_object_agg(kind, version + 1), '{}')
        from unnest(${[...kinds]}::text[]) as kind)`,
    })
    .returning("version")
    .executeTakeFirstOrThrow();
  await sql`select pg_notify(${contentChannel}, ${String(version)})`.execute(trx);
  return version;
}
