import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { TakingOver } from "../../feature/reorganise.ts";

/** From when records that pass on count elsewhere. */
export interface Passing {
  /** What was open on this day goes over. */
  readonly openOn: LocalDate;
  /** The first year whose figures count it with the successor. */
  readonly countsFrom: number;
}

/**
 * A record is counted in a year by the agency that has it when the year ends. A year that is over when the reorganisation is
 * carried out stays as it was reported: of a day in such a year, what was open on 1 January of the running one goes over.
 */
export function passingOf({ on, today }: Pick<TakingOver, "on" | "today">): Passing {
  const newYear = `${today.slice(0, 4)}-01-01` as LocalDate;
  const openOn = on < newYear ? newYear : on;
  return { openOn, countsFrom: yearOf(openOn) };
}
