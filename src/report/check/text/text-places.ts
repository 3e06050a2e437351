import type { AnnualReport, Section } from "#report/annual-report.ts";
import { placeIn, type TextPlace } from "#report/text-place.ts";

export interface Found {
  readonly match: RegExpExecArray;
  readonly place: TextPlace;
}

/** Every match of a global pattern in a section, with its place. */
export function* find(section: Section, pattern: RegExp): Generator<Found> {
  for (const match of section.text.matchAll(pattern)) {
    const [{ length }] = match;
    const span = { start: match.index, end: match.index + length };
    yield { match, place: placeIn(section, span) };
  }
}

/** The number that stands for the preface among the texts of a report. */
const preface = 0;

/** What a report says in words: its preface, then its sections. */
export function textsOf(report: AnnualReport): readonly Section[] {
  return [{ number: preface, heading: "", text: report.preface ?? "" }, ...report.sections];
}

/** Places in the printed `sections`; the preface is not among them, so a quote from it has none. */
export function printed(places: readonly TextPlace[]): readonly TextPlace[] {
  return places.filter(({ section }) => section !== preface);
}
