import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import {
  checkNeeds,
  type NeedFound,
  type Needs,
  needsKept,
} from "../domain/review/review-needs.ts";
import {
  type ReviewAnswers,
  type ReviewEnd,
  type ReviewStep,
  reviewPath,
} from "../domain/review/review-steps.ts";
import { loadHandled } from "../handling/handled-case.ts";

export interface Reviewing {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly by: AuditedBy;
  readonly cipher: FieldCipher;
  readonly answers: ReviewAnswers;
  readonly needs: Needs;
}

export type ReviewRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "over" }
  /** A step is not answered yet, or an answer is none of its. */
  | { readonly kind: "path"; readonly step: ReviewStep }
  | { readonly kind: "needs"; readonly found: readonly NeedFound[] };

/** Keeps how an officer came to an outcome, and what it rests on; an earlier one of the case is replaced. In the caller's transaction. */
export async function keepReview(
  trx: Transaction,
  { scope, id, by, cipher, answers, needs }: Reviewing,
): Promise<Result<ReviewEnd, ReviewRefused>> {
  await sql`select from disclosure_request where id = ${id} for update`.execute(trx);
  const found = await loadHandled(trx, { scope, id, cipher });
  if (!found) return err({ kind: "not-found" });
  const { voidedAt, repliedOn, agencyId } = found.case;
  if (voidedAt !== null || repliedOn !== null) return err({ kind: "over" });
  const isCorrected = found.events.some(({ type }) => type === "corrected");
  const path = reviewPath(answers, { isCorrected });
  if (path.kind !== "ends") return err({ kind: "path", step: path.step });
  const { end } = path;
  const lacking = checkNeeds(end, needs);
  if (lacking.length > 0) return err({ kind: "needs", found: lacking });
  const kept = JSON.stringify(needsKept(end, needs));
  await sql`
    insert into request_review (request_id, answers, outcome, needs, actor_name)
    values (${id}, ${JSON.stringify(answers)}::jsonb, ${end}, ${kept}::jsonb, ${by.actor.name})
    on conflict (request_id) do update set answers = excluded.answers, outcome = excluded.outcome,
      needs = excluded.needs, actor_name = excluded.actor_name, at = now()`.execute(trx);
  const matter = end === "ownRecord" ? "ownRecord" : "disclosure";
  await sql`update disclosure_request set matter = ${matter}
    where id = ${id} and matter <> ${matter}`.execute(trx);
  const details = { outcome: end, answers };
  const subject = { kind: "requests", id };
  await recordEvents(trx, by, [{ action: "request.reviewed", subject, agencyId, details }]);
  return ok(end);
}
