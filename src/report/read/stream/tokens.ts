import type { Grid, GridCell, SourceDocument } from "#formats/document.ts";
import { doubt, unreadObject } from "#kernel/unread-marks.ts";
import { recognise } from "../labels/recognise.ts";
import { sentenceAcross } from "../prose/prose-rows.ts";
import { readBarLine } from "./bar-lines.ts";
import { hasBarLayout } from "./bar-rows.ts";
import { figureOf } from "./figures.ts";
import type { GridPlace, Lexer, TokenStream } from "./stream.ts";
import { lexText } from "./words.ts";

/** Makes the stream. `line` counts the document's blocks; a grid's rows count one each. */
export function tokenise(document: SourceDocument): TokenStream {
  const lexer = newLexer();
  const inBars = hasBarLayout(document);
  for (const block of document.blocks) {
    if (block.kind === "line") readBarLine(lexer, block, inBars);
    else readGrid(lexer, document, block);
    lexer.line += 1;
  }
  return { tokens: lexer.tokens, paddedLines: lexer.paddedLines };
}

function newLexer(): Lexer {
  return {
    tokens: [],
    line: 0,
    openBar: "none",
    rowPerLine: false,
    leadingBars: false,
    paddedLines: [],
    lookups: 400_000,
  };
}

function readGrid(lexer: Lexer, document: SourceDocument, grid: Grid): void {
  lexer.openBar = "none";
  const isLast = document.blocks.findLast(({ kind }) => kind === "grid") === grid;
  const last = isLast ? grid.rows.at(-1) : undefined;
  for (const [y, row] of grid.rows.entries()) {
    readGridRow(lexer, grid.table, { row, y });
    const isCutOff = row === last && !isClosed(document, row);
    lexer.tokens.push({ kind: "row", line: lexer.line, ...(isCutOff && { isCutOff }) });
    lexer.line += 1;
  }
}

function readGridRow(
  lexer: Lexer,
  table: number,
  { row, y }: { row: Grid["rows"][number]; y: number },
): void {
  const prose = sentenceAcross(row, y);
  if (prose) {
    lexText(lexer, prose, { from: 0, to: prose.text.length });
    return;
  }
  for (const [x, cell] of row.entries()) {
    if (cell?.column !== x) continue;
    if (cell.row === y) readGridCell(lexer, table, cell);
    else if (isRowLabel(cell.text)) readGridCell(lexer, table, cell);
    else readCoveredPlace(lexer, table, { cell, row: y });
  }
}

function placeOf({ page, row, column }: GridCell, table: number): GridPlace {
  return page === undefined ? { table, row, column } : { page, table, row, column };
}

/** Whether a web page goes on behind the row's last cell with the end of the row or of the table; other formats hold whole rows. */
function isClosed({ source, mediaType }: SourceDocument, row: Grid["rows"][number]): boolean {
  if (mediaType !== "text/html") return true;
  const last = row.findLast((cell) => cell !== undefined);
  return (
    last === undefined || /<\/(?:tr|table|tbody|body|html)|<tr/i.test(source.slice(last.start))
  );
}

/** A row's label merged over several rows stands in front of each of them. */
function isRowLabel(text: string): boolean {
  return text.length < longestLabel && recognise(text.trim()).kind === "row";
}

const longestLabel = 60;

/** A value merged over several rows: nobody can say which row's it is. */
function readCoveredPlace(
  lexer: Lexer,
  table: number,
  { cell, row }: { cell: GridCell; row: number },
): void {
  const text = cell.text.trim();
  if (figureOf(text)?.kind !== "number") return;
  const grid = { table, row, column: cell.column };
  lexer.tokens.push({ kind: "odd", text, isMerged: true, line: lexer.line, grid });
}

/** Something that is no text, or no figure for certain, stands here, alone or beside a figure. */
function holdsUnreadValue(text: string): boolean {
  const isObject = text.includes(unreadObject);
  if (!isObject && !text.includes(doubt)) return false;
  const rest = text.replaceAll(unreadObject, "").replaceAll(doubt, "").trim();
  // Several doubts alone may as well be a label in a damaged encoding.
  return rest === "" ? isObject || text === doubt : figureOf(rest) !== undefined;
}

function readGridCell(lexer: Lexer, table: number, cell: GridCell): void {
  const place = placeOf(cell, table);
  const { line } = lexer;
  const text = cell.text.trim();
  if (text === "") {
    lexer.tokens.push({ kind: "gap", line, grid: place });
    return;
  }
  if (holdsUnreadValue(text)) {
    lexer.tokens.push({ kind: "odd", text, line, grid: place });
    return;
  }
  const figure = figureOf(text);
  if (figure?.kind === "number" && cell.rowSpan > 1) {
    readCoveredPlace(lexer, table, { cell, row: cell.row });
    return;
  }
  if (figure) {
    const from = cell.text.indexOf(text);
    const to = from + text.length;
    lexer.tokens.push({
      kind: "figure",
      figure,
      placed: cell,
      from,
      to,
      line,
      isAlone: true,
      grid: place,
    });
    return;
  }
  lexText(lexer, cell, {
    from: 0,
    to: cell.text.length,
    grid: place,
  });
}
