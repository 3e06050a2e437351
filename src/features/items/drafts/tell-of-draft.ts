import { tellOfSigning } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { itemReturned, itemSigned, itemToSign } from "../notice-kinds.ts";

/** Tells who is next what became of an item: those who can sign, else its authors. */
export async function tellOfDraft(
  trx: Transaction,
  { id, agencyId, state, content: { title } }: Draft,
  chain: SigningChain,
): Promise<void> {
  const isUrgent = state === "published";
  await tellOfSigning(trx, chain, {
    agencyId,
    path: `/items/draft?id=${id}`,
    title: `《${title}》${isUrgent ? "（先发后审）" : ""}`,
    act: "审核",
    signed: isUrgent ? "补审通过" : "审核通过，可以发布了",
    kinds: { toSign: itemToSign, returned: itemReturned, signed: itemSigned },
  });
}
