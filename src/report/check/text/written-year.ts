import type { Section } from "#report/annual-report.ts";
import { yearDigits } from "#text/chinese/written-date.ts";
import { type Found, find } from "./text-places.ts";

/** A year as a text writes it, as one group of a pattern: 2023, ２０２３, 二〇二三. */
export const writtenYear =
  "((?<!\\d)[2２][0０][\\d０-９]{2}(?![\\d０-９])|[二2][〇○◯零0oO][〇○◯零0oO一二三四五六七八九\\d]{2})";

export function yearOf(written: string): number {
  return Number(yearDigits(written.normalize("NFKC")));
}

const years = new RegExp(writtenYear, "g");

/** Whether a text names a year, however it is written. */
export function namesYear(section: Section, year: number): boolean {
  return [...find(section, years)].some((found) => statedYear(found) === year);
}

/** The year in the first group of a match. */
export function statedYear({ match }: Pick<Found, "match">): number {
  return yearOf(match[1] ?? "");
}
