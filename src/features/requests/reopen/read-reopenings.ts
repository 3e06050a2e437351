import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type AgencyScope, includesAgency, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { ReopeningAnswer, ReopeningsAnswer } from "../api/handling/reopening-answer.ts";
import { openEvidence } from "../data/evidence.ts";
import { workingDaysLeft } from "../domain/board/days-left.ts";
import { reopenedDue } from "../domain/reopening/reopened-due.ts";

interface Row extends Omit<ReopeningAnswer, "left" | "days"> {
  readonly evidenceSealed: string | null;
}

interface Asked {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly cipher: FieldCipher;
  /** Where whoever asks reads letters: what shows a new reply is opened there alone. */
  readonly reading: AgencyScope;
}

/** What is answered of them, and whose case it is. */
export interface Reopenings {
  readonly agencyId: number;
  readonly answer: ReopeningsAnswer;
}

/** The second handlings of a case (重新答复), those taken back included; `undefined` where the case is not one's own. */
export async function readReopenings(
  db: Queryable,
  { scope, id, today, calendar, cipher, reading }: Asked,
): Promise<Reopenings | undefined> {
  const found = await sql<{ readonly agencyId: number; readonly isReplied: boolean }>`
    select agency_id as "agencyId", replied_on is not null and voided_at is null as "isReplied" from disclosure_request as request
    where id = ${id} and ${isInScope(scope, "request.agency_id")}`.execute(db);
  const [request] = found.rows;
  if (!request) return undefined;
  const { rows } = await sql<Row>`
    select id, ordered_by as "orderedBy", dispute, received_on as "receivedOn", ordered_days as "orderedDays",
      ordered_by_day as "orderedByDay", due_on as "dueOn", certain_through as "certainThrough",
      certain_left as "certainLeft", result, replied_on as "repliedOn", evidence, evidence_sealed as "evidenceSealed", actor_name as by,
      undone_by as "undoneBy", undone_because as "undoneBecause"
    from request_reopening where request_id = ${id} order by id`.execute(db);
  const isOpen = rows.some((row) => row.repliedOn === null && row.undoneBy === null);
  const { agencyId, isReplied } = request;
  const isReader = includesAgency(reading, agencyId);
  const reopenings = rows.map(({ evidence, evidenceSealed, ...row }) => ({
    ...row,
    evidence: isReader ? (evidence ?? openEvidence(cipher, evidenceSealed)) : null,
    left: workingDaysLeft(row, row.repliedOn ?? today, calendar),
    days: reopenedDue({ ...row, days: row.orderedDays, by: row.orderedByDay }, calendar).days,
  }));
  return { agencyId, answer: { mayReopen: isReplied && !isOpen, reopenings } };
}
