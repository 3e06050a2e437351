import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { BoardCase, BoardCasesAnswer } from "../api/board/board-answer.ts";
import { bucketDays } from "../domain/board/buckets.ts";
import { workingDaysLeft } from "../domain/board/days-left.ts";
import { type BoardAsked, ofBothKinds, openCases } from "./board-filters.ts";
import { bucketSql } from "./bucket-sql.ts";

/** The place of the last case of a page: its day of urgency, and itself. */
export interface BoardPlace {
  readonly on: LocalDate;
  readonly id: number;
}

interface Asked {
  readonly filters: BoardAsked;
  readonly after: BoardPlace | undefined;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

const pageSize = 50;

type Row = Omit<BoardCase, "left"> & { readonly urgentOn: LocalDate };

/** Open cases, the most urgent first. */
export async function listBoard(
  db: Queryable,
  scope: AgencyScope,
  { filters, after, today, calendar }: Asked,
): Promise<BoardCasesAnswer> {
  const bucket = bucketSql(bucketDays(today, calendar));
  const page = ofBothKinds(
    (view) => sql`
    select request.*, ${bucket} as bucket from ${view} as request
    where ${openCases(scope, filters)}
      and ${filters.bucket ? sql`${bucket} = ${filters.bucket}` : sql`true`}
      and ${after ? sql`(request.urgent_on, request.id) > (${after.on}::date, ${after.id})` : sql`true`}
    order by request.urgent_on, request.id limit ${pageSize}`,
  );
  const { rows } = await sql<Row>`
    select request.id, request.number, request.subject, agency.name as "agencyName", request.section,
      person.name as "officerName", request.received_on as "receivedOn", request.step,
      request.awaited_by as "awaitedBy", request.due_on as "dueOn", request.certain_through as "certainThrough",
      request.certain_left as "certainLeft", request.bucket, request.urgent_on as "urgentOn",
      request.is_reopened as "isReopened", (select count(*)::integer from request_supervision
        where request_id = request.id and answer is null) as supervised
    from (${page}) as request
    join agency on agency.id = request.agency_id left join person on person.id = request.officer_id
    order by request.urgent_on, request.id limit ${pageSize}`.execute(db);
  const last = rows.length === pageSize ? rows.at(-1) : undefined;
  return {
    cases: rows.map((row) => caseOf(row, today, calendar)),
    ...(last && { next: `${last.urgentOn}_${last.id}` }),
  };
}

function caseOf(
  { urgentOn: _, ...row }: Row,
  today: LocalDate,
  calendar: WorkingCalendar,
): BoardCase {
  const runs = row.bucket !== "waiting" && row.bucket !== "lapsed";
  const isStill = row.bucket === "suspended";
  // Without a last day for the answer nobody knows how long the period stands still.
  if (!runs || (isStill && row.awaitedBy === null)) return { ...row, left: null };
  const ending = { ...row, stillThrough: isStill ? row.awaitedBy : null };
  return { ...row, left: workingDaysLeft(ending, today, calendar) };
}
