import type { StatedParts, StatedShare, StatedTotal } from "#report/narrative/stated-figure.ts";
import { overlaps, tell } from "./compare-figures.ts";
import type { ExpectedParts, ExpectedShare, LabelledSentence, Span } from "./labelled-sentence.ts";
import type { Score } from "./score.ts";

/** Compares the totals with parts found in a sentence with its labels: the same total, the same parts. */
export function compareParts(sentence: LabelledSentence, found: readonly StatedParts[]): Score {
  return compare({
    labels: sentence.parts,
    found,
    fits: isParts,
    isWeaker: isWeakerParts,
    tellLabel: ({ total, parts }) => tell(sentence, total, `${parts.length} parts`),
    tellFound: ({ total, parts, isComplete }) =>
      tell(sentence, total.place, `${parts.map(({ value }) => value).join("+")} ${isComplete}`),
  });
}

/** Compares the percentages found in a sentence with its labels. */
export function compareShares(sentence: LabelledSentence, found: readonly StatedShare[]): Score {
  return compare({
    labels: sentence.shares,
    found,
    fits: isShare,
    tellLabel: ({ place, kind, percent }) => tell(sentence, place, `${kind} ${percent}`),
    tellFound: ({ place, kind, percent, part, whole }) =>
      tell(sentence, place, `${kind} ${percent} = ${part.value} / ${whole.value}`),
  });
}

interface Comparison<Label, Found> {
  readonly labels: readonly Label[];
  readonly found: readonly Found[];
  readonly fits: (found: Found, label: Label) => boolean;
  readonly tellLabel: (label: Label) => string;
  readonly tellFound: (found: Found) => string;
  /** True of the label, though less than it says. */
  readonly isWeaker?: (found: Found, label: Label) => boolean;
}

function compare<Label extends { readonly isOptional: boolean }, Found>({
  labels,
  found,
  fits,
  tellLabel,
  tellFound,
  isWeaker = () => false,
}: Comparison<Label, Found>): Score {
  const left = new Set(found);
  const missed: string[] = [];
  let right = 0;
  for (const label of labels) {
    const match = [...left].find((each) => fits(each, label));
    if (match === undefined && !label.isOptional) missed.push(tellLabel(label));
    if (match === undefined) continue;
    left.delete(match);
    right += 1;
  }
  const expected = labels.filter(({ isOptional }) => !isOptional).length;
  const wrong = [...left].filter((each) => !labels.some((label) => isWeaker(each, label)));
  return {
    right,
    wrong: wrong.map(tellFound),
    expected,
    met: expected - missed.length,
    missed,
  };
}

function isParts({ total, parts, isComplete }: StatedParts, label: ExpectedParts): boolean {
  return (
    stands(total, label.total) &&
    parts.length === label.parts.length &&
    label.parts.every((part) => parts.some((each) => stands(each, part))) &&
    (label.isComplete === "either" || label.isComplete === isComplete)
  );
}

/** Fewer parts, not said to be all: nothing false is concluded from them. */
function isWeakerParts({ total, parts, isComplete }: StatedParts, label: ExpectedParts): boolean {
  return (
    !isComplete &&
    stands(total, label.total) &&
    parts.every((part) => label.parts.some((each) => stands(part, each)))
  );
}

function isShare(share: StatedShare, label: ExpectedShare): boolean {
  return (
    share.kind === label.kind &&
    share.percent === label.percent &&
    share.decimals === label.decimals &&
    overlaps(share.place, label.place) &&
    stands(share.part, label.part) &&
    stands(share.whole, label.whole)
  );
}

function stands({ place }: StatedTotal, span: Span): boolean {
  return overlaps(place, span);
}
