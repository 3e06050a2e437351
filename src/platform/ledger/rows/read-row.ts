import type { RowCell } from "#formats/rows/row.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { parseCell, plainText } from "../cells/parse-cell.ts";
import type { Column, RowValues } from "../column.ts";
import type { Mapping } from "../mapping.ts";
import type { Problem } from "../problem.ts";
import { compared } from "../spelling.ts";

/** The cells of a row by column: only of columns that the file has. */
export type CellsOfRow = ReadonlyMap<Column, RowCell>;

export interface RowRead {
  readonly values: RowValues;
  readonly problems: readonly Problem[];
  /** What each column holds in the file, for the sheet of errors. */
  readonly written: RowValues;
}

export interface RowContext {
  readonly columns: readonly Column[];
  readonly mapping: Mapping;
  readonly today: LocalDate;
}

/** Characters of a cell that are told of it, and that a cell of the sheet of errors may hold. */
const longestTold = 1_000;
const longestWritten = 32_000;

/** Reads every cell of a row; a column that is absent leaves no value, unless the mapping fills it in. */
export function readRow(cells: CellsOfRow, { columns, mapping, today }: RowContext): RowRead {
  const values: Record<string, string | null> = {};
  const written: Record<string, string | null> = {};
  const problems: Problem[] = [];
  for (const column of columns) {
    const cell = mappedCell(cells.get(column), column, mapping);
    if (cell === undefined) {
      // A record is known by all of its key, of which a part may be left out.
      if (column.isKey && column.default !== undefined) values[column.code] = column.default;
      continue;
    }
    const text = plainText(cell);
    written[column.code] = text === "" ? null : text.slice(0, longestWritten);
    const parsed = parseCell(cell, column, today);
    if (parsed.ok) values[column.code] = parsed.value;
    else problems.push({ ...parsed.error, column: column.code, value: text.slice(0, longestTold) });
  }
  return { values, problems, written };
}

function mappedCell(
  cell: RowCell | undefined,
  { code }: Column,
  { values, defaults }: Mapping,
): RowCell | undefined {
  if (cell === undefined || plainText(cell) === "") return defaults[code] ?? cell;
  return values[code]?.get(compared(plainText(cell))) ?? cell;
}
