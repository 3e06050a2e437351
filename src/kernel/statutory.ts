import type { LocalDate } from "./local-date.ts";

/** A figure that a text of law fixes, with the text and the days from which each value holds. */
export interface Statutory<Value> {
  /** The text now in force, in Chinese as one cites it. */
  readonly cites: string;
  /** Oldest first. */
  readonly versions: readonly [Version<Value>, ...Version<Value>[]];
}

export interface Version<Value> {
  /** The first day on which the value holds. */
  readonly from: LocalDate;
  readonly value: Value;
}

/** The value in force on `day`; `undefined` before the first version: the law then had no such figure. */
export function valueOn<Value>(statutory: Statutory<Value>, day: LocalDate): Value | undefined {
  return statutory.versions.findLast((version) => version.from <= day)?.value;
}

/** The value of the newest version. */
export function newestValue<Value>(statutory: Statutory<Value>): Value {
  return (statutory.versions.at(-1) ?? statutory.versions[0]).value;
}
