import { activeRows } from "#report/form/active-disclosure.ts";
import { type FormEdition, requestRows } from "#report/form/cell-names.ts";
import type { ComparedCellName } from "#report/form/compared-cells.ts";

/** The compared cells that tables of regions and of all agencies of a region have room for, in their order. */
export const shownCells = [
  "t2.normative.inForce",
  "t3.new.total",
  "t3.carriedIn.total",
  "t3.granted.total",
  "t3.partial.total",
  "t3.total.total",
  "t3.carriedOut.total",
  "t4.review.total",
  "t4.review.corrected",
  "t4.direct.total",
  "t4.afterReview.total",
] as const satisfies readonly ComparedCellName[];

export type ShownCell = (typeof shownCells)[number];

/** Whether the form of an edition has the cell. */
export function isInForm(cell: ComparedCellName, edition: FormEdition): boolean {
  const [table, row = "", column = ""] = cell.split(".");
  if (table === "t4") return true;
  if (table === "t3") return requestRows(edition).includes(row);
  return activeRows[edition].some((one) => one.row === row && one.columns.includes(column));
}
