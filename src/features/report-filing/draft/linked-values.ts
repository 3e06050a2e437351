import type { Queryable } from "#platform/db/queryable.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { type LinkedFigure, linkKey } from "../domain/linked-text.ts";

/** The values of the figures that texts link, by `linkKey`; one that does not exist any more has none. */
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
  // A part that nothing was counted in is none of the breakdown: it is zero.
  return parts.find(({ name }) => name === link.part?.name)?.value ?? 0;
}
