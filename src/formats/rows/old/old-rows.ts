import { read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
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
  const book = read(bytes, { type: "buffer", cellNF: true, cellFormula: false, cellHTML: false });
  const countsFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const sheet = book.Sheets[name];
    const rows = isHidden || !sheet ? [] : rowsOf(sheet, countsFrom1904);
    return { name, isHidden, rows };
  });
}

function rowsOf(sheet: WorkSheet, countsFrom1904: boolean): readonly SheetRow[] {
  const range = utils.decode_range(sheet["!ref"] ?? "A1");
  const merged = new MergedValues(mergesOf(sheet));
  const rows: SheetRow[] = [];
  for (let y = range.s.r; y <= range.e.r; y += 1) {
    const cells: RowCell[] = [];
    for (let x = range.s.c; x <= Math.min(range.e.c, rowLimits.columns - 1); x += 1) {
      const cell = cellOf(sheet[utils.encode_cell({ r: y, c: x })], countsFrom1904);
      if (cell === "") continue;
      while (cells.length < x) cells.push("");
      cells[x] = cell;
    }
    merged.fill(y + 1, cells);
    rows.push({ kind: "cells", row: y + 1, cells, isHidden: sheet["!rows"]?.[y]?.hidden === true });
  }
  return rows;
}

function mergesOf(sheet: WorkSheet): readonly Merge[] {
  return (sheet["!merges"] ?? [])
    .filter(({ s, e }) => e.r > s.r)
    .map(({ s, e }) => ({ column: s.c, first: s.r + 1, last: e.r + 1 }))
    .sort((a, b) => a.first - b.first);
}

function cellOf(
  cell: WorkBook["Sheets"][string][string] | undefined,
  countsFrom1904: boolean,
): RowCell {
  if (cell?.v === undefined || cell.v === null) return "";
  if (cell.t === "n") return numberCell(cell.v, { format: cell.z ?? "", countsFrom1904 });
  if (cell.t === "b") return cell.v ? "TRUE" : "FALSE";
  return cell.t === "e" ? (cell.w ?? "") : String(cell.v);
}
