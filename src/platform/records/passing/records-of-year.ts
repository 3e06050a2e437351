import { type RawBuilder, sql } from "kysely";

/**
 * The rows of a table with the agency that each counts with in a year (`of_agency`): who had it when the year ended, though another
 * has taken it over since. For the `from` of a figure's source: `from ${recordsOfYear(…)} as record`.
 */
export function recordsOfYear(
  { kind, table }: { readonly kind: string; readonly table: string },
  year: number,
): RawBuilder<unknown> {
  return sql`(
    select record.*, record.agency_id as of_agency from ${sql.table(table)} as record
    where not exists (select from record_passed as passed
      where passed.kind = ${kind} and passed.record_id = record.id and passed.counts_from > ${year})
    union all
    select record.*, passed.from_agency
    from (
      select distinct on (record_id) record_id, from_agency from record_passed
      where kind = ${kind} and counts_from > ${year} order by record_id, id
    ) as passed join ${sql.table(table)} as record on record.id = passed.record_id
  )`;
}
