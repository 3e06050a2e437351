import { type CellObject, read, type WorkSheet } from "@e965/xlsx";
import { numberCell } from "../day-cell.ts";
import { rowLimits } from "../limits.ts";
import type { RowCell, SheetRow } from "../row.ts";
import { type Merge, MergedValues } from "../xlsx/merges.ts";

/** A sheet of a file of an old program, read whole. */
export interface OldSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** None of a hidden sheet. */
  readonly rows: readonly SheetRow[];
}

/**
 * The sheets of an Excel file of before 2007, a WPS 表格 file, or a web page saved under such a name: values only, no formula
 * is worked out. The whole file is read into memory: to be called in a process with limits.
 */
export function oldSheets(bytes: Uint8Array): readonly OldSheet[] {
  // `raw`: what a web page or a text holds is not made into numbers and days.
  const values = { cellNF: true, cellFormula: false, cellHTML: false, raw: true, dense: true };
  const book = read(bytes, { type: "buffer", ...values });
  const countsFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const sheet = book.Sheets[name];
    const rows = isHidden || !sheet ? [] : rowsOf(sheet, countsFrom1904);
    return { name, isHidden, rows };
  });
}

function rowsOf(sheet: WorkSheet, countsFrom1904: boolean): readonly SheetRow[] {
  const merged = new MergedValues(mergesOf(sheet));
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  return Array.from(data, (line = [], y) => {
    const cells: RowCell[] = Array.from(line.slice(0, rowLimits.columns), (cell) =>
      cellOf(cell, countsFrom1904),
    );
    while (cells.at(-1) === "") cells.pop();
    merged.fill(y + 1, cells);
    return { kind: "cells", row: y + 1, cells, isHidden: sheet["!rows"]?.[y]?.hidden === true };
  });
}

function mergesOf(sheet: WorkSheet): readonly Merge[] {
  return (sheet["!merges"] ?? [])
    .filter(({ s, e }) => e.r > s.r)
    .map(({ s, e }) => ({ column: s.c, first: s.r + 1, last: e.r + 1 }))
    .sort((a, b) => a.first - b.first);
}

function cellOf(cell: CellObject | undefined, countsFrom1904: boolean): RowCell {
  if (cell?.v === undefined || cell.v === null) return "";
  if (typeof cell.v === "number" && cell.t === "n") {
    return numberCell(cell.v, { format: String(cell.z ?? ""), countsFrom1904 });
  }
  if (cell.t === "b") return cell.v ? "TRUE" : "FALSE";
  return cell.t === "e" ? (cell.w ?? "") : String(cell.v);
}
