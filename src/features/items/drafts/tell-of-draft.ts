import { tellOfSigning } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { itemReturned, itemSigned, itemToSign } from "../notice-kinds.ts";

/** Tells who is next what became of an item: those who can sign, else its authors. */
export async function tellOfDraft(
  trx: Transaction,
  { id, agencyId, content: { title } }: Draft,
  chain: SigningChain,
): Promise<void> {
  await tellOfSigning(trx, chain, {
    agencyId,
    path: `/items/draft?id=${id}`,
    title: `《${title}》`,
    act: "审核",
    signed: "审核通过，可以发布了",
    kinds: { toSign: itemToSign, returned: itemReturned, signed: itemSigned },
  });
}
