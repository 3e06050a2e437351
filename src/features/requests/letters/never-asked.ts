import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { openParty } from "../data/party.ts";
import type { LetterDraft } from "../domain/letters/forms/form-of.ts";
import type { HandledCase } from "../handling/handled-case.ts";

/**
 * 三方告知 goes to a third party that was asked (第三十二条): whether this one was not, as far as is known. A consultation that was
 * recorded without a name may have been theirs.
 */
export function isNeverAsked(
  cipher: FieldCipher,
  { acts }: HandledCase,
  { type, filled }: LetterDraft,
): boolean {
  if (type !== "thirdPartyOverruled") return false;
  const asked = acts
    .filter(({ event, undoneAt }) => event.type === "thirdPartyConsulted" && undoneAt === null)
    .map(({ partySealed }) => partySealed && openParty(cipher, partySealed));
  return (
    asked.length > 0 && asked.every((party) => party !== null && party !== filled.party?.trim())
  );
}
