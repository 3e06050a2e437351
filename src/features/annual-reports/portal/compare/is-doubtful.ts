import type { CellName } from "#report/form/cell-names.ts";
import type { YearFigure } from "../agency/year-figure.ts";

/** Whether a figure is stated, and the checks found something in one of the cells it is made of. */
export function isDoubtful(
  figure: YearFigure | undefined,
  cells: readonly CellName[],
  doubtful: ReadonlySet<CellName> | undefined,
): boolean {
  const isStated = figure?.kind === "figure" || figure?.kind === "partial";
  return isStated && cells.some((cell) => doubtful?.has(cell) ?? false);
}
