import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { monthsBefore } from "../domain/life/clocks.ts";
import { evaluatedWithin } from "../settings.ts";
import type { ToLookAt } from "./dead-basis.ts";

interface WithLast extends Omit<ToLookAt, "detail"> {
  /** The last evaluation that stands, where there is one. */
  readonly evaluatedOn: LocalDate | null;
}

/** Months before its end in which anybody may have to evaluate: what the setting takes at most. */
const mostMonths = 24;

/** Documents whose last day is so near that they have to be evaluated (届满前评估), and are not yet. */
export async function toEvaluate(
  db: Queryable,
  scope: AgencyScope,
  day: LocalDate,
): Promise<readonly ToLookAt[]> {
  const rows = await endingByThemselves(db, scope, day);
  const months = new Map<number, number>();
  for (const agency of new Set(rows.map(({ agencyId }) => agencyId))) {
    const regions = await regionsOverAgency(db, agency);
    months.set(agency, await settingValue(db, evaluatedWithin, { regions, year: yearOf(day) }));
  }
  return rows.flatMap(({ evaluatedOn, ...row }) => {
    const begins = monthsBefore(row.on, months.get(row.agencyId) ?? 0);
    if (day < begins || (evaluatedOn !== null && evaluatedOn >= begins)) return [];
    return [{ ...row, detail: `有效期到 ${row.on} 届满，应在届满前评估` }];
  });
}

async function endingByThemselves(db: Queryable, scope: AgencyScope, day: LocalDate) {
  const { rows } = await sql<WithLast>`
    select document.id, document.agency_id as "agencyId", document.title, document.number, document.ends_on - 1 as "on",
      (select max(step.on_day) from document_step as step join document_file as file on file.id = step.file_id
        where file.document_id = document.id and step.step = 'evaluation' and step.undone_at is null) as "evaluatedOn"
    from normative_document as document
    where document.voided_at is null and document.ends_by = 'expired' and document.ended_on is null
      and document.ends_on > ${day}::date
      and document.ends_on <= ${day}::date + make_interval(months => ${mostMonths}::integer, days => 1) and ${isInScope(scope, "document.agency_id")}
    order by document.ends_on, document.id`.execute(db);
  return rows;
}
