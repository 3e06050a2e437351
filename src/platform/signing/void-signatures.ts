import { type AuditedBy, recordEvents } from "../audit/record-events.ts";
import type { Transaction } from "../db/queryable.ts";
import type { SigningChain, SigningSubject } from "./chain.ts";
import { openChainOf } from "./load-chains.ts";
import { closeChain } from "./sign.ts";

/** The content as it is now; `undefined`: it was taken back by its author (撤回送审). */
interface ContentNow {
  readonly contentHash: string | undefined;
}

/**
 * Voids what was signed of other content (签署作废): called by each act that changes what is signed, within its transaction.
 * Gives the chain that was voided; `undefined` where none is open, or the content is still the one that was submitted.
 */
export async function voidSignatures(
  trx: Transaction,
  subject: SigningSubject,
  { contentHash, by }: ContentNow & { readonly by: AuditedBy },
): Promise<SigningChain | undefined> {
  const chain = await openChainOf(trx, subject);
  if (!chain || chain.contentHash === contentHash) return;
  await closeChain(trx, chain.id, "void");
  await recordEvents(trx, by, [
    {
      action: "signing.voided",
      subject,
      agencyId: chain.agencyId,
      details: { signing: chain.id, because: contentHash ? "content-changed" : "taken-back" },
    },
  ]);
  return chain;
}
