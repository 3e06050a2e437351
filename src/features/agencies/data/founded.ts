import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";

/** Says from which day an agency is there (开始日); `null`: as far as anybody knows always. */
export async function saveFounded(
  trx: Transaction,
  { id, foundedOn }: { readonly id: number; readonly foundedOn: LocalDate | null },
): Promise<void> {
  await sql`update agency set founded_on = ${foundedOn} where id = ${id}`.execute(trx);
}

/** Of a row of `agency`: whether it was there on the last day of a year, so that a report of that year is expected of it. */
export function stoodAtEndOf(year: number): RawBuilder<boolean> {
  const lastDay = `${year}-12-31`;
  return sql<boolean>`((agency.dissolved_on is null or agency.dissolved_on > ${lastDay}::date)
    and (agency.founded_on is null or agency.founded_on <= ${lastDay}::date))`;
}
