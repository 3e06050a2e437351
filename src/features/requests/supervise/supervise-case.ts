import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import { supervisedNotice, supervisionAnsweredNotice } from "../notice-kinds.ts";

export type SupervisionRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "voided" }
  /** An answer is asked for in time to come. */
  | { readonly kind: "day-passed" }
  | { readonly kind: "answered" };

export interface Supervising {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly by: AuditedBy;
  readonly personId: number;
  readonly today: LocalDate;
  readonly note: string;
  readonly answerBy: LocalDate;
}

interface Case {
  readonly agencyId: number;
  readonly number: string;
  readonly officerId: number | null;
  readonly isVoided: boolean;
}

/** 督办: asks after a case, open or late; its head and officer are told. In the caller's transaction. */
export async function superviseCase(
  trx: Transaction,
  { scope, id, by, personId, today, note, answerBy }: Supervising,
): Promise<Result<void, SupervisionRefused>> {
  const { rows } = await sql<Case>`
    select agency_id as "agencyId", number, officer_id as "officerId", voided_at is not null as "isVoided"
    from disclosure_request as request
    where id = ${id} and ${isInScope(scope, "request.agency_id")} for share`.execute(trx);
  const [found] = rows;
  if (!found) return err({ kind: "not-found" });
  if (found.isVoided) return err({ kind: "voided" });
  if (answerBy < today) return err({ kind: "day-passed" });
  await sql`insert into request_supervision (request_id, note, answer_by, asked_by, asker_name)
    values (${id}, ${note}, ${answerBy}, ${personId}, ${by.actor.name})`.execute(trx);
  const { agencyId, officerId } = found;
  const subject = { kind: "requests", id };
  const details = { note, answerBy };
  await recordEvents(trx, by, [{ action: "request.supervised", subject, agencyId, details }]);
  const heads = await holdersOf(trx, { agencyId, role: "disclosure-head", level: null });
  const others = [...heads.map((head) => head.id), ...(officerId === null ? [] : [officerId])];
  const to = others.filter((id) => id !== personId);
  const words = `${found.number} 被督办：${note}（${answerBy} 前答复）`;
  await notify(trx, supervisedNotice, { to, agencyId, words, path: `/requests?request=${id}` });
  return ok(undefined);
}

export interface AnsweringSupervision {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly by: AuditedBy;
  readonly answer: string;
}

interface Asked {
  readonly requestId: number;
  readonly agencyId: number;
  readonly number: string;
  readonly askedBy: number;
  readonly isAnswered: boolean;
}

/** The agency's answer; who asked is told. Gives the case. In the caller's transaction. */
export async function answerSupervision(
  trx: Transaction,
  { scope, id, by, answer }: AnsweringSupervision,
): Promise<Result<number, SupervisionRefused>> {
  const { rows } = await sql<Asked>`
    select request.id as "requestId", request.agency_id as "agencyId", request.number,
      asked.asked_by as "askedBy", asked.answer is not null as "isAnswered"
    from request_supervision as asked join disclosure_request as request on request.id = asked.request_id
    where asked.id = ${id} and ${isInScope(scope, "request.agency_id")} for update of asked`.execute(
    trx,
  );
  const [found] = rows;
  if (!found) return err({ kind: "not-found" });
  if (found.isAnswered) return err({ kind: "answered" });
  await sql`update request_supervision set answer = ${answer}, answerer_name = ${by.actor.name},
    answered_at = now() where id = ${id}`.execute(trx);
  const { requestId, agencyId, number } = found;
  const subject = { kind: "requests", id: requestId };
  const event = { action: "request.supervision-answered", subject, agencyId, details: { answer } };
  await recordEvents(trx, by, [event]);
  await notify(trx, supervisionAnsweredNotice, {
    to: [found.askedBy],
    agencyId,
    words: `${number} 的督办已答复：${answer}`,
    path: `/requests?request=${requestId}`,
  });
  return ok(requestId);
}
