import type { Grid, SourceDocument } from "#formats/document.ts";
import type { Token } from "./stream.ts";

/** A line of the page as prose: a line of text, or a filled cell of a grid. */
export interface PageLine {
  readonly text: string;
  /** Counted as the tokens count them. */
  readonly line: number;
  readonly isCell: boolean;
  /** Holds a label, a column header or nothing but figures of a table, or bars. */
  readonly isTabular: boolean;
}

/** The page's lines that say something, trimmed, in order. */
export function pageLines(document: SourceDocument, tokens: readonly Token[]): PageLine[] {
  const tabular = tabularLines(tokens);
  const lines: PageLine[] = [];
  let line = 0;
  for (const block of document.blocks) {
    if (block.kind === "line") {
      const text = block.text.trim();
      const isTabular = tabular.has(line) || text.includes("|");
      if (text !== "") lines.push({ text, line, isCell: false, isTabular });
    } else {
      for (const row of block.rows) {
        lines.push(...cellLines(row, line));
        line += 1;
      }
    }
    line += 1;
  }
  return lines;
}

/** The cells that begin in a row of a grid; a merged cell stands in its first row alone. */
function cellLines(row: Grid["rows"][number], line: number): PageLine[] {
  return row.flatMap((cell, at) => {
    if (cell?.column !== at || row.indexOf(cell) !== at) return [];
    const text = cell.text.trim();
    return text === "" ? [] : [{ text, line, isCell: true, isTabular: true }];
  });
}

function tabularLines(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const token of tokens) {
    if (token.kind === "figure" && (token.isAlone || token.isInFigures)) lines.add(token.line);
    else if (token.kind === "text" && token.recognised.kind !== "unknown") lines.add(token.line);
  }
  return lines;
}
