import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "../audit/record-events.ts";
import type { Transaction } from "../db/queryable.ts";
import { nextStep, type Signer, type SigningChain } from "./chain.ts";
import {
  decideReturn,
  decideSignature,
  type SignatureAllowed,
  type SignatureRefused,
} from "./decide-signature.ts";
import { chainToChange } from "./load-chains.ts";
import type { SigningState } from "./tables.ts";

export interface SignAsked {
  readonly signingId: number;
  readonly signer: Signer;
  /** Hexadecimal SHA-256 of what the signer saw. */
  readonly contentHash: string;
  /** The place of the step that the signer saw as the next. */
  readonly place?: number | undefined;
  /** 审签意见; of a return its reason. */
  readonly opinion: string;
}

export type SignRefused = SignatureRefused | { readonly kind: "not-found" };

/**
 * Signs the next step (签署), within the transaction of the act; gives the chain as it stands then: `signed` with the last
 * step, which is when the room does what was signed for.
 */
export function sign(
  trx: Transaction,
  asked: SignAsked,
  by: AuditedBy,
): Promise<Result<SigningChain, SignRefused>> {
  return act(trx, asked, { by, act: "signed" });
}

/** Returns it with a reason (退回): the chain is closed, and what comes next is a new one. */
export function returnToAuthor(
  trx: Transaction,
  asked: SignAsked,
  by: AuditedBy,
): Promise<Result<SigningChain, SignRefused | { readonly kind: "no-reason" }>> {
  if (asked.opinion.trim() === "") return Promise.resolve(err({ kind: "no-reason" }));
  return act(trx, asked, { by, act: "returned" });
}

interface Act {
  readonly by: AuditedBy;
  readonly act: "signed" | "returned";
}

async function act(
  trx: Transaction,
  asked: SignAsked,
  { by, act }: Act,
): Promise<Result<SigningChain, SignRefused>> {
  const chain = await chainToChange(trx, asked.signingId);
  if (!chain) return err({ kind: "not-found" });
  const allowed = (act === "signed" ? decideSignature : decideReturn)(chain, asked);
  if (!allowed.ok) return allowed;
  await addSignature(trx, asked, { ...allowed.value, act });
  const after = await stateAfter(trx, chain.id, act);
  await recordEvents(trx, by, [
    {
      action: `signing.${act}`,
      subject: chain.subject,
      agencyId: chain.agencyId,
      details: { signing: chain.id, step: allowed.value.step.name, opinion: asked.opinion },
    },
  ]);
  return ok(after);
}

async function addSignature(
  trx: Transaction,
  { signingId, signer, contentHash, opinion }: SignAsked,
  { step, by, act }: SignatureAllowed & Pick<Act, "act">,
): Promise<void> {
  await trx
    .insertInto("signature")
    .values({
      signing_id: signingId,
      place: step.place,
      person_id: signer.id,
      person_name: signer.name,
      for_person_id: by.behalfOf?.id ?? null,
      for_person_name: by.behalfOf?.name ?? null,
      act,
      opinion: opinion.trim(),
      content_hash: Buffer.from(contentHash, "hex"),
    })
    .execute();
}

/** Closes the chain where the act was its last. */
async function stateAfter(
  trx: Transaction,
  id: number,
  act: "signed" | "returned",
): Promise<SigningChain> {
  const chain = await found(trx, id);
  if (act === "signed" && nextStep(chain)) return chain;
  await closeChain(trx, id, act);
  return await found(trx, id);
}

async function found(trx: Transaction, id: number): Promise<SigningChain> {
  const chain = await chainToChange(trx, id);
  if (!chain) throw new Error(`signing ${id} is gone within its own transaction`);
  return chain;
}

/** Closes a chain. */
export async function closeChain(
  trx: Transaction,
  id: number,
  state: Exclude<SigningState, "open">,
): Promise<void> {
  await trx
    .updateTable("signing")
    .set({ state, closed_at: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
}
