import type { ReviewEnd } from "./review-steps.ts";

/** What an outcome rests on, as it is kept with the case. */
export const needCodes = [
  "given",
  "withheld",
  "basis",
  "reasons",
  "harm",
  "opinion",
  "systems",
  "words",
  "days",
  "people",
  "where",
  "link",
  "earlier",
  "asked",
] as const;

export type NeedCode = (typeof needCodes)[number];

export interface ReviewNeed {
  readonly code: NeedCode;
  readonly isRequired: boolean;
}

const must = (...codes: readonly NeedCode[]): readonly ReviewNeed[] =>
  codes.map((code) => ({ code, isRequired: true }));
const can = (...codes: readonly NeedCode[]): readonly ReviewNeed[] =>
  codes.map((code) => ({ code, isRequired: false }));

/** 检索记录: courts ask for a full, reasonable search (最高人民法院指导案例101号). */
const search = must("systems", "words", "days", "people");

const needs: Readonly<Record<ReviewEnd, readonly ReviewNeed[]>> = {
  askCorrection: must("reasons"),
  ownRecord: must("reasons"),
  granted: must("given"),
  partial: [...must("given", "withheld", "basis", "reasons"), ...can("harm", "opinion")],
  deniedSecret: must("basis", "reasons"),
  deniedLaw: must("basis", "reasons"),
  deniedSafety: must("harm", "reasons"),
  deniedThirdParty: must("opinion", "harm", "reasons"),
  deniedInternal: must("reasons"),
  deniedProcess: must("reasons"),
  deniedEnforcement: must("reasons"),
  deniedInquiry: [...must("where", "basis"), ...can("link")],
  unavailableNotHeld: [...search, ...can("where", "link")],
  unavailableNotReady: must("reasons"),
  unavailableUnclear: must("reasons"),
  refusedPetition: [...must("where"), ...can("link")],
  refusedRepeat: must("earlier"),
  refusedPublication: [...must("where"), ...can("link")],
  refusedExcessive: must("reasons"),
  refusedConfirm: must("earlier"),
  otherNotCorrected: must("asked"),
  otherUnpaid: must("asked"),
  otherRest: must("reasons"),
};

/** What is to be filled in for an outcome. */
export function reviewNeeds(end: ReviewEnd): readonly ReviewNeed[] {
  return needs[end];
}

export type Needs = Readonly<Partial<Record<NeedCode, string>>>;

/** Everything that is lacking or wrong, not the first alone. */
export type NeedFound =
  | { readonly kind: "missing"; readonly code: NeedCode }
  /** No address that a browser opens. */
  | { readonly kind: "no-link"; readonly code: "link" };

export function checkNeeds(end: ReviewEnd, given: Needs): readonly NeedFound[] {
  return reviewNeeds(end).flatMap(({ code, isRequired }): readonly NeedFound[] => {
    const text = given[code]?.trim();
    if (!text) return isRequired ? [{ kind: "missing", code }] : [];
    return code === "link" && !isLink(text) ? [{ kind: "no-link", code }] : [];
  });
}

/** What is of the outcome, and nothing else: another outcome's fields are not kept with it. */
export function needsKept(end: ReviewEnd, given: Needs): Needs {
  return Object.fromEntries(
    reviewNeeds(end).flatMap(({ code }) => {
      const text = given[code]?.trim();
      return text ? [[code, text]] : [];
    }),
  );
}

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text);
}
