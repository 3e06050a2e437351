import { sql } from "kysely";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { Explanation } from "../../check-columns.ts";

interface OfYear {
  readonly agencyId: number;
  readonly year: number;
}

/** What was said to findings of these agencies and years; gives those of one. */
export async function explanationsOf(
  db: Queryable,
  asked: readonly OfYear[],
): Promise<(agencyId: number, year: number) => readonly Explanation[]> {
  const agencies = asked.map(({ agencyId }) => agencyId);
  const years = asked.map(({ year }) => year);
  const { rows } = await sql<Explanation & OfYear>`
    select agency_id as "agencyId", year, rule, place, message, reason from report_explanation
    where (agency_id, year) in (select * from unnest(${agencies}::int[], ${years}::smallint[]))
    order by id`.execute(db);
  const byYear = Map.groupBy(rows, ({ agencyId, year }) => `${agencyId}/${year}`);
  return (agencyId, year) => byYear.get(`${agencyId}/${year}`) ?? [];
}

interface FindingOfYear extends OfYear {
  readonly rule: string;
  readonly place: string;
  readonly message: string;
}

/** Whether the last check of a version has this finding, explained already or not. */
export async function hasFinding(
  db: Queryable,
  reportId: number,
  { rule, place, message }: Omit<FindingOfYear, keyof OfYear>,
): Promise<boolean> {
  const { rows } = await sql<{ readonly has: boolean }>`
    select exists (
      select from report_check, jsonb_array_elements(findings || told) as finding
      where report_id = ${reportId} and finding ->> 'rule' = ${rule}
        and coalesce(finding ->> 'at', '') = ${place} and finding ->> 'message' = ${message}
    ) as has`.execute(db);
  return rows[0]?.has ?? false;
}

/** Keeps the reason, in place of one that was there. */
export async function saveExplanation(
  trx: Transaction,
  { agencyId, year, rule, place, message }: FindingOfYear,
  { reason, byName }: { readonly reason: string; readonly byName: string },
): Promise<void> {
  await sql`insert into report_explanation (agency_id, year, rule, place, message, reason, by_name)
    values (${agencyId}, ${year}, ${rule}, ${place}, ${message}, ${reason}, ${byName})
    on conflict (agency_id, year, rule, place, message)
    do update set reason = excluded.reason, by_name = excluded.by_name, explained_at = now()`.execute(
    trx,
  );
}

/** Takes it back; false: there was none. */
export async function endExplanation(
  trx: Transaction,
  { agencyId, year, rule, place, message }: FindingOfYear,
): Promise<boolean> {
  const { rows } = await sql`delete from report_explanation
    where agency_id = ${agencyId} and year = ${year} and rule = ${rule} and place = ${place}
      and message = ${message} returning id`.execute(trx);
  return rows.length > 0;
}

/** Forgets the checks of a year's versions: they are made again with what was said. */
export async function forgetChecksOf(trx: Transaction, { agencyId, year }: OfYear): Promise<void> {
  await sql`delete from report_check using report where report.id = report_id
    and agency_id = ${agencyId} and year = ${year}
    and (is_current or standing = 'held')`.execute(trx);
}
