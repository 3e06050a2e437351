import { holdersOf } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import { nextStep, type SigningChain } from "#platform/signing/chain.ts";
import type { LetterRow } from "../data/letters/letters.ts";
import { titleOf } from "../domain/letters/letter-titles.ts";
import { letterReturned, letterSigned, letterToSign } from "../notice-kinds.ts";

/** Tells who is next what became of a letter: those who can sign, else its authors. Says nothing of the applicant. */
export async function tellOfLetter(
  trx: Transaction,
  { id, agencyId, type }: LetterRow,
  chain: SigningChain,
): Promise<void> {
  const path = `/requests/letter?id=${id}`;
  const title = titleOf(type);
  const step = nextStep(chain);
  if (step) {
    const holders = (await holdersOf(trx, step)).map((one) => one.id);
    const to = holders.filter((one) => !chain.authorIds.includes(one));
    await notify(trx, letterToSign, {
      to,
      agencyId,
      words: `《${title}》等您审签（${step.name}）。`,
      path,
    });
    return;
  }
  const last = chain.signatures.at(-1);
  if (!last) return;
  const asked = { to: chain.authorIds, agencyId, path };
  if (chain.state === "returned") {
    const words = `《${title}》被${last.person.name}退回：${last.opinion}`;
    await notify(trx, letterReturned, { ...asked, words });
  } else if (chain.state === "signed") {
    await notify(trx, letterSigned, { ...asked, words: `《${title}》已经签发，可以送达了。` });
  }
}
