import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import { readSheet, type SheetContext } from "../read/read-sheet.ts";
import type { SheetCell } from "../read/sheet-content.ts";
import { columnName } from "../write/column-name.ts";

/** A cell by the name that people know: `B3`. */
export interface NamedCell {
  readonly cell: string;
  readonly text: string;
}

/** Rows or columns side by side that are hidden and hold something; rows from 1, columns by letter. */
export interface HiddenRun {
  readonly from: string;
  readonly to: string;
  /** Of their first cell. */
  readonly text: string;
}

/** What a sheet that is not hidden holds. */
export interface SheetInside {
  readonly name: string;
  /** Cells of rows and columns that are not hidden. */
  readonly seen: readonly NamedCell[];
  readonly hiddenRows: readonly HiddenRun[];
  readonly hiddenColumns: readonly HiddenRun[];
  /** Cells whose value does not show. */
  readonly unseen: readonly NamedCell[];
  readonly isCut: boolean;
}

/** Looks through the cells of a sheet. */
export function inspectSheet(
  name: string,
  xml: string,
  context: SheetContext,
): Result<SheetInside, InsideUnreadable> {
  const unseen: NamedCell[] = [];
  const read = readSheet(xml, {
    ...context,
    onUnseen: ({ row, column, text }) => unseen.push({ cell: nameOf({ row, column }), text }),
  });
  if (!read.ok) return read;
  const { hiddenRows, hiddenColumns, isCut } = read.value;
  const cells = read.value.cells.filter(({ text }) => text !== "");
  const isSeen = ({ row, column }: SheetCell) => !hiddenRows.has(row) && !hiddenColumns.has(column);
  return ok({
    name,
    seen: cells.filter(isSeen).map((cell) => ({ cell: nameOf(cell), text: cell.text })),
    hiddenRows: runsOf(
      cells.filter(({ row }) => hiddenRows.has(row)).map(({ row, text }) => ({ at: row, text })),
      (row) => `${row + 1}`,
    ),
    hiddenColumns: runsOf(
      cells
        .filter(({ column }) => hiddenColumns.has(column))
        .map(({ column, text }) => ({ at: column, text })),
      columnName,
    ),
    unseen,
    isCut,
  });
}

interface At {
  readonly at: number;
  readonly text: string;
}

/** Neighbours together. */
function runsOf(cells: readonly At[], nameOfPlace: (at: number) => string): readonly HiddenRun[] {
  const runs: { from: number; to: number; text: string }[] = [];
  for (const { at, text } of [...cells].sort((one, other) => one.at - other.at)) {
    const last = runs.at(-1);
    if (last && at <= last.to + 1) last.to = at;
    else runs.push({ from: at, to: at, text });
  }
  return runs.map(({ from, to, text }) => ({ from: nameOfPlace(from), to: nameOfPlace(to), text }));
}

function nameOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnName(column)}${row + 1}`;
}
