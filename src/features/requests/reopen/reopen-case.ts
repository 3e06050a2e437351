import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { calendarStamp } from "../calendar-stamp.ts";
import { reopenedDue } from "../domain/reopening/reopened-due.ts";
import {
  holdReopened,
  type Ordered,
  type Reopening,
  type ReopeningRefused,
  recordReopening,
} from "./reopening.ts";

/** Opens a second handling of an answered case. In the caller's transaction. */
export async function reopenCase(
  trx: Transaction,
  reopening: Reopening,
  { ordered, calendar }: { readonly ordered: Ordered; readonly calendar: WorkingCalendar },
): Promise<Result<void, ReopeningRefused>> {
  const held = await holdReopened(trx, reopening);
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
  await recordReopening(trx, reopening, held, {
    action: "request.reopened",
    details: { ...ordered, dueOn },
  });
  return ok(undefined);
}

/** Takes a second handling back that was entered by mistake, with its reason; it stays. In the caller's transaction. */
export async function takeReopeningBack(
  trx: Transaction,
  reopening: Reopening,
  because: string,
): Promise<Result<void, ReopeningRefused>> {
  const held = await holdReopened(trx, reopening);
  if (!held) return err({ kind: "not-found" });
  if (held.openId === null) return err({ kind: "not-open" });
  const { name } = reopening.by.actor;
  await sql`update request_reopening set undone_at = now(), undone_by = ${name}, undone_because = ${because}
    where id = ${held.openId}`.execute(trx);
  await recordReopening(trx, reopening, held, {
    action: "request.reopening-taken-back",
    details: { because },
  });
  return ok(undefined);
}
