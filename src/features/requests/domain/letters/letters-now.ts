import type { LocalDate } from "#kernel/local-date.ts";
import { addDays } from "#kernel/local-date.ts";
import { newestValue } from "#kernel/statutory.ts";
import { extensionLimit } from "#law/disclosure-regulation.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type ResultRow, replyRows } from "../case/codes.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import type { ActRefused } from "../clock/refusal.ts";
import { isConfirmed, type NotLapsed, tried } from "../handling/acts-now.ts";
import { type Unfounded, unfounded } from "../handling/founded.ts";
import { actOfLetter } from "./event-of-letter.ts";
import type { LetterDraft } from "./forms/form-of.ts";
import { isReply, type LetterType, letterTypes } from "./letter-types.ts";

/** Why a letter is not to be drafted now. */
export type LetterRefused =
  | ActRefused
  | NotLapsed
  | Unfounded
  /** The order that it was to answer anew was answered, or taken back. */
  | { readonly kind: "not-reopened" };

/** A letter, and what speaks against serving it today; `undefined`: nothing. */
export interface LetterNow {
  readonly type: LetterType;
  readonly refused: LetterRefused | undefined;
}

interface Looked {
  readonly events: readonly CaseEvent[];
  readonly asOf: LocalDate;
  /** 重新答复: whether the order that it answers still waits; absent: it is of the first handling. */
  readonly anew?: { readonly isOpen: boolean } | undefined;
}

/** Every letter as if it were served today. */
export function lettersNow(looked: Looked, calendar: WorkingCalendar): readonly LetterNow[] {
  return letterTypes.map((type) => ({ type, refused: letterRefused(type, looked, calendar) }));
}

/** What speaks against a letter of a kind today: its act, or the step that it rests on. */
export function letterRefused(
  type: LetterType,
  { events, asOf, anew }: Looked,
  calendar: WorkingCalendar,
): LetterRefused | undefined {
  if (anew && answersAnew(type)) {
    if (!anew.isOpen) return { kind: "not-reopened" };
    return unfounded(type, { events, on: asOf }, calendar);
  }
  const step = rests[type];
  if (step && !events.some(({ type: kind }) => kind === step)) return { kind: "no-step", step };
  // 第三十一条: it says of no request that it was received before that is confirmed.
  if (type === "receipt" && !isConfirmed(events)) return { kind: "before-receipt" };
  const act = actOfLetter(sampleOf(type, asOf), { on: asOf, delivery: "direct" });
  if (!act || isSaidAlready(act.event, events)) return undefined;
  const now = tried({ events, asOf }, act.event, calendar);
  if (!now.isLawful) return now.reason;
  return isReply(type) ? unfounded(type, { events, on: asOf }, calendar) : undefined;
}

/** A new reply is one that an agency gives; nothing ends it by itself. */
export function answersAnew(type: LetterType): type is ResultRow {
  return replyRows.some((row: LetterType) => row === type);
}

/** Letters that only say what happened. */
const rests: Readonly<Partial<Record<LetterType, CaseEvent["type"]>>> = {
  thirdPartyTold: "thirdPartyConsulted",
  thirdPartyOverruled: "thirdPartyConsulted",
  withdrawn: "withdrawn",
};

/** 视为放弃 on the same ground that was registered before its letter: the letter tells of it, and it happens once. */
export function isSaidAlready(event: CaseEvent, events: readonly CaseEvent[]): boolean {
  if (event.type !== "abandoned") return false;
  return events.some((one) => one.type === "abandoned" && one.ground === event.ground);
}

function sampleOf(type: LetterType, asOf: LocalDate): LetterDraft {
  const later = addDays(asOf, 15);
  return {
    type,
    filled: { respondBy: later, until: later, workingDays: `${newestValue(extensionLimit)}` },
  };
}
