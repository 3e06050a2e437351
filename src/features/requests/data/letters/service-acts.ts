import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** The acts of a case that are services of letters: the agency's word, taken back by the head. */
export async function serviceActs(db: Queryable, requestId: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ readonly id: number }>`
    select act_id as id from request_letter where request_id = ${requestId} and act_id is not null`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}
