import type { Queryable } from "#platform/db/queryable.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { hasPart, readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { type LinkedFigure, linkKey } from "../domain/linked-text.ts";

/** The values of the figures that texts link, by `linkKey`; one that does not exist any more, or whose part does not, has none. */
export async function linkedValues(
  db: Queryable,
  figures: FigureList,
  { links, asked }: { readonly links: readonly LinkedFigure[]; readonly asked: FiguresAsked },
): Promise<ReadonlyMap<string, number>> {
  const whole = links.flatMap(({ figure, part }) => (part ? [] : (figures.find(figure) ?? [])));
  const values = new Map(await readFigures(db, whole, asked));
  for (const link of links) {
    const value = link.part && (await partValue(db, figures, { link, asked }));
    if (value !== undefined) values.set(linkKey(link), value);
  }
  return values;
}

async function partValue(
  db: Queryable,
  figures: FigureList,
  { link, asked }: { readonly link: LinkedFigure; readonly asked: FiguresAsked },
): Promise<number | undefined> {
  const figure = figures.find(link.figure);
  const dimension =
    figure && dimensionsOf(figure).find(({ code }) => code === link.part?.dimension);
  if (!dimension) return;
  const parts = await readBreakdown(db, figure, dimension, asked);
  const { name = "" } = link.part ?? {};
  const part = parts.find((one) => one.name === name);
  if (part) return part.value;
  // A part that the dimension always has is zero; any other is gone, as a category that was renamed is.
  return hasPart(dimension, name) ? 0 : undefined;
}

/** A figure as it stands in a text, with what it means: kept with what is sent round. */
export interface LinkTold {
  /** `linkKey`. */
  readonly key: string;
  /** 主动公开信息（栏目：政策解读）. */
  readonly words: string;
  readonly definition: string;
  readonly value: number | null;
}

/** What texts link, in words; a figure that is not in the list any more by its key. */
export function linksTold(
  figures: FigureList,
  links: readonly LinkedFigure[],
  values: ReadonlyMap<string, number>,
): readonly LinkTold[] {
  return links.map((link) => {
    const key = linkKey(link);
    const figure = figures.find(link.figure);
    const { part } = link;
    const dimension = figure && dimensionsOf(figure).find(({ code }) => code === part?.dimension);
    const name = figure?.name ?? link.figure;
    const words = part ? `${name}（${dimension?.name ?? part.dimension}：${part.name}）` : name;
    return { key, words, definition: figure?.definition ?? "", value: values.get(key) ?? null };
  });
}
