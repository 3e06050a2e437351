import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { CalendarMove, CalendarPreview } from "../api/board/calendar-answer.ts";
import { caseColumns, caseDays, type SealedCase } from "../data/read-cases.ts";
import { standingEvents } from "../data/request-acts.ts";
import { timeliness } from "../domain/case/timeliness.ts";
import { reopenedDue } from "../domain/reopening/reopened-due.ts";

const atOnce = 1_000;
/** Moves that are told one by one. */
const told = 200;

type Found = SealedCase & { readonly agencyName: string };

/** What another calendar would make of the open cases: which last days move, and which become known. Nothing is stored. */
export async function previewCalendar(
  db: Queryable,
  scope: AgencyScope,
  calendar: WorkingCalendar,
): Promise<CalendarPreview> {
  const moves: CalendarMove[] = [...(await reopenedMoves(db, scope, calendar))];
  let looked = 0;
  let last = 0;
  for (let count = atOnce; count === atOnce; looked += count) {
    const rows = await openAfter(db, scope, last);
    const acts = await standingEvents(
      db,
      rows.map(({ id }) => id),
    );
    for (const row of rows) {
      const move = moveOf(row, dueBy({ row, events: acts.get(row.id), calendar }));
      if (move) moves.push(move);
    }
    count = rows.length;
    last = rows.at(-1)?.id ?? last;
  }
  const moved = moves.filter(({ from, to }) => from !== null && to !== null).length;
  const isKnown = moves.filter(({ from, to }) => from === null && to !== null).length;
  const first = moves.toSorted((one, other) => ((one.to ?? "") < (other.to ?? "") ? -1 : 1));
  return {
    looked,
    moved,
    known: isKnown,
    lost: moves.length - moved - isKnown,
    moves: first.slice(0, told),
  };
}

async function openAfter(
  db: Queryable,
  scope: AgencyScope,
  last: number,
): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select ${caseColumns}, agency.name as "agencyName"
    from disclosure_request as request join agency on agency.id = request.agency_id ${caseDays}
    where request.replied_on is null and request.voided_at is null and request.id > ${last}
      and ${isInScope(scope, "request.agency_id")}
    order by request.id limit ${sql.lit(atOnce)}`.execute(db);
  return rows;
}

interface Judged {
  readonly row: Found;
  readonly events: Parameters<typeof timeliness>[0]["events"];
  readonly calendar: WorkingCalendar;
}

function dueBy({ row, events, calendar }: Judged): LocalDate | null {
  return timeliness({ facts: row, events, isUntold: row.untold.length > 0 }, calendar).dueOn;
}

interface Named {
  readonly id: number;
  readonly number: string;
  readonly agencyName: string;
  readonly dueOn: string | null;
}

function moveOf(
  { id, number, agencyName, dueOn }: Named,
  to: LocalDate | null,
): CalendarMove | undefined {
  if (dueOn === to) return undefined;
  const days = dueOn === null || to === null ? null : daysBetween(dueOn, to);
  return { id, number, agencyName, from: dueOn as LocalDate | null, to, days };
}

/** New replies that were ordered (重新答复). */
async function reopenedMoves(
  db: Queryable,
  scope: AgencyScope,
  calendar: WorkingCalendar,
): Promise<readonly CalendarMove[]> {
  const { rows } = await sql<Named & Parameters<typeof reopenedDue>[0]>`
    select request.id, request.number, agency.name as "agencyName", reopening.due_on as "dueOn",
      reopening.received_on as "receivedOn", reopening.ordered_days as days, reopening.ordered_by_day as by
    from request_reopening as reopening join disclosure_request as request on request.id = reopening.request_id
    join agency on agency.id = request.agency_id
    where reopening.replied_on is null and reopening.undone_at is null and request.voided_at is null
      and ${isInScope(scope, "request.agency_id")}
    order by reopening.id`.execute(db);
  return rows.flatMap((row) => moveOf(row, reopenedDue(row, calendar).dueOn) ?? []);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
