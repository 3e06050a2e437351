import { sql } from "kysely";
import type { Queryable } from "../../db/queryable.ts";
import type { TakingOver } from "../../feature/reorganise.ts";
import type { PassedKind } from "./pass-records.ts";
import { passingOf } from "./year-of-passing.ts";

/** How many records of a kind stay with the agency of their time: those that are not open, and those that were voided. */
export async function countStaying(
  db: Queryable,
  { table, isOpenOn }: PassedKind,
  way: TakingOver,
): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from ${sql.table(table)}
    where agency_id = ${way.from.id}
      and not (voided_at is null and ${isOpenOn(passingOf(way).openOn)})`.execute(db);
  return rows[0]?.count ?? 0;
}
