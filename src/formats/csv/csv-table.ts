import { CsvError, parse } from "csv-parse/sync";
import { err, ok, type Result } from "#kernel/result.ts";

/** Columns of a table that an operator writes, by their headers; the optional ones may be absent. */
export interface CsvColumns<Required extends string, Optional extends string> {
  readonly required: readonly Required[];
  readonly optional: readonly Optional[];
}

/** One record: its cells by header, trimmed; `""` where a cell or an optional column is absent. */
export interface CsvRecord<Column extends string> {
  /** Counted from 1, the header included. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export type CsvProblem =
  | QuotesProblem
  | { readonly kind: "no-column"; readonly column: string; readonly found: readonly string[] };

/** Reads a table with a header from CSV text, columns in any order, others left aside, empty records left out. */
export function csvTable<Required extends string, Optional extends string>(
  text: string,
  { required, optional }: CsvColumns<Required, Optional>,
): Result<readonly CsvRecord<Required | Optional>[], CsvProblem> {
  const rows = csvRows(text);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  const found = header?.cells ?? [];
  const lacking = required.find((column) => !found.includes(column));
  if (lacking !== undefined) return err({ kind: "no-column", column: lacking, found });
  const columns = [...required, ...optional];
  return ok(
    body.map(({ line, cells }) => {
      const named = columns.map((column) => [column, cells[found.indexOf(column)] ?? ""]);
      return { line, cells: Object.fromEntries(named) as Record<Required | Optional, string> };
    }),
  );
}

/** A row of cells, trimmed. */
export interface CsvRow {
  /** Counted from 1, the header included. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quotation mark that does not close, or stands inside a cell. */
export interface QuotesProblem {
  readonly kind: "quotes";
  readonly line: number;
}

/** The rows of CSV text, header and all; empty ones are left out. */
export function csvRows(text: string): Result<readonly CsvRow[], QuotesProblem> {
  try {
    const rows: CsvRow[] = [];
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell !== "")) rows.push({ line: lines, cells });
        return undefined;
      },
    });
    return ok(rows);
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return err({ kind: "quotes", line: Number(fault.lines ?? 0) });
  }
}
