import { tellOfSigning } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { Draft } from "../data/drafts.ts";
import { returnedNotice, signedNotice, toSignNotice } from "../notice-kinds.ts";

/** Tells who is next what became of a draft: those who can sign, else its authors. */
export async function tellOfDraft(
  trx: Transaction,
  { id, agencyId, year }: Draft,
  chain: SigningChain,
): Promise<void> {
  await tellOfSigning(trx, chain, {
    agencyId,
    path: `/report-filing/draft?id=${id}`,
    title: `${year} 年年报`,
    act: "审签",
    signed: "审签完毕，可以公布了",
    kinds: { toSign: toSignNotice, returned: returnedNotice, signed: signedNotice },
  });
}
