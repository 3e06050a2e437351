import type { Section } from "#report/annual-report.ts";
import type { TextPlace } from "./check-result.ts";

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
