import type { Section } from "#report/annual-report.ts";
import type { Narrative } from "#report/narrative/stated-figure.ts";
import { compareFigures } from "./compare-figures.ts";
import { compareParts, compareShares } from "./compare-relations.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";
import type { Score } from "./score.ts";

export interface Scores {
  readonly figures: Score;
  readonly parts: Score;
  readonly shares: Score;
  readonly together: Score;
}

export type FindNarrative = (sections: readonly Section[], year: number | null) => Narrative;

/** Reads each sentence as the whole of its section and compares what is found with its labels. */
export function evaluate(
  sentences: readonly LabelledSentence[],
  findNarrative: FindNarrative,
): Scores {
  const compared = sentences.map((sentence) => {
    const { section: number, text, year } = sentence;
    const found = findNarrative([{ number, heading: "", text }], year);
    return {
      figures: compareFigures(sentence, found.figures),
      parts: compareParts(sentence, found.parts),
      shares: compareShares(sentence, found.shares),
    };
  });
  const figures = sum(compared.map((each) => each.figures));
  const parts = sum(compared.map((each) => each.parts));
  const shares = sum(compared.map((each) => each.shares));
  return { figures, parts, shares, together: sum([figures, parts, shares]) };
}

function sum(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((total, { right }) => total + right, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
    expected: scores.reduce((total, { expected }) => total + expected, 0),
    met: scores.reduce((total, { met }) => total + met, 0),
    missed: scores.flatMap(({ missed }) => missed),
  };
}
