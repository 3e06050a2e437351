import type { Queryable } from "#platform/db/queryable.ts";
import type { ReportTables } from "./tables.ts";

/** Years that each of these agencies has a report of, the latest first; who has none is left out. */
export async function reportYears(
  db: Queryable,
  agencyIds: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await db
    .withTables<ReportTables>()
    .selectFrom("report")
    .select(["agency_id", "year"])
    .where("is_current", "=", true)
    .where("agency_id", "in", agencyIds)
    .orderBy("agency_id")
    .orderBy("year", "desc")
    .execute();
  const years = new Map<number, number[]>();
  for (const { agency_id: id, year } of rows) years.set(id, [...(years.get(id) ?? []), year]);
  return years;
}
