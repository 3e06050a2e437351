import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type Cleanup, cleanupToChange } from "../data/cleanup/load-cleanup.ts";
import { type ActsOnCleanup, type CleanupRefused, cleanupSubject } from "./acting.ts";

/** By whom a round was decided, when, and from when it holds. */
export interface CleanupDecision {
  readonly decision: string;
  readonly on: LocalDate;
  readonly effectiveOn: LocalDate;
}

/**
 * Decides a round (决定清理结果): what is repealed or declared void ends on the day from which the decision holds, by its date alone; what
 * ended before by itself stays as it ended. Nobody decides a round that they began.
 */
export async function decideCleanup(
  trx: Transaction,
  act: ActsOnCleanup,
  told: CleanupDecision,
): Promise<Result<void, CleanupRefused>> {
  const round = await cleanupToChange(trx, act);
  if (!round) return err({ kind: "not-found" });
  const refused = await against(trx, act, { round, told });
  if (refused) return err(refused);
  const { decision, on, effectiveOn } = told;
  await sql`
    update document_cleanup set decision = ${decision}, decided_on = ${on}, effective_on = ${effectiveOn},
      decided_by = ${act.by.actor.name}, decided_by_id = ${act.personId} where id = ${round.id}`.execute(
    trx,
  );
  await applyVerdicts(trx, round.id, effectiveOn);
  await recordEvents(trx, act.by, [
    {
      action: "cleanup.decided",
      subject: cleanupSubject(round.id),
      agencyId: round.agencyId,
      details: { decision, on, effectiveOn },
    },
  ]);
  return ok(undefined);
}

interface ToDecide {
  readonly round: Cleanup;
  readonly told: CleanupDecision;
}

async function against(
  trx: Transaction,
  { personId, today }: ActsOnCleanup,
  { round, told: { on, effectiveOn } }: ToDecide,
): Promise<CleanupRefused | undefined> {
  if (round.decidedOn !== null) return { kind: "decided", on: round.decidedOn };
  if (round.open > 0) return { kind: "open-verdicts", open: round.open };
  if (on > today) return { kind: "in-future", on };
  if (effectiveOn < on) return { kind: "takes-effect-first" };
  const doing = { personId, agencyId: round.agencyId, permission: "documents.decide" } as const;
  const hands = await handsOf(trx, doing);
  return hands.includes(round.begunById) ? { kind: "own-work" } : undefined;
}

async function applyVerdicts(
  trx: Transaction,
  roundId: number,
  effectiveOn: LocalDate,
): Promise<void> {
  await sql`
    update normative_document as document set ended_on = ${effectiveOn}, is_of_office = true,
      ended_by = case verdict.verdict when 'repeal' then 'repealed' else 'expired' end
    from document_cleanup_verdict as verdict
    where verdict.cleanup_id = ${roundId} and verdict.document_id = document.id and verdict.verdict in ('repeal', 'expire')
      and document.voided_at is null and (document.ends_on is null or document.ends_on > ${effectiveOn}::date)`.execute(
    trx,
  );
  await sql`
    update normative_document as document set extended_to = verdict.extended_to, is_of_office = true
    from document_cleanup_verdict as verdict
    where verdict.cleanup_id = ${roundId} and verdict.document_id = document.id and verdict.extended_to is not null
      and document.voided_at is null and (document.ends_on is null or document.ends_on > ${effectiveOn}::date)`.execute(
    trx,
  );
}
