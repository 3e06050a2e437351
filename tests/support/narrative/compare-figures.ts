import type { StatedFigure } from "#report/narrative/stated-figure.ts";
import type { ExpectedFigure, LabelledSentence, Span } from "./labelled-sentence.ts";
import { keyOfMeaning } from "./meaning-names.ts";
import type { Score } from "./score.ts";

/** Meanings that nothing is compared with: found or not, they count only where the label says something else. */
const loose = ["other", "money.other"];

/** Compares the figures found in a sentence with its labels. */
export function compareFigures(sentence: LabelledSentence, found: readonly StatedFigure[]): Score {
  const left = new Set(found);
  const missed: string[] = [];
  let right = 0;
  let expected = 0;
  let met = 0;
  for (const label of sentence.figures) {
    const match = [...left].find((figure) => isFigure(figure, label, sentence));
    if (match) left.delete(match);
    if (match && !loose.includes(keyOfMeaning(match.meaning))) right += 1;
    if (!isRequired(label)) continue;
    expected += 1;
    if (match) met += 1;
    else missed.push(tell(sentence, label, label.readings.join(" / ")));
  }
  const wrong = [...left]
    .filter((figure) => isWrong(figure, sentence))
    .map((figure) =>
      tell(
        sentence,
        figure.place,
        `${keyOfMeaning(figure.meaning)} ${figure.value} ${figure.precision.kind} ${figure.year}`,
      ),
    );
  return { right, wrong, expected, met, missed };
}

function isRequired({ readings, isOptional }: ExpectedFigure): boolean {
  return !isOptional && !readings.some((key) => key === "none" || loose.includes(key));
}

function isFigure(
  figure: StatedFigure,
  label: ExpectedFigure,
  { year }: LabelledSentence,
): boolean {
  return (
    label.readings.includes(keyOfMeaning(figure.meaning)) &&
    (label.isInWords || overlaps(figure.place, label)) &&
    figure.value === label.value &&
    isPrecision(figure, label) &&
    (label.year === "any" ||
      loose.includes(keyOfMeaning(figure.meaning)) ||
      (figure.year ?? year) === label.year)
  );
}

function isPrecision({ precision }: StatedFigure, label: ExpectedFigure): boolean {
  if (label.precision !== "exact-or-rounded") return precision.kind === label.precision;
  return precision.kind === "exact" || precision.kind === "rounded";
}

/** A figure that no label fits. One of no particular meaning is wrong only where a label says something else. */
function isWrong(figure: StatedFigure, { figures }: LabelledSentence): boolean {
  if (!loose.includes(keyOfMeaning(figure.meaning))) return true;
  const here = figures.filter((label) => overlaps(figure.place, label));
  return here.some(
    (label) => !label.readings.some((key) => loose.includes(key)) && !label.isOptional,
  );
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A line for the list of what went wrong: the sentence, the words, the meaning. */
export function tell({ id, text }: LabelledSentence, { start, end }: Span, what: string): string {
  return `${id}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)} → ${what}`;
}
