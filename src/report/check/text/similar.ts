import type { Span } from "#kernel/span.ts";
import type { Section } from "#report/annual-report.ts";
import { placeIn } from "#report/text-place.ts";
import { copiedText } from "#text/similarity/copied-text.ts";
import { textWithout } from "#text/similarity/text-without.ts";
import type { Instance, Outcome } from "../check-result.ts";
import { holds, type Subject, unchecked } from "../subject.ts";
import { similarity } from "../thresholds.ts";

/** Sections two to four are tables with a sentence or none. */
const withProse = [1, 5, 6];

/** `text.similar`: a section says something of its own year, and is not last year's with new figures. */
export function checkSimilar({ report, previous, fromTemplate }: Subject): readonly Outcome[] {
  if (!previous) return [];
  return report.sections
    .filter(({ number }) => withProse.includes(number))
    .flatMap((section) => {
      if (previous.sections.length === 0) return [unchecked(instanceOf(section))];
      const last = previous.sections.find(({ number }) => number === section.number);
      return last ? compared(section, last, fromTemplate?.[section.number]) : [];
    });
}

function instanceOf({ number }: Section): Instance {
  return { rule: "text.similar", at: String(number), cells: [] };
}

function compared(
  section: Section,
  last: Section,
  fromTemplate: readonly Span[] = [],
): readonly Outcome[] {
  const { number, text } = section;
  const { counted, share, passages } = copiedText(textWithout(text, fromTemplate), last.text);
  if (counted < similarity.leastCharacters) return [];
  const instance = instanceOf(section);
  if (share < similarity.share) return [holds(instance)];
  const places = passages.slice(0, similarity.passagesShown).map((span) => placeIn(section, span));
  // Rounded down: a section that differs in one word is not wholly copied.
  const detail = { kind: "similar", section: number, percent: Math.floor(share * 100) } as const;
  return [{ outcome: "fails", instance, breach: { places, detail } }];
}
