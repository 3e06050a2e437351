import type { LocalDate } from "#kernel/local-date.ts";
import { type Remedy, remedyOfReply } from "#law/remedies.ts";
import type { RequestResult } from "../case/codes.ts";

/** What of an outcome decides its remedy. */
export interface Outcome {
  readonly result: RequestResult;
  /** Of a partial disclosure: whether the rest is withheld under articles 14 to 16; not held, say, is no refusal. */
  readonly isWithheld: boolean;
  /** The day of the reply. */
  readonly on: LocalDate;
}

/** Refused under articles 14 to 16: the first seven rows of 不予公开. Inquiries (行政查询) are told another way. */
const withheld: ReadonlySet<RequestResult> = new Set([
  "deniedSecret",
  "deniedLaw",
  "deniedSafety",
  "deniedThirdParty",
  "deniedInternal",
  "deniedProcess",
  "deniedEnforcement",
]);

/** The applicant ended it: there is nothing to appeal against. */
const ended: ReadonlySet<RequestResult> = new Set([
  "withdrawn",
  "otherNotCorrected",
  "otherUnpaid",
]);

/** Rows that some courts do not accept (法释〔2025〕8号): a remedy too many harms less than one too few. */
export const disputedRows: ReadonlySet<RequestResult> = new Set([
  "deniedInquiry",
  "unavailableNotReady",
  "refusedPetition",
  "refusedRepeat",
  "refusedPublication",
]);

/** The remedy that a reply tells of; `undefined`: it tells of none. `isToldOfDisputed`: what the agency's legal office set. */
export function remedyOfResult(
  { result, isWithheld, on }: Outcome,
  isToldOfDisputed = true,
): Remedy | undefined {
  if (ended.has(result)) return undefined;
  if (disputedRows.has(result) && !isToldOfDisputed) return undefined;
  return remedyOfReply(on, withheld.has(result) || (result === "partial" && isWithheld));
}

/** No reply in time (逾期不答复): reconsideration first (复议法第二十三条第一款第三项) unless both roads are set. */
export function remedyOfSilence(on: LocalDate, isEither: boolean): Remedy {
  return remedyOfReply(on, !isEither);
}
