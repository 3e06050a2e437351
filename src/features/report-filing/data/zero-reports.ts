import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FilingTables } from "./tables.ts";

/** A zero report (零报告) that stands. */
export interface ZeroReport {
  readonly id: number;
  readonly agency: number;
  readonly kind: string;
  readonly period: string;
  readonly by: string;
  readonly at: string;
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
    .select([
      "id",
      "agency_id as agency",
      "kind",
      "period",
      "reported_by as by",
      "reported_at as at",
    ])
    .where("agency_id", "in", [...agencies])
    .where(isInScope(scope, "agency_id"))
    .where("withdrawn_at", "is", null)
    .where("period", "like", `${year}%`)
    .orderBy("kind")
    .orderBy("period")
    .orderBy("id")
    .execute();
}

/** Its id; none where one of the period stands already. */
export async function addZeroReport(
  trx: Transaction,
  { agency, kind, period, by }: Omit<ZeroReport, "id" | "at">,
): Promise<number | undefined> {
  const added = await trx
    .withTables<FilingTables>()
    .insertInto("zero_report")
    .values({ agency_id: agency, kind, period, reported_by: by })
    .onConflict((conflict) =>
      conflict
        .columns(["agency_id", "kind", "period"])
        .where("withdrawn_at", "is", null)
        .doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return added?.id;
}

/** Whose it was; none where there is no such one that stands. */
export async function withdrawZeroReport(
  trx: Transaction,
  scope: AgencyScope,
  { id, because }: { readonly id: number; readonly because: string },
): Promise<number | undefined> {
  const changed = await trx
    .withTables<FilingTables>()
    .updateTable("zero_report")
    .set({ withdrawn_at: sql`now()`, withdrawn_because: because })
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .where(isInScope(scope, "agency_id"))
    .returning("agency_id")
    .executeTakeFirst();
  return changed?.agency_id;
}
