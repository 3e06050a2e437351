import type { FigureList } from "#platform/figures/figure-list.ts";
import { features } from "../../../src/apps/features.ts";
import { loadFigures } from "../../../src/apps/rooms/load-figures.ts";

/** The figures of every room. */
export function allFigures(): Promise<FigureList> {
  return loadFigures(features);
}
