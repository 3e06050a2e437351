import { sql } from "kysely";
import type { FindsDuties } from "#features/catalogue/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { lastDayOf } from "#law/day-period.ts";
import { penaltyRecall } from "#law/publication-limits.ts";
import { isInScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";

interface Overturned {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  readonly path: string;
  readonly overturnedOn: LocalDate;
}

/** Penalty decisions that were changed or revoked and are on the site still (行政处罚法第四十八条): three working days. */
export const recallDuties: FindsDuties = async (db, scope, { through }) => {
  const { rows } = await sql<Overturned>`
    select draft.agency_id as "agencyId", agency.name as "agencyName", page.title, '/items/draft?id=' || draft.id as path,
      asked.overturned_on as "overturnedOn"
    from item_withdrawal as asked join item_draft as draft on draft.item_id = asked.item_id
    join item_page as page on page.item_id = asked.item_id join agency on agency.id = draft.agency_id
    where ${isInScope(scope, "draft.agency_id")} and asked.kind = 'penalty' and asked.decision is null
    order by asked.id`.execute(db);
  return rows.flatMap(({ overturnedOn: on, ...one }) => {
    const period = valueOn(penaltyRecall, on);
    // Before the law of 2021 there was no limit.
    if (!period) return [];
    const due = lastDayOf(officeCalendar(), on, period);
    if (!due.ok || due.value > through) return [];
    const from = { what: "overturned", on } as const;
    const clock = { from, period, cites: penaltyRecall.cites, dueOn: due.value };
    return [{ kind: "recall" as const, ...one, ...clock }];
  });
};
