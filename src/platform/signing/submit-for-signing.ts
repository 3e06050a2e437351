import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "../audit/record-events.ts";
import type { Transaction } from "../db/queryable.ts";
import type { SigningStep, SigningSubject } from "./chain.ts";
import { openChainOf } from "./load-chains.ts";

export interface ToSign {
  readonly subject: SigningSubject;
  /** Whose work it is. */
  readonly agencyId: number;
  /** Hexadecimal SHA-256 of exactly what signers see. */
  readonly contentHash: string;
  /** Whoever wrote of it; at least one. */
  readonly authorIds: readonly number[];
  /** In the order of signing; at least one. */
  readonly steps: readonly Omit<SigningStep, "place">[];
}

/** Sends something round for signing (送审), within the transaction of the act; gives the chain's id. */
export async function submitForSigning(
  trx: Transaction,
  { subject, agencyId, contentHash, authorIds, steps }: ToSign,
  by: AuditedBy,
): Promise<Result<number, { readonly kind: "already-submitted" }>> {
  if (await openChainOf(trx, subject)) return err({ kind: "already-submitted" });
  const { id } = await trx
    .insertInto("signing")
    .values({
      subject_kind: subject.kind,
      subject_id: subject.id,
      agency_id: agencyId,
      content_hash: Buffer.from(contentHash, "hex"),
      author_ids: authorIds,
      submitted_by: by.actor.name,
      closed_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("signing_step")
    .values(steps.map((step, n) => rowOf(step, id, n + 1)))
    .execute();
  await recordEvents(trx, by, [
    { action: "signing.submitted", subject, agencyId, details: { signing: id, contentHash } },
  ]);
  return ok(id);
}

function rowOf(step: Omit<SigningStep, "place">, signingId: number, place: number) {
  const { name, agencyId, role, level, sharesWith } = step;
  return {
    signing_id: signingId,
    place,
    name,
    agency_id: agencyId,
    role,
    level,
    shares_with: sharesWith,
  };
}
