import type { Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { letterToChange } from "../data/letters/letters.ts";
import type { ActsOnLetter } from "./acting.ts";
import { makeLetter } from "./letter-content.ts";
import { letterSubject } from "./letter-subject.ts";
import { numberLetters } from "./number-letter.ts";

/** Numbers a letter whose last step was signed elsewhere than by `signLetter`: in the demonstration's past. */
export async function numberSigned(trx: Transaction, act: ActsOnLetter): Promise<void> {
  const letter = await letterToChange(trx, act);
  if (letter?.state !== "review") throw new Error(`letter ${act.letterId} is not round`);
  const { content } = await makeLetter(trx, act, letter);
  await numberLetters(trx, act, [{ letter, content }]);
}

/** The open chain of a letter that is round, locked. */
export async function roundOf(trx: Transaction, letterId: number): Promise<SigningChain> {
  const chain = await openChainOf(trx, letterSubject(letterId));
  if (!chain) throw new Error(`letter ${letterId} is not round`);
  return chain;
}
