import { type ComparedCellName, comparedCells } from "#report/form/compared-cells.ts";
import { requestGroups } from "#report/write/request-groups.ts";
import { comparedLabel } from "../compare/compared-label.ts";

/** A row of the years' table: one compared cell, or the sum of a group of results. */
export interface YearRow {
  readonly key: string;
  readonly label: string;
  /** One, or those added up. */
  readonly cells: readonly ComparedCellName[];
  /** `part`: one of the results of the group above. */
  readonly kind: "single" | "sum" | "part";
}

export interface YearRowGroup {
  readonly key: "t2" | "t3" | "t4";
  readonly title: string;
  readonly rows: readonly YearRow[];
}

/** Every row that a year may have, in the order of the form. */
export const yearRowGroups: readonly YearRowGroup[] = [
  { key: "t2", title: "主动公开", rows: rowsOf("t2") },
  { key: "t3", title: "依申请公开（各类申请人总计，单位：件）", rows: requestRows() },
  { key: "t4", title: "行政复议、行政诉讼（单位：件）", rows: rowsOf("t4") },
];

function rowsOf(table: "t2" | "t4"): readonly YearRow[] {
  return comparedCells
    .filter(({ cell }) => cell.startsWith(table))
    .map(({ cell }) => single(cell, comparedLabel(cell)));
}

function single(cell: ComparedCellName, label: string): YearRow {
  return { key: cell, label, cells: [cell], kind: "single" };
}

/** The results by their groups, each group's sum before its parts. */
function requestRows(): readonly YearRow[] {
  const results = requestGroups("2021").flatMap(({ label, rows }) => {
    const cells = rows.map(totalOf);
    if (label === undefined) return cells.map((cell) => single(cell, comparedLabel(cell)));
    const other = label.startsWith("（六）") ? [totalOf("otherSingle")] : [];
    const parts = cells.map((cell): YearRow => {
      return { ...single(cell, comparedLabel(cell).replace(label, "")), kind: "part" };
    });
    const sum: YearRow = {
      key: label,
      label: `${label}合计`,
      cells: [...cells, ...other],
      kind: "sum",
    };
    return [sum, ...parts];
  });
  const around = (row: string) => single(totalOf(row), comparedLabel(totalOf(row)));
  return [around("new"), around("carriedIn"), ...results, around("carriedOut")];
}

/** The 总计 of a row of table three, which is always compared. */
function totalOf(row: string): ComparedCellName {
  const found = comparedCells.find(({ cell }) => cell === `t3.${row}.total`);
  if (!found) throw new Error(`no compared cell for row ${row}`);
  return found.cell;
}
