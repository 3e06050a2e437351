import type { Cells } from "#report/annual-report.ts";
import type { TableLayout } from "#report-view/tables/table-layout.tsx";

/** Whether anything of a table stands in the document: else it is not printed, as a table of holes says nothing. */
export function isTableRead({ figures }: TableLayout, cells: Cells): boolean {
  return figures.some(({ cell }) => {
    const state = cells[cell]?.state;
    return state !== undefined && state !== "missing";
  });
}
