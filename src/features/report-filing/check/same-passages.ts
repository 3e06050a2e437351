import type { Span } from "#kernel/span.ts";
import type { AnnualReport, Section } from "#report/annual-report.ts";
import { similarity } from "#report/check/thresholds.ts";
import { placeIn, type TextPlace } from "#report/text-place.ts";
import { copiedText } from "#text/similarity/copied-text.ts";
import { textWithout } from "#text/similarity/text-without.ts";

/** The prose of another agency's report. */
export interface ProseBeside {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
  readonly sections: readonly Section[];
  /** Whether the public can read it; else it was sent round for signing. */
  readonly isPublic: boolean;
}

/** A section that is another agency's (与其他机关雷同): whose, how much of it, and which passages. */
export interface SamePassages {
  readonly section: number;
  readonly of: Omit<ProseBeside, "sections">;
  /** Of a hundred characters so many. */
  readonly percent: number;
  readonly places: readonly TextPlace[];
}

/** As its explanation names it: with more or less of it the same it is another finding. */
export function sameKey({ section, of, percent }: SamePassages): string {
  return JSON.stringify(["filing.same", section, of.agencyId, of.year, percent]);
}

/** Sections two to four are tables with a sentence or none; of a short one nothing is said. */
export function hasProse({ number, text }: Section): boolean {
  return [1, 5, 6].includes(number) && text.length >= similarity.leastCharacters;
}

/** By section: what of its text the template wrote (起草). */
export type TemplateSpans = Readonly<Record<number, readonly Span[]>>;

/**
 * Sections of a report whose prose stands in another agency's already, but for sentences with figures, what the template wrote and what every report says:
 * by the measure of the comparison with last year. Of each section the likest few.
 */
export function samePassages(
  { sections }: AnnualReport,
  beside: readonly ProseBeside[],
  fromTemplate: TemplateSpans = {},
): readonly SamePassages[] {
  return sections.filter(hasProse).flatMap((section) =>
    beside
      .flatMap((other) => sameSection(section, other, fromTemplate[section.number]))
      .sort((left, right) => right.percent - left.percent)
      .slice(0, mostNamed),
  );
}

const mostNamed = 3;

/** Sentences with figures: what agencies count they tell in the same words, and this program proposes them. */
function countingSentences(text: string): readonly Span[] {
  return [...text.matchAll(/[^。；;\n]*\d[^。；;\n]*[。；;\n]?/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function withoutFigures(text: string, fromTemplate: readonly Span[] = []): string {
  return textWithout(text, [...countingSentences(text), ...fromTemplate]);
}

function sameSection(
  section: Section,
  { sections, ...of }: ProseBeside,
  fromTemplate: readonly Span[] | undefined,
): readonly SamePassages[] {
  const { number } = section;
  const other = sections.find((one) => one.number === number);
  if (!other) return [];
  const { counted, share, passages } = copiedText(
    withoutFigures(section.text, fromTemplate),
    withoutFigures(other.text),
  );
  if (counted < similarity.leastCharacters || share < similarity.share) return [];
  const places = passages.slice(0, similarity.passagesShown).map((span) => placeIn(section, span));
  return [{ section: number, of, percent: Math.floor(share * 100), places }];
}
