import type { Box } from "#formats/pdf/mark-pages.ts";
import { overlaps } from "./mark.ts";
import { isMarked } from "./picture/covered-areas.ts";
import { plainText } from "./plain-text.ts";
import type { PageRead } from "./read-pages.ts";

/** Shorter text stands everywhere and says nothing. */
const shortest = 2;

/** What stands under the marks of a page, each mark by itself, as two readers read it. */
export function secretsOf(page: PageRead): readonly string[] {
  const texts = page.marks.flatMap((mark) => [
    page.glyphs
      .filter((one) => isMarked(one, [mark]))
      .map(({ text }) => text)
      .join(""),
    page.unseen
      .filter((one) => isMarked(one, [mark]))
      .map(({ text }) => text)
      .join(""),
    page.characters
      .filter((one) => isWithin(one, mark))
      .map(({ text }) => text)
      .join(""),
  ]);
  const isTaken = (one: PageRead["glyphs"][number]) => isMarked(one, page.marks);
  const isUnder = (one: PageRead["characters"][number]) =>
    page.marks.some((mark) => isWithin(one, mark));
  texts.push(...runsOf(page.glyphs, isTaken), ...runsOf(page.characters, isUnder));
  return distinct(texts.map(plainText).filter((text) => [...text].length >= shortest));
}

/** What stands one behind the other under any marks. */
function runsOf<One extends { readonly text: string }>(
  all: readonly One[],
  isOf: (one: One) => boolean,
): readonly string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const one of all) {
    const isNext = isOf(one);
    if (isNext && isOpen) runs.push(`${runs.pop() ?? ""}${one.text}`);
    else if (isNext) runs.push(one.text);
    isOpen = isNext;
  }
  return runs;
}

/** Those that the text does not also say where it may be read. */
export function onlyHidden(secrets: readonly string[], allowed: string): readonly string[] {
  return secrets.filter((secret) => !allowed.includes(secret));
}

/** Whether a name says two characters in a row of what is marked, which the text that stays does not say. */
export function tells(name: string, secrets: readonly string[], allowed: string): boolean {
  const said = plainText(name);
  return secrets.some((secret) =>
    [...secret].slice(1).some((character, at) => {
      const pair = `${[...secret][at]}${character}`;
      return said.includes(pair) && !allowed.includes(pair);
    }),
  );
}

export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function isWithin(ink: Box, mark: Box): boolean {
  return ink.right > ink.left && overlaps(ink, mark);
}
