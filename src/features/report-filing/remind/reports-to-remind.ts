import { sql } from "kysely";
import { stoodAtEndOf } from "#features/agencies/index.ts";
import { type DueAgency, dueDays } from "#features/annual-reports/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** An agency whose report of a year is not public yet. */
export interface ReportToRemind extends DueAgency {
  readonly agencyId: number;
  /** `null`: nobody has begun. */
  readonly draftId: number | null;
  readonly state: string | null;
  readonly authorIds: readonly number[];
  readonly dueOn: LocalDate;
}

/** Agencies that owe a report of a year: in force at its end, not taken off the list, none of theirs public. */
export async function reportsToRemind(
  db: Queryable,
  year: number,
): Promise<readonly ReportToRemind[]> {
  const { rows } = await sql<Omit<ReportToRemind, "dueOn">>`
    select agency.id as "agencyId", agency.name as "agencyName", agency.kind,
      agency.region_code as "regionCode", draft.id as "draftId", draft.state,
      coalesce((select array_agg(person_id order by person_id) from report_draft_author
        where draft_id = draft.id), '{}') as "authorIds"
    from agency left join report_draft draft on draft.agency_id = agency.id and draft.year = ${year}
    where ${stoodAtEndOf(year)}
      and draft.published_at is null
      and not exists (select from report where report.agency_id = agency.id and report.year = ${year} and is_current)
      and not exists (select from report_not_expected off where off.agency_id = agency.id and off.year = ${year})
    order by agency.id`.execute(db);
  const dueOn = await dueDays(db, rows, year);
  return rows.flatMap((row) => {
    const due = dueOn(row);
    return due ? [{ ...row, dueOn: due }] : [];
  });
}
