import type { LocalDate } from "#kernel/local-date.ts";

/** First and last day of something; `null`: ever since, and still. */
export interface Days {
  readonly fromOn: LocalDate | null;
  readonly untilOn: LocalDate | null;
}

/** Whether two have a day in common. */
export function isWithin(one: Days, other: Days): boolean {
  const ends = (a: LocalDate | null, b: LocalDate | null) => a !== null && b !== null && a < b;
  return !ends(one.untilOn, other.fromOn) && !ends(other.untilOn, one.fromOn);
}
