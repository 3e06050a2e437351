import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { RequestChannel } from "../domain/case/codes.ts";
import type { Unfounded } from "../domain/handling/founded.ts";
import type { ReplyOrdered } from "../domain/reopening/reopened-due.ts";
import type { Unanswered } from "../handling/reply-gates.ts";

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
  | { readonly kind: "by-before" }
  /** What the new reply rests on is not there (第三十二条). */
  | Unfounded
  /** It is given by a letter of ours, or by the signed paper that is told. */
  | Unanswered
  /** What a served letter gave is taken back by the head. */
  | { readonly kind: "served" };

/** A case with its open order. */
export interface Held {
  readonly agencyId: number;
  readonly channel: RequestChannel | null;
  readonly repliedOn: LocalDate | null;
  readonly openId: number | null;
  readonly openOn: LocalDate | null;
}

/** The case, held: two who act on it come one after another. */
export async function holdReopened(
  trx: Transaction,
  { scope, id }: Reopening,
): Promise<Held | undefined> {
  await sql`select from disclosure_request where id = ${id} for update`.execute(trx);
  const { rows } = await sql<Held>`
    select request.agency_id as "agencyId", request.channel, request.replied_on as "repliedOn", reopening.id as "openId",
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

export async function recordReopening(
  trx: Transaction,
  { id, by }: Reopening,
  { agencyId }: Held,
  { action, details }: Recorded,
): Promise<void> {
  const subject = { kind: "requests", id };
  await recordEvents(trx, by, [{ action, subject, agencyId, details }]);
}
