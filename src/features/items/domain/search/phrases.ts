/** 同义词: groups of words that mean the same to who looks for something. */
export type SynonymGroups = readonly (readonly string[])[];

/** A piece of what was typed: a word that has synonyms, or what stands between such words. */
export interface Phrase {
  readonly kind: "known" | "rest";
  readonly text: string;
}

interface Known {
  readonly groups: SynonymGroups;
  /** What was typed, as a dictionary cuts it: a word with a synonym in it stays whole (危房改造). */
  readonly words: readonly string[];
}

/** What was typed, cut where words of the office's list of synonyms stand; of two that overlap the longer is taken. */
export function phrasesOf(typed: string, { groups, words }: Known): readonly Phrase[] {
  const telling = groups.flat().filter((word) => {
    return (
      at(typed, word) >= 0 &&
      !words.some((whole) => whole.length > word.length && at(whole, word) >= 0)
    );
  });
  return parted(
    typed,
    telling.toSorted((one, other) => other.length - one.length),
  );
}

/** The longest first. */
function parted(typed: string, known: readonly string[]): readonly Phrase[] {
  const word = known.find((one) => at(typed, one) >= 0);
  if (word === undefined) return typed === "" ? [] : [{ kind: "rest", text: typed }];
  const from = at(typed, word);
  const end = from + word.length;
  return [
    ...parted(typed.slice(0, from), known),
    { kind: "known", text: typed.slice(from, end) },
    ...parted(typed.slice(end), known),
  ];
}

/** The word with its synonyms in its place, or in the place of a part that has some: 危房改造 is 危旧房改造. */
export function saidOtherwise(word: string, groups: SynonymGroups): readonly string[] {
  const whole = groups.filter((group) => group.some((one) => isSame(one, word))).flat();
  if (whole.length > 0) return [...new Set(whole)].filter((one) => !isSame(one, word));
  const parts = groups.flatMap((group) =>
    group
      .filter((one) => one.length > 1 && at(word, one) >= 0)
      .flatMap((one) =>
        group.filter((other) => other !== one).map((other) => word.replace(one, other)),
      ),
  );
  return [...new Set(parts)];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function at(typed: string, word: string): number {
  return typed.toLowerCase().indexOf(word.toLowerCase());
}
