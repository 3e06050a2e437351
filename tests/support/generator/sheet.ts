import type { CellName, TableId } from "#report/form/cell-names.ts";

/** One of the three tables as its agency drew it, before a layout tears it apart. */
export interface Sheet {
  readonly table: TableId;
  /** Columns of the grid: 4, 10, 15; 5 for one block of table 4. */
  readonly width: number;
  /** A line in front that names the table. */
  readonly caption?: string;
  rows: SheetRow[];
}

export interface SheetRow {
  /** The form's row whose figures stand here; header rows have none. */
  readonly row?: string;
  readonly cells: SheetCell[];
  /** More values than the form has columns, printed after the last one. */
  extra?: string[];
  /** Its label stands on a line of its own. */
  torn?: "above" | "below";
  /** The row is printed again elsewhere with other values. */
  differing?: boolean;
}

export interface SheetCell {
  text: string;
  readonly role: "head" | "group" | "label" | "value";
  columns: number;
  rows: number;
  readonly name?: CellName;
  /** A label nobody can recognise any more. */
  lost?: boolean;
  /** What became of a value: no number can be read, or it stands beside a sign that says nothing. */
  spoilt?: "unread" | "doubtful";
}

/** A cell of a header. */
export function head(text: string, columns = 1, rows = 1): SheetCell {
  return { text, role: "head", columns, rows };
}

/** The label of a row of figures. */
export function label(text: string, columns = 1): SheetCell {
  return { text, role: "label", columns, rows: 1 };
}

/** A label that stands over several rows: 三、本年度办理结果, (三)不予公开. */
export function group(text: string, rows: number): SheetCell {
  return { text, role: "group", columns: 1, rows };
}

/** The cells at the start of a row that go on below it, and those at its end. */
export function goingOn(row: SheetRow): {
  readonly first: SheetCell[];
  readonly last: SheetCell[];
} {
  const stops = row.cells.findIndex((cell) => cell.rows === 1);
  const first = stops < 0 ? row.cells : row.cells.slice(0, stops);
  const after = row.cells.findLastIndex((cell) => cell.rows === 1);
  return { first, last: stops < 0 ? [] : row.cells.slice(after + 1) };
}
