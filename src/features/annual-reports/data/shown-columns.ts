import { activeRows } from "#report/form/active-disclosure.ts";
import { type FormEdition, requestRows } from "#report/form/cell-names.ts";
import { type ComparedCellName, comparedCells } from "#report/form/compared-cells.ts";

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

/** Groups of results of table three (不予公开, 无法提供, 不予处理, 其他处理), each the sum of its rows. */
export const shownGroups = ["t3.denied", "t3.unavailable", "t3.refused", "t3.other"] as const;

export type ShownGroup = (typeof shownGroups)[number];
export type ShownColumn = ShownCell | ShownGroup;

/** Cells and groups in the order of the form. */
export const shownColumns: readonly ShownColumn[] = shownCells.flatMap((cell): ShownColumn[] =>
  cell === "t3.partial.total" ? [cell, ...shownGroups] : [cell],
);

/** The cells that a column adds up: those that a report's form has not are left out. */
export function cellsOfColumn(column: ShownColumn): readonly ComparedCellName[] {
  const isGroup = (shownGroups as readonly string[]).includes(column);
  if (!isGroup) return [column as ShownCell];
  return comparedCells.map(({ cell }) => cell).filter((cell) => cell.startsWith(column));
}

/** Whether the form of an edition has the cell. */
export function isInForm(cell: ComparedCellName, edition: FormEdition): boolean {
  const [table, row = "", column = ""] = cell.split(".");
  if (table === "t4") return true;
  if (table === "t3") return requestRows(edition).includes(row);
  return activeRows[edition].some((one) => one.row === row && one.columns.includes(column));
}
