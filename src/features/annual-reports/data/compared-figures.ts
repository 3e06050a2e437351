import type { ReportCell } from "#report/annual-report.ts";
import { decodeCells } from "#report/form/cell-ordinals.ts";
import { type ComparedCellName, comparedCells } from "#report/form/compared-cells.ts";

/** How a compared cell stands in a report; `absent`: the report's form has no such cell. */
export type ComparedFigure = ReportCell | { readonly value: null; readonly state: "absent" };

export type ComparedFigures = Readonly<Record<ComparedCellName, ComparedFigure>>;

/** The compared cells of a stored report. */
export function comparedFigures(
  states: string,
  values: readonly (number | null)[],
): ComparedFigures {
  const cells = decodeCells({ states, values, details: null });
  const figures = comparedCells.map(({ cell }): [ComparedCellName, ComparedFigure] => [
    cell,
    cells[cell] ?? { value: null, state: "absent" },
  ]);
  return Object.fromEntries(figures) as Record<ComparedCellName, ComparedFigure>;
}
