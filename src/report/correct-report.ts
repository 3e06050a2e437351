import type { AnnualReport, ReportCell } from "./annual-report.ts";
import type { CellName } from "./form/cell-names.ts";

/** A cell as someone who has looked at the original sets it; `null`: nothing stands there. */
export interface CellCorrection {
  readonly cell: string;
  readonly value: number | null;
}

/** The report with these cells set (更正); those that its edition does not have are passed over. */
export function correctReport(
  report: AnnualReport,
  corrections: readonly CellCorrection[],
): AnnualReport {
  const cells: Record<string, ReportCell> = { ...report.cells };
  for (const { cell, value } of corrections) {
    const place = report.cells[cell as CellName]?.place;
    if (!hasCell(report, cell)) continue;
    const set: ReportCell = value === null ? { value, state: "blank" } : { value, state: "read" };
    cells[cell] = place ? { ...set, place } : set;
  }
  return { ...report, cells };
}

/** Whether the report's edition has a cell of this name. */
export function hasCell({ cells }: Pick<AnnualReport, "cells">, cell: string): boolean {
  return Object.hasOwn(cells, cell);
}
