import type { AnnualReport, Cells, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** A published cell that the records would fill otherwise today (公布后的变化). */
export interface CellMoved {
  readonly cell: CellName;
  readonly published: number | null;
  readonly today: number | null;
  /** What was published had been typed over the records: `recorded` is what they gave then. */
  readonly recorded?: number | null;
}

/** What was signed and published. */
interface Published {
  readonly report: Pick<AnnualReport, "cells">;
  readonly overrides: readonly { readonly cell: CellName }[];
  /** What the records gave for the cells that were typed over. */
  readonly computed?: Cells;
}

/** Of a cell that was typed over, what the records gave then is compared with what they give today. */
export function cellsMoved(
  { report, computed = {}, overrides }: Published,
  today: Cells,
): readonly CellMoved[] {
  const typed = new Set<string>(overrides.map(({ cell }) => cell));
  return Object.entries(report.cells).flatMap(([name, printed]): readonly CellMoved[] => {
    const cell = name as CellName;
    const then = typed.has(cell) ? computed[cell] : printed;
    const [was, is] = [figureOf(then), figureOf(today[cell])];
    if (then === undefined || was === is) return [];
    const moved = { cell, published: figureOf(printed), today: is };
    return [typed.has(cell) ? { ...moved, recorded: was } : moved];
  });
}

function figureOf(cell: ReportCell | undefined): number | null {
  return cell?.state === "read" ? cell.value : null;
}
