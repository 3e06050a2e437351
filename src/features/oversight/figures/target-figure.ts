import type { Figure } from "#platform/figures/figure.ts";
import type { FigureList } from "#platform/figures/figure-list.ts";

/** The figure that a target names, by its key or its name; a target of a target would ask for itself. */
export function targetFigure(list: FigureList, named: string): Figure | undefined {
  const figure = list.find(named) ?? list.all.find(({ name }) => name === named);
  return figure?.key.startsWith("targets.") ? undefined : figure;
}
