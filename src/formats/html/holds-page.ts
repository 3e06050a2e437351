import { isProse } from "#formats/prose-cell.ts";
import { isLine, type SourceCell } from "./source-table.ts";

/** Whether a cell lays out the page: it holds a table, or whole paragraphs. */
export function holdsPage({ content }: SourceCell): boolean {
  const lines = content.filter(isLine);
  return content.some(({ kind }) => kind === "grid") || isProse(lines.map(({ text }) => text));
}
