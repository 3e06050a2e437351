import type { Grid, GridCell, SourceDocument } from "#formats/document.ts";
import { hasBarLayout, isBarMenu, isBarRow } from "../../stream/bar-rows.ts";
import type { FigureToken, Token } from "../../stream/stream.ts";
import { proseAcross } from "../prose-rows.ts";
import { withoutMarkdown } from "./page-furniture.ts";

/** A line of the page as prose: a line of text, a line of a grid's row that is one cell across it, or another filled cell. */
export interface PageLine {
  readonly text: string;
  /** Counted as the tokens count them. */
  readonly line: number;
  /** A cell of a table, and no prose that one of its rows holds. */
  readonly isCell: boolean;
  /** Holds a label, a column header or nothing but figures of a table, or is a row of cells or links between bars. */
  readonly isTabular: boolean;
  /** How many labels and column headers of the form's tables its line or its grid's row holds. */
  readonly labels: number;
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
      if (text !== "") lines.push(textLine(text, line, { labels: tabular.get(line), inBars }));
    } else {
      for (const own of gridLines(block, line, tabular)) lines.push(own);
      line += block.rows.length;
    }
    line += 1;
  }
  return lines;
}

interface RowSigns {
  /** `undefined`: no table's word stands there. */
  readonly labels: number | undefined;
  readonly inBars: boolean;
}

function textLine(text: string, line: number, { labels, inBars }: RowSigns): PageLine {
  const isTabular = labels !== undefined || isBarMenu(text) || (inBars && isBarRow(text));
  return { text, line, isCell: false, isTabular, labels: labels ?? 0 };
}

function gridLines({ rows }: Grid, from: number, tabular: Tabular): PageLine[] {
  return rows.flatMap((row, y) => {
    const prose = tabular.has(from + y) ? undefined : proseAcross(row, y);
    if (prose) return proseLines(prose, from + y);
    const own = row.map((cell) => (cell?.row === y ? cell : undefined));
    return cellLines(own, from + y, tabular.get(from + y) ?? 0);
  });
}

function proseLines({ text }: GridCell, line: number): PageLine[] {
  const lines = text.split("\n").map((part) => part.trim());
  return lines.flatMap((part) =>
    part ? [{ text: part, line, isCell: false, isTabular: false, labels: 0 }] : [],
  );
}

/** The cells that begin in a row of a grid; a merged cell stands in its first row alone. */
function cellLines(row: Grid["rows"][number], line: number, labels: number): PageLine[] {
  return row.flatMap((cell, at) => {
    if (cell?.column !== at || row.indexOf(cell) !== at) return [];
    const text = cell.text.trim();
    return text === "" ? [] : [{ text, line, isCell: true, isTabular: true, labels }];
  });
}

/** The lines that are rows of tables, with the labels and column headers that each holds. */
type Tabular = ReadonlyMap<number, number>;

function tabularLines(tokens: readonly Token[]): Tabular {
  const lines = new Map<number, number>();
  for (const token of tokens) {
    const labels = labelsOf(token);
    if (labels !== undefined) lines.set(token.line, (lines.get(token.line) ?? 0) + labels);
  }
  return lines;
}

/** `undefined`: the token makes no row of its line. */
function labelsOf(token: Token): number | undefined {
  if (token.kind === "figure") {
    return (token.isAlone && !isNone(token)) || token.isInFigures ? 0 : undefined;
  }
  return token.kind === "text" && token.recognised.kind !== "unknown" ? 1 : undefined;
}

/** 无 in a cell of its own may be all that a section says. */
function isNone({ figure, grid }: FigureToken): boolean {
  return figure.kind === "mark" && grid !== undefined;
}
