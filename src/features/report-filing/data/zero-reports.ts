import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FilingTables } from "./tables.ts";

/** A zero report (零报告) that stands. */
export interface ZeroReport {
  readonly agency: number;
  readonly kind: string;
  readonly period: string;
}

/** The zero reports of some agencies about a year and its months. */
export function zeroReportsOf(
  db: Queryable,
  scope: AgencyScope,
  { agencies, year }: { readonly agencies: readonly number[]; readonly year: number },
): Promise<readonly ZeroReport[]> {
  return db
    .withTables<FilingTables>()
    .selectFrom("zero_report")
    .select(["agency_id as agency", "kind", "period"])
    .where("agency_id", "in", [...agencies])
    .where(isInScope(scope, "agency_id"))
    .where("withdrawn_at", "is", null)
    .where("period", "like", `${year}%`)
    .execute();
}
