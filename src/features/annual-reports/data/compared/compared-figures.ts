import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import { decodeCells } from "#report/form/cell-ordinals.ts";
import { type ComparedCellName, comparedCells } from "#report/form/compared-cells.ts";

/** How a compared cell stands in a report. */
export type ComparedFigure =
  | ReportCell
  /** `absent`: the report's form has no such cell. `unread`: none of its tables was read, so that there is no form to say. */
  | { readonly value: null; readonly state: "absent" | "unread" };

export type ComparedFigures = Readonly<Record<ComparedCellName, ComparedFigure>>;

interface StoredCells {
  readonly edition: AnnualReport["edition"];
  readonly states: string;
  readonly values: readonly (number | null)[];
}

/** The compared cells of a stored report. */
export function comparedFigures({ edition, states, values }: StoredCells): ComparedFigures {
  const cells = decodeCells({ states, values, details: null });
  const state = edition === null ? "unread" : "absent";
  const figures = comparedCells.map(({ cell }): [ComparedCellName, ComparedFigure] => [
    cell,
    cells[cell] ?? { value: null, state },
  ]);
  return Object.fromEntries(figures) as Record<ComparedCellName, ComparedFigure>;
}
