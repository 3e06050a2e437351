import { tellOfSigning } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { LetterRow } from "../data/letters/letters.ts";
import { titleOf } from "../domain/letters/letter-titles.ts";
import { letterReturned, letterSigned, letterToSign } from "../notice-kinds.ts";

/** Tells who is next what became of a letter: those who can sign, else its authors. Says nothing of the applicant. */
export async function tellOfLetter(
  trx: Transaction,
  { id, agencyId, type }: LetterRow,
  chain: SigningChain,
): Promise<void> {
  await tellOfSigning(trx, chain, {
    agencyId,
    path: `/requests/letter?id=${id}`,
    title: `《${titleOf(type)}》`,
    act: "审签",
    signed: "已经签发，可以送达了",
    kinds: { toSign: letterToSign, returned: letterReturned, signed: letterSigned },
  });
}
