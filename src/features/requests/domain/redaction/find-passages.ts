import type { Stretch } from "./find-areas.ts";
import type { MarkedPassage } from "./mark.ts";

/** A text that passages are marked in: a paragraph, or a cell of a table. */
export interface TextToMark {
  readonly block: number;
  readonly cell?: number | undefined;
  readonly text: string;
}

type Place = Pick<MarkedPassage, "block" | "cell" | "start" | "end">;

/** Where texts say something: passages, with the blanks that stand between their characters. */
export function findPassages(
  texts: readonly TextToMark[],
  find: (text: string) => readonly Stretch[],
): readonly Place[] {
  return texts.flatMap(({ block, cell, text }) => {
    const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
    const solid = places.map((place) => text[place]).join("");
    return find(solid).map(({ start, end }) => ({
      block,
      ...(cell !== undefined && { cell }),
      start: places[start] ?? 0,
      end: (places[end - 1] ?? 0) + 1,
    }));
  });
}
