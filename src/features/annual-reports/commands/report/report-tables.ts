import type { Cells, ReportCell } from "#report/annual-report.ts";
import type { TableId } from "#report/form/cell-names.ts";
import { columnWords, rowWords, tableWords, unitWords } from "#report/words/form-words.ts";

const stateSigns: Readonly<Record<Exclude<ReportCell["state"], "read">, string>> = {
  blank: "空",
  missing: "缺",
  lost: "损",
  ambiguous: "疑",
};
const legend = "　　　空：原文空白；缺：原文没有；损：抓取时毁坏；疑：不能确定，不取数";

/** The statutory tables in plain text, a row a line; a cell that is not certain shows its state in place of a number. */
export function tablesInText(cells: Cells): string[] {
  const rows = rowsOf(cells);
  if (rows.length === 0) return [];
  const lines = (["t2", "t3", "t4"] as const).flatMap((table) =>
    tableLines(
      table,
      rows.filter(({ row }) => row.startsWith(table)),
    ),
  );
  const uncertain = rows.some((row) => row.cells.some(({ cell }) => cell.state !== "read"));
  return uncertain ? [...lines, legend] : lines;
}

interface Row {
  readonly row: string;
  readonly cells: { readonly column: string; readonly cell: ReportCell }[];
}

/** Cells come in the order of the form, a row's together. */
function rowsOf(cells: Cells): Row[] {
  const rows: Row[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const dot = name.lastIndexOf(".");
    const row = name.slice(0, dot);
    if (rows.at(-1)?.row !== row) rows.push({ row, cells: [] });
    rows.at(-1)?.cells.push({ column: name.slice(dot + 1), cell });
  }
  return rows;
}

const labelWidth = 44;

function tableLines(table: TableId, rows: readonly Row[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const columns = first.cells.map(({ column }) => columnWords(table, column));
  const shared = table !== "t2";
  const head = shared ? [line("", columns, columns)] : [];
  return ["", tableWords[table], ...head, ...rows.map((row) => rowLine(table, row, shared))];
}

/** In table 二 each block has its own columns, so each figure carries its column's name. */
function rowLine(table: TableId, { row, cells }: Row, shared: boolean): string {
  const columns = cells.map(({ column }) => `${columnWords(table, column)}${unitWords(column)}`);
  const values = cells.map(({ cell }) => valueWords(cell));
  if (shared) return line(rowWords(row), values, columns);
  const named = columns.map((column, index) => `${column} ${values[index]}`);
  return line(rowWords(row), named, named);
}

function valueWords(cell: ReportCell): string {
  return cell.state === "read" ? String(cell.value) : stateSigns[cell.state];
}

/** Values right-aligned under columns as wide as their names, at least six. */
function line(label: string, values: readonly string[], columns: readonly string[]): string {
  const cells = values.map((value, index) => {
    const width = Math.max(6, displayWidth(columns[index] ?? ""));
    return " ".repeat(Math.max(0, width - displayWidth(value))) + value;
  });
  const short = shorten(label, labelWidth);
  return `  ${short}${" ".repeat(Math.max(0, labelWidth - displayWidth(short)))}  ${cells.join("  ")}`;
}

function shorten(label: string, width: number): string {
  if (displayWidth(label) <= width) return label;
  let short = "";
  for (const char of label) {
    if (displayWidth(short + char) > width - 2) break;
    short += char;
  }
  return `${short}…`;
}

/** Columns on a terminal: Chinese characters and full-width marks take two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return width;
}
