import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { calendarStamp } from "../calendar-stamp.ts";
import type { ResultRow } from "../domain/case/codes.ts";
import { type ReplyOrdered, reopenedDue } from "../domain/reopening/reopened-due.ts";

/** Who acts on which case. */
export interface Reopening {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

export interface Ordered extends ReplyOrdered {
  readonly orderedBy: "reconsideration" | "court";
  /** Number of the decision or the judgment. */
  readonly dispute: string;
}

export type ReopeningRefused =
  | { readonly kind: "not-found" }
  /** Nothing was answered yet that could be answered anew. */
  | { readonly kind: "not-replied" }
  | { readonly kind: "open-already" }
  | { readonly kind: "not-open" }
  | { readonly kind: "in-future" }
  /** An order comes after the reply it is about, and the new reply after the order. */
  | { readonly kind: "before"; readonly day: LocalDate }
  /** The day ordered is before the order. */
  | { readonly kind: "by-before" };

interface Held {
  readonly agencyId: number;
  readonly repliedOn: LocalDate | null;
  readonly openId: number | null;
  readonly openOn: LocalDate | null;
}

/** Opens a second handling of an answered case. In the caller's transaction. */
export async function reopenCase(
  trx: Transaction,
  reopening: Reopening,
  { ordered, calendar }: { readonly ordered: Ordered; readonly calendar: WorkingCalendar },
): Promise<Result<void, ReopeningRefused>> {
  const held = await hold(trx, reopening);
  if (!held) return err({ kind: "not-found" });
  if (held.repliedOn === null) return err({ kind: "not-replied" });
  if (held.openId !== null) return err({ kind: "open-already" });
  const { receivedOn, days, by: byDay, orderedBy, dispute } = ordered;
  if (receivedOn > reopening.today) return err({ kind: "in-future" });
  if (receivedOn < held.repliedOn) return err({ kind: "before", day: held.repliedOn });
  if (byDay !== null && byDay < receivedOn) return err({ kind: "by-before" });
  const { dueOn, certain } = reopenedDue(ordered, calendar);
  const { id, by } = reopening;
  await sql`
    insert into request_reopening (request_id, ordered_by, dispute, received_on, ordered_days, ordered_by_day, due_on,
      certain_through, certain_left, calendar, actor_name)
    values (${id}, ${orderedBy}, ${dispute}, ${receivedOn}, ${days}, ${byDay}, ${dueOn}, ${certain?.through ?? null},
      ${certain?.left ?? null}, ${calendarStamp(calendar)}, ${by.actor.name})`.execute(trx);
  // From here on no sheet changes it.
  await sql`update disclosure_request set is_of_office = true where id = ${id}`.execute(trx);
  await record(trx, reopening, held, {
    action: "request.reopened",
    details: { ...ordered, dueOn },
  });
  return ok(undefined);
}

export interface AnsweredAnew {
  readonly on: LocalDate;
  readonly outcome: ResultRow;
  readonly evidence: string | null;
}

/** 重新答复: ends the second handling with an outcome of its own; the first stays. In the caller's transaction. */
export async function answerAnew(
  trx: Transaction,
  reopening: Reopening,
  { on, outcome, evidence }: AnsweredAnew,
): Promise<Result<void, ReopeningRefused>> {
  const held = await hold(trx, reopening);
  if (!held) return err({ kind: "not-found" });
  if (held.openId === null || held.openOn === null) return err({ kind: "not-open" });
  if (on > reopening.today) return err({ kind: "in-future" });
  if (on < held.openOn) return err({ kind: "before", day: held.openOn });
  await sql`update request_reopening set result = ${outcome}, replied_on = ${on}, evidence = ${evidence}
    where id = ${held.openId}`.execute(trx);
  const details = { on, outcome };
  await record(trx, reopening, held, { action: "request.answered-anew", details });
  return ok(undefined);
}

/** Takes a second handling back that was entered by mistake, with its reason; it stays. In the caller's transaction. */
export async function takeReopeningBack(
  trx: Transaction,
  reopening: Reopening,
  because: string,
): Promise<Result<void, ReopeningRefused>> {
  const held = await hold(trx, reopening);
  if (!held) return err({ kind: "not-found" });
  if (held.openId === null) return err({ kind: "not-open" });
  const { name } = reopening.by.actor;
  await sql`update request_reopening set undone_at = now(), undone_by = ${name}, undone_because = ${because}
    where id = ${held.openId}`.execute(trx);
  await record(trx, reopening, held, {
    action: "request.reopening-taken-back",
    details: { because },
  });
  return ok(undefined);
}

/** The case, held: two who act on it come one after another. */
async function hold(trx: Transaction, { scope, id }: Reopening): Promise<Held | undefined> {
  await sql`select from disclosure_request where id = ${id} for update`.execute(trx);
  const { rows } = await sql<Held>`
    select request.agency_id as "agencyId", request.replied_on as "repliedOn", reopening.id as "openId",
      reopening.received_on as "openOn"
    from disclosure_request as request left join request_reopening as reopening
      on reopening.request_id = request.id and reopening.replied_on is null and reopening.undone_at is null
    where request.id = ${id} and request.voided_at is null and ${isInScope(scope, "request.agency_id")}`.execute(
    trx,
  );
  return rows[0];
}

interface Recorded {
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}

async function record(
  trx: Transaction,
  { id, by }: Reopening,
  { agencyId }: Held,
  { action, details }: Recorded,
): Promise<void> {
  const subject = { kind: "requests", id };
  await recordEvents(trx, by, [{ action, subject, agencyId, details }]);
}
