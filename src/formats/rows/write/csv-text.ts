import { guardedText } from "../../formula-guard.ts";
import type { WrittenColumn, WrittenRows } from "./columns.ts";

/** A sheet as CSV: UTF-8 with a byte order mark, by which Excel knows Chinese; piece by piece. */
export async function* csvText(
  columns: readonly WrittenColumn[],
  rows: WrittenRows,
): AsyncGenerator<string> {
  yield `\ufeff${line(columns.map(({ header }) => header))}`;
  for await (const some of rows) {
    yield some
      .map((cells) =>
        line(
          columns.map(({ type }, at) => (type === "text" ? guardedText : plain)(cells[at] ?? "")),
        ),
      )
      .join("");
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

function plain(text: string): string {
  return text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
