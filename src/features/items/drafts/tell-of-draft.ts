import { holdersOf } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import { nextStep, type SigningChain } from "#platform/signing/chain.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { itemReturned, itemSigned, itemToSign } from "../notice-kinds.ts";

/** Tells who is next what became of an item: those who can sign, else its authors. */
export async function tellOfDraft(
  trx: Transaction,
  { id, agencyId, content: { title } }: Draft,
  chain: SigningChain,
): Promise<void> {
  const path = `/items/draft?id=${id}`;
  const step = nextStep(chain);
  if (step) {
    const holders = (await holdersOf(trx, step)).map((one) => one.id);
    const to = holders.filter((one) => !chain.authorIds.includes(one));
    const words = `《${title}》等您审核（${step.name}）。`;
    await notify(trx, itemToSign, { to, agencyId, words, path });
    return;
  }
  const last = chain.signatures.at(-1);
  if (!last) return;
  const asked = { to: chain.authorIds, agencyId, path };
  if (chain.state === "returned") {
    const words = `《${title}》被${last.person.name}退回：${last.opinion}`;
    await notify(trx, itemReturned, { ...asked, words });
  } else if (chain.state === "signed") {
    await notify(trx, itemSigned, { ...asked, words: `《${title}》审核通过，可以发布了。` });
  }
}
