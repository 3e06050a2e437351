import { personalNumbers } from "#text/privacy/personal-numbers.ts";

/** Longer ones are whole sentences: what they tell of is a person's matter rather than a word. */
export const longestKept = 30;

/**
 * What is kept of something that was sought in vain: as it is compared, in small letters and single blanks; `undefined` where it may
 * tell of a person – a number that looks like one of a person, long digits, an address – or says nothing.
 */
export function keptWord(typed: string): string | undefined {
  const word = typed.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  const length = [...word].length;
  if (length < 2 || length > longestKept || !/\p{L}/u.test(word)) return;
  const tellsOfSomebody =
    /\d{5}|@|https?:|www\./.test(word.replaceAll(/(?<=\d)[\s-]+(?=\d)/g, "")) ||
    personalNumbers(word).length > 0;
  return tellsOfSomebody ? undefined : word;
}
