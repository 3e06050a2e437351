import type { AnnualReport, Section } from "#report/annual-report.ts";
import type { TextPlace } from "../check-result.ts";

export type { TextPlace };

export interface Found {
  readonly match: RegExpExecArray;
  readonly place: TextPlace;
}

/** Every match of a global pattern in a section, with its place. */
export function* find({ number, text }: Section, pattern: RegExp): Generator<Found> {
  for (const match of text.matchAll(pattern)) {
    const [quote] = match;
    yield {
      match,
      place: { section: number, start: match.index, end: match.index + quote.length, quote },
    };
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
