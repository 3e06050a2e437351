import type { CaseEvent } from "../clock/case-event.ts";
import type { LetterDraft } from "./forms/form-of.ts";
import type { Filled } from "./letter.ts";
import { isReply, type LetterType } from "./letter-types.ts";

/** What an agency has to prove of a reply (法释〔2025〕8号), and what courts look at beside it. */
export const evidenceCodes = [
  "receipt",
  "public",
  "publicInterest",
  "thirdParty",
  "internal",
  "process",
  "enforcement",
  "search",
  "secrecy",
  "harm",
  "separable",
  "correction",
  "reasons",
] as const;

export type EvidenceCode = (typeof evidenceCodes)[number];

/** A thing to be proven: there by an event of the case, noted by the officer, or still open. */
export interface EvidenceItem {
  readonly code: EvidenceCode;
  /** The events of the case that show it. */
  readonly shownBy: readonly Pick<CaseEvent, "type" | "on">[];
  /** 在卷材料, or why there is none. */
  readonly note: string | null;
  readonly isOpen: boolean;
}

/** What each letter has to be able to prove. */
const asked: Readonly<Partial<Record<LetterType, readonly EvidenceCode[]>>> = {
  partial: ["separable"],
  deniedSecret: ["secrecy"],
  deniedLaw: [],
  deniedSafety: ["harm"],
  deniedThirdParty: ["thirdParty", "separable"],
  deniedInternal: ["internal", "separable"],
  deniedProcess: ["process", "separable"],
  deniedEnforcement: ["enforcement", "separable"],
  unavailableUnclear: ["correction"],
  refusedExcessive: ["reasons"],
  otherNotCorrected: ["correction"],
  thirdPartyOverruled: ["thirdParty", "publicInterest"],
};

export interface EvidenceOf {
  readonly draft: LetterDraft;
  readonly events: readonly CaseEvent[];
  /** What an officer noted of an item (在卷材料, or why there is none). */
  readonly notes: Readonly<Partial<Record<EvidenceCode, string>>>;
}

/** 举证清单: what has to be proven of a letter, each with what shows it so far; an open item is told before signing. */
export function evidenceOf({ draft, events, notes }: EvidenceOf): readonly EvidenceItem[] {
  return codesOf(draft, events).map((code) => {
    const note = notes[code]?.trim() || null;
    const shownBy = shownByEvents(code, events);
    return { code, shownBy, note, isOpen: note === null && shownBy.length === 0 };
  });
}

/** The notes among what is filled in of a letter; they stand in none of its text. */
export function evidenceNotes(filled: Filled): EvidenceOf["notes"] {
  const noted = evidenceCodes.flatMap((code) => {
    const note = filled[`evidence.${code}`];
    return note ? [[code, note] as const] : [];
  });
  return Object.fromEntries(noted);
}

/** Whoever discloses against a third party proves that it was asked, and the public interest (第十五条). */
function codesOf(draft: LetterDraft, events: readonly CaseEvent[]): readonly EvidenceCode[] {
  const { type, filled } = draft;
  if (!isReply(type) && type !== "thirdPartyOverruled") return [];
  const more: EvidenceCode[] = [];
  if (type === "granted" && filled.variant === "public") more.push("public");
  if (type === "unavailableNotHeld" && filled.variant !== "others") more.push("search");
  const isObjected = events.some((event) => "opinion" in event && event.opinion === "objects");
  if (isObjected && (type === "granted" || type === "partial")) {
    more.push("thirdParty", "publicInterest");
  }
  return ["receipt", ...more, ...(asked[type] ?? [])];
}

const eventsOfCode: Readonly<Partial<Record<EvidenceCode, readonly CaseEvent["type"][]>>> = {
  receipt: ["submitted", "receiptConfirmed"],
  thirdParty: ["thirdPartyConsulted", "thirdPartyAnswered"],
  correction: ["correctionRequested", "corrected"],
  reasons: ["reasonsRequested", "reasonsGiven"],
};

function shownByEvents(code: EvidenceCode, events: readonly CaseEvent[]) {
  const types = eventsOfCode[code] ?? [];
  return events
    .filter(({ type }) => types.includes(type))
    .map(({ type, on }): EvidenceItem["shownBy"][number] => ({ type, on }));
}
