import { sql } from "kysely";
import { daysInMonth, eachDay, type LocalDate, localDate } from "#kernel/local-date.ts";
import { dayOf, type WorkingCalendar } from "#law/working-calendar.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { BoardDay, BoardMonth } from "../api/board/board-answer.ts";
import { type BoardAsked, ofBothKinds, openCases } from "./board-filters.ts";

interface Asked {
  readonly filters: BoardAsked;
  readonly year: number;
  readonly month: number;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

/** What ends on each day of a month: the agency's own periods, and what others were given time for. */
export async function readMonth(
  db: Queryable,
  scope: AgencyScope,
  { filters, year, month, today, calendar }: Asked,
): Promise<BoardMonth> {
  const first = localDate(year, month, 1);
  const last = localDate(year, month, daysInMonth(year, month));
  const { agency, officer, section } = filters;
  const { rows } = await sql<{
    readonly on: LocalDate;
    readonly due: number;
    readonly awaited: number;
  }>`
    select ending."on", coalesce(sum(count) filter (where ending.is_due), 0)::integer as due,
      coalesce(sum(count) filter (where not ending.is_due), 0)::integer as awaited
    from (${ofBothKinds(
      (view) => sql`
      select request.due_on, request.awaited_by, count(*) as count from ${view} as request
      where ${openCases(scope, { agency, officer, section })} group by 1, 2`,
    )}) as request
    cross join lateral (values (request.due_on, true), (request.awaited_by, false)) as ending ("on", is_due)
    where ending."on" between ${first}::date and ${last}::date
    group by 1`.execute(db);
  const found = new Map(rows.map((row) => [row.on, row]));
  const days = [...eachDay(first, last)].map((on): BoardDay => {
    const { due = 0, awaited = 0 } = found.get(on) ?? {};
    return { on, ...natureOf(on, calendar), due, awaited };
  });
  return { month: first.slice(0, 7), today, days };
}

function natureOf(on: LocalDate, calendar: WorkingCalendar): Pick<BoardDay, "isWorking" | "says"> {
  const day = dayOf(calendar, on);
  if (!day) return { isWorking: null, says: null };
  const says = day.kind === "holiday" ? day.name : day.kind === "makeUpDay" ? "调休上班" : null;
  return { isWorking: day.working, says };
}
