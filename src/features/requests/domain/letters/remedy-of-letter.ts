import type { LocalDate } from "#kernel/local-date.ts";
import { type Remedy, remedyOfReply } from "#law/remedies.ts";
import { type LetterDraft, textKey } from "./forms/form-of.ts";
import { isReply } from "./letter-types.ts";
import { remedyOfResult } from "./remedy-of-result.ts";

/**
 * The remedy of a letter. Receipts, corrections, extensions, fees and consultations carry none; the letter that tells a third
 * party of a disclosure against its will (第三十二条) does: 法释〔2025〕8号 lets it sue.
 */
export function remedyOfLetter(
  draft: LetterDraft,
  { on, isToldOfDisputed }: { readonly on: LocalDate; readonly isToldOfDisputed: boolean },
): Remedy | undefined {
  const { type } = draft;
  if (type === "thirdPartyOverruled") return remedyOfReply(on, false);
  if (!isReply(type)) return undefined;
  const isWithheld = textKey(draft) === "partial.withheld";
  return remedyOfResult({ result: type, isWithheld, on }, isToldOfDisputed);
}
