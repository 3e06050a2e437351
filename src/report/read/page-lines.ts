import type { Grid, GridCell, SourceDocument } from "#formats/document.ts";
import { hasBarLayout, isBarMenu, isBarRow } from "./bar-rows.ts";
import { withoutMarkdown } from "./page-furniture.ts";
import { proseAcross } from "./prose-rows.ts";
import type { FigureToken, Token } from "./stream.ts";

/** A line of the page as prose: a line of text, a line of a grid's row that is one cell across it, or another filled cell. */
export interface PageLine {
  readonly text: string;
  /** Counted as the tokens count them. */
  readonly line: number;
  /** A cell of a table, and no prose that one of its rows holds. */
  readonly isCell: boolean;
  /** Holds a label, a column header or nothing but figures of a table, or is a row of cells or links between bars. */
  readonly isTabular: boolean;
}

/** The page's lines that say something, trimmed, in order. */
export function pageLines(document: SourceDocument, tokens: readonly Token[]): PageLine[] {
  const tabular = tabularLines(tokens);
  const inBars = hasBarLayout(document);
  const lines: PageLine[] = [];
  let line = 0;
  for (const block of document.blocks) {
    if (block.kind === "line") {
      const text = withoutMarkdown(block.text.trim());
      const isRow = tabular.has(line) || isBarMenu(text) || (inBars && isBarRow(text));
      if (text !== "") lines.push({ text, line, isCell: false, isTabular: isRow });
    } else {
      for (const own of gridLines(block, line, tabular)) lines.push(own);
      line += block.rows.length;
    }
    line += 1;
  }
  return lines;
}

function gridLines({ rows }: Grid, from: number, tabular: ReadonlySet<number>): PageLine[] {
  return rows.flatMap((row, y) => {
    const prose = tabular.has(from + y) ? undefined : proseAcross(row, y);
    return prose ? proseLines(prose, from + y) : cellLines(row, from + y);
  });
}

function proseLines({ text }: GridCell, line: number): PageLine[] {
  const lines = text.split("\n").map((part) => part.trim());
  return lines.flatMap((part) =>
    part ? [{ text: part, line, isCell: false, isTabular: false }] : [],
  );
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
    if (token.kind === "figure") {
      if ((token.isAlone && !isNone(token)) || token.isInFigures) lines.add(token.line);
    } else if (token.kind === "text" && token.recognised.kind !== "unknown") lines.add(token.line);
  }
  return lines;
}

/** 无 in a cell of its own may be all that a section says. */
function isNone({ figure, grid }: FigureToken): boolean {
  return figure.kind === "mark" && grid !== undefined;
}
