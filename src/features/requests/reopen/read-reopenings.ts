import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ReopeningAnswer, ReopeningsAnswer } from "../api/handling/reopening-answer.ts";
import { workingDaysLeft } from "../domain/board/days-left.ts";
import { reopenedDue } from "../domain/reopening/reopened-due.ts";

type Row = Omit<ReopeningAnswer, "left" | "days">;

interface Asked {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

/** The second handlings of a case (重新答复), those taken back included; `undefined` where the case is not one's own. */
export async function readReopenings(
  db: Queryable,
  { scope, id, today, calendar }: Asked,
): Promise<ReopeningsAnswer | undefined> {
  const found = await sql<{ readonly isReplied: boolean }>`
    select replied_on is not null and voided_at is null as "isReplied" from disclosure_request as request
    where id = ${id} and ${isInScope(scope, "request.agency_id")}`.execute(db);
  const [request] = found.rows;
  if (!request) return undefined;
  const { rows } = await sql<Row>`
    select id, ordered_by as "orderedBy", dispute, received_on as "receivedOn", ordered_days as "orderedDays",
      ordered_by_day as "orderedByDay", due_on as "dueOn", certain_through as "certainThrough",
      certain_left as "certainLeft", result, replied_on as "repliedOn", evidence, actor_name as by,
      undone_by as "undoneBy", undone_because as "undoneBecause"
    from request_reopening where request_id = ${id} order by id`.execute(db);
  const isOpen = rows.some((row) => row.repliedOn === null && row.undoneBy === null);
  return {
    mayReopen: request.isReplied && !isOpen,
    reopenings: rows.map((row) => ({
      ...row,
      left: workingDaysLeft(row, row.repliedOn ?? today, calendar),
      days: reopenedDue({ ...row, days: row.orderedDays, by: row.orderedByDay }, calendar).days,
    })),
  };
}
