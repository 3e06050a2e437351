import type { PlacedText } from "#formats/document.ts";
import { endsSentence } from "../prose/without-table-words.ts";
import { isBarRow, isBarRule } from "./bar-rows.ts";
import { figureOf } from "./figures.ts";
import type { Lexer } from "./stream.ts";
import { lexText } from "./words.ts";

/**
 * Reads one line of text, in which bars may separate cells. Bars and line ends are separators and never
 * data, but they tell an empty cell that was kept from one that vanished:
 * bars without anything between them inside a row are empty cells; bars glued together at a row's end
 * only pad it to the table's width.
 */
export function readBarLine(lexer: Lexer, line: PlacedText, mayHaveBars: boolean): void {
  const { text } = line;
  if (mayHaveBars && isBarRule(text)) {
    lexer.openBar = "none";
    return;
  }
  if (!mayHaveBars || !hasBarCells(text)) {
    if (isPageNumber(text)) return;
    if (lexText(lexer, line, { from: 0, to: text.length })) {
      lexer.openBar = "none";
      lexer.tokens.push({ kind: "line", line: lexer.line, barred: false });
    }
    return;
  }
  const cells = cellsOf(text);
  const contents = cells.reduce((count, { content }) => (content === "" ? count : count + 1), 0);
  if (contents === 0) barsAlone(lexer, cells);
  else cellsAndBars(lexer, line, { cells, contents });
}

/** A sentence may hold a bar of its own. */
function hasBarCells(text: string): boolean {
  return text.includes("|") && (!endsSentence(text) || isBarRow(text));
}

interface BarCell {
  readonly from: number;
  readonly to: number;
  /** Its text without white space around it; empty for an empty cell. */
  readonly content: string;
}

function cellsOf(text: string): BarCell[] {
  const cells: BarCell[] = [];
  for (let from = 0; from <= text.length; ) {
    const bar = text.indexOf("|", from);
    const to = bar === -1 ? text.length : bar;
    cells.push({ from, to, content: text.slice(from, to).trim() });
    from = to + 1;
  }
  return cells;
}

/** A line of bars: padding, the separator of a cell on a line of its own, or an empty cell that was kept. */
function barsAlone(lexer: Lexer, cells: readonly BarCell[]): void {
  const { line, tokens } = lexer;
  const bars = cells.length - 1;
  if (bars > 1) {
    lexer.paddedLines.push(line);
    tokens.push({ kind: "row", line });
    lexer.openBar = "none";
    return;
  }
  if (lexer.openBar === "alone") tokens.push({ kind: "gap", line });
  else if (
    lexer.openBar === "behind-several" ||
    (lexer.openBar === "behind-one" && lexer.rowPerLine)
  ) {
    tokens.push({ kind: "gap", line });
    return;
  } else if (lexer.openBar === "behind-one") tokens.push({ kind: "row", line });
  lexer.openBar = "alone";
}

function cellsAndBars(
  lexer: Lexer,
  line: PlacedText,
  { cells, contents }: { cells: readonly BarCell[]; contents: number },
): void {
  const isLed = cells[0]?.content === "";
  const isOpen = cells.at(-1)?.content === "";
  if (isLed) leadingBar(lexer);
  const inner = cells.slice(isLed ? 1 : 0, isOpen ? -1 : undefined);
  const first = inner.find(({ content }) => content !== "");
  const beginsWithFigure = first !== undefined && isFigure(first);
  // On a line of its own a value is followed by padding alone, even by a single bar of it.
  const isOneValue = beginsWithFigure && contents === 1 && !isLed;
  const isPadded = lexCells(lexer, line, { cells: inner, isOneValue });
  if (!isPadded) lexer.tokens.push({ kind: "line", line: lexer.line, barred: true });
  if (!isOpen || isPadded) lexer.openBar = "none";
  else lexer.openBar = contents > 1 ? "behind-several" : "behind-one";
  noteStyle(lexer, { contents, isLed, beginsWithFigure });
}

/** Appends the cells of a line and the empty ones between them; true when padding ends it. */
function lexCells(
  lexer: Lexer,
  line: PlacedText,
  { cells, isOneValue }: { cells: readonly BarCell[]; isOneValue: boolean },
): boolean {
  let empty: BarCell[] = [];
  for (const cell of cells) {
    if (cell.content === "") {
      empty.push(cell);
      continue;
    }
    if (empty.length > 0) {
      emptyCells(lexer, empty, isFigure(cell));
      empty = [];
    }
    lexText(lexer, line, { from: cell.from, to: cell.to, isCell: true });
  }
  if (!isOneValue || empty.length === 0) return emptyCells(lexer, empty, false);
  lexer.tokens.push({ kind: "row", line: lexer.line });
  return true;
}

/** Remembers how the page writes rows: on one line or a cell a line, framed by a leading bar or not. */
function noteStyle(
  lexer: Lexer,
  line: { contents: number; isLed: boolean; beginsWithFigure: boolean },
): void {
  if (line.contents > 1) lexer.rowPerLine = true;
  else if (line.beginsWithFigure && !line.isLed) lexer.rowPerLine = false;
  if (!line.beginsWithFigure) lexer.leadingBars = line.isLed;
}

function isFigure({ content }: BarCell): boolean {
  return figureOf(content) !== undefined;
}

/**
 * Empty cells in front of a figure were kept. Elsewhere bars without anything between them pad the
 * row: all of them, and the one blank in front; the blanks before that were kept. True for padding.
 */
function emptyCells(lexer: Lexer, cells: readonly BarCell[], beforeFigure: boolean): boolean {
  const { line, tokens } = lexer;
  const glued = cells.findIndex(({ from, to }) => from === to);
  const isPadding = !beforeFigure && glued !== -1;
  const kept = isPadding ? glued - 1 : cells.length;
  const gap = { kind: "gap" as const, line };
  for (let count = 0; count < kept; count += 1) {
    tokens.push(isPadding ? { ...gap, isBeforePadding: true } : gap);
  }
  if (!isPadding) return false;
  tokens.push({ kind: "row", line });
  lexer.paddedLines.push(line);
  return true;
}

/** A bar that begins a line: the frame of a row, or the end of an empty cell that held a line break. */
function leadingBar(lexer: Lexer): void {
  const { line, tokens, openBar } = lexer;
  const isInRow = openBar === "behind-several" || (openBar === "behind-one" && lexer.rowPerLine);
  if (openBar === "alone" || (isInRow && !lexer.leadingBars)) tokens.push({ kind: "gap", line });
  else if (lexer.leadingBars) tokens.push({ kind: "row", line });
}

function isPageNumber(text: string): boolean {
  return text.length < 24 && pageNumber.test(text);
}

const pageNumber =
  /^\s*(?:[-–—－·~]\s*\d{1,4}\s*[-–—－·~]|第\s*\d{1,4}\s*页(?:[，,]?\s*共\s*\d{1,4}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})\s*$/;
