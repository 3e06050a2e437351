import { addDays, type LocalDate, nextDay } from "#kernel/local-date.ts";
import type { Ending } from "../document.ts";

/** What decides whether a document is in force (有效性): its days, and those that other documents gave it. */
export interface ValidityFacts {
  readonly issuedOn: LocalDate;
  readonly effectiveOn: LocalDate | null;
  /** 有效期至, and 延期至, which holds in its place. */
  readonly expiresOn: LocalDate | null;
  readonly extendedTo: LocalDate | null;
  /** As its agency has told it. */
  readonly endedOn: LocalDate | null;
  readonly endedBy: Ending | null;
  /** The first day of a document that repeals it, or that takes its place. */
  readonly repealedFrom: LocalDate | null;
  readonly replacedFrom: LocalDate | null;
  /** The first day of a document that amends it. */
  readonly amendedFrom: LocalDate | null;
}

/** 尚未施行、有效、即将失效、已修改; 失效、废止、已修改（被替代）、已移交. */
export const validityStates = [
  "not-yet",
  "in-force",
  "ending",
  "amended",
  "expired",
  "repealed",
  "replaced",
  "transferred",
] as const;

export type ValidityState = (typeof validityStates)[number];

/** 即将失效: so many days before its end, unless an installation has set another number. */
export const standardEndingWithin = 90;

/** How a document stands on a day. */
export interface Validity {
  readonly state: ValidityState;
  /** Whether it binds anybody on that day. */
  readonly isInForce: boolean;
  /** From when it stands so, where a day says it. */
  readonly since: LocalDate | null;
  /** The last day of validity, where one is known. */
  readonly until: LocalDate | null;
}

interface End {
  readonly on: LocalDate;
  readonly state: ValidityState;
}

const endStates: Readonly<Record<Ending, ValidityState>> = {
  repealed: "repealed",
  expired: "expired",
  amended: "replaced",
  transferred: "transferred",
};

/**
 * The end of a document: the earliest of what its agency told, what repeals or replaces it, and the day after its last day. Of one
 * day what was told goes first, then what another document did.
 */
export function endOf(facts: ValidityFacts): End | undefined {
  const { endedOn, endedBy, repealedFrom, replacedFrom } = facts;
  const last = lastDayOf(facts);
  const ends: readonly End[] = [
    ...(endedOn && endedBy ? [{ on: endedOn, state: endStates[endedBy] }] : []),
    ...(repealedFrom ? [{ on: repealedFrom, state: "repealed" } as const] : []),
    ...(replacedFrom ? [{ on: replacedFrom, state: "replaced" } as const] : []),
    ...(last ? [{ on: nextDay(last), state: "expired" } as const] : []),
  ];
  const first = ends.reduce<LocalDate | undefined>(
    (least, { on }) => (least === undefined || on < least ? on : least),
    undefined,
  );
  return ends.find(({ on }) => on === first);
}

/** The last day of its 有效期, as extended. */
export function lastDayOf({ expiresOn, extendedTo }: ValidityFacts): LocalDate | null {
  return extendedTo ?? expiresOn;
}

/** 有效性 on a day, by dates alone: `endingWithin` days before its end it is 即将失效. */
export function validityOn(
  facts: ValidityFacts,
  day: LocalDate,
  { endingWithin }: { readonly endingWithin: number },
): Validity {
  const end = endOf(facts);
  const until = end ? addDays(end.on, -1) : null;
  if (end && end.on <= day) {
    return { state: end.state, isInForce: false, since: end.on, until };
  }
  const begins = facts.effectiveOn ?? facts.issuedOn;
  if (begins > day) return { state: "not-yet", isInForce: false, since: begins, until };
  if (end && addDays(day, endingWithin) >= end.on) {
    return { state: "ending", isInForce: true, since: begins, until };
  }
  const { amendedFrom } = facts;
  if (amendedFrom && amendedFrom <= day) {
    return { state: "amended", isInForce: true, since: amendedFrom, until };
  }
  return { state: "in-force", isInForce: true, since: begins, until };
}
