import { holdersOf } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import { nextStep, type SigningChain } from "#platform/signing/chain.ts";
import type { Draft } from "../data/drafts.ts";
import { returnedNotice, signedNotice, toSignNotice } from "../notice-kinds.ts";

/** Tells who is next what became of a draft: those who can sign, else its authors. */
export async function tellOfDraft(
  trx: Transaction,
  { id, agencyId, year }: Draft,
  chain: SigningChain,
): Promise<void> {
  const path = `/report-filing/draft?id=${id}`;
  const step = nextStep(chain);
  if (step) {
    const holders = (await holdersOf(trx, step)).map((one) => one.id);
    const to = holders.filter((one) => !chain.authorIds.includes(one));
    const words = `${year} 年年报等您审签（${step.name}）。`;
    await notify(trx, toSignNotice, { to, agencyId, words, path });
    return;
  }
  const last = chain.signatures.at(-1);
  if (!last) return;
  const asked = { to: chain.authorIds, agencyId, path };
  if (chain.state === "returned") {
    const words = `${year} 年年报被${last.person.name}退回：${last.opinion}`;
    await notify(trx, returnedNotice, { ...asked, words });
  } else if (chain.state === "signed") {
    await notify(trx, signedNotice, { ...asked, words: `${year} 年年报审签完毕，可以公布了。` });
  }
}
