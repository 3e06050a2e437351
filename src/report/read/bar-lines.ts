import type { PlacedText } from "#formats/document.ts";
import type { Lexer } from "./tokens.ts";
import { lexText } from "./words.ts";

/**
 * Reads one line of text, in which bars separate cells. Bars and line ends are separators and never
 * data, but they tell an empty cell that was kept from one that vanished:
 * bars without anything between them inside a row are empty cells; bars glued together at a row's end
 * only pad it to the table's width.
 */
export function readBarLine(lexer: Lexer, line: PlacedText): void {
  const { text } = line;
  if (!text.includes("|")) {
    if (isPageNumber(text)) return;
    if (lexText(lexer, line, { from: 0, to: text.length })) {
      lexer.openBar = "none";
      lexer.tokens.push({ kind: "line", line: lexer.line, barred: false });
    }
    return;
  }
  const cells = cellsOf(text);
  const contents = cells.filter(({ filled }) => filled).length;
  if (contents === 0) barsAlone(lexer, cells);
  else cellsAndBars(lexer, line, { cells, contents });
}

interface BarCell {
  readonly from: number;
  readonly to: number;
  readonly filled: boolean;
}

function cellsOf(text: string): BarCell[] {
  const cells: BarCell[] = [];
  for (let from = 0; from <= text.length; ) {
    const bar = text.indexOf("|", from);
    const to = bar === -1 ? text.length : bar;
    cells.push({ from, to, filled: text.slice(from, to).trim() !== "" });
    from = to + 1;
  }
  return cells;
}

/** A line of bars: padding, the separator of a cell on a line of its own, or an empty cell that was kept. */
function barsAlone(lexer: Lexer, cells: readonly BarCell[]): void {
  const { line, tokens } = lexer;
  const bars = cells.length - 1;
  if (bars > 1) {
    lexer.isPadded = true;
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
  const leading = cells[0]?.filled === false;
  if (leading) leadingBar(lexer);
  const lastFilled = cells.findLastIndex(({ filled }) => filled);
  const isPadding = ({ from, to }: BarCell, index: number) => index > lastFilled && from === to;
  const inner = cells.slice(leading ? 1 : 0, cells.at(-1)?.filled ? undefined : -1);
  const offset = leading ? 1 : 0;
  for (const [index, cell] of inner.entries()) {
    if (cell.filled) lexText(lexer, line, { from: cell.from, to: cell.to, isCell: true });
    else if (!isPadding(cell, index + offset)) lexer.tokens.push({ kind: "gap", line: lexer.line });
  }
  endBarLine(lexer, {
    isPadded: inner.some((cell, index) => isPadding(cell, index + offset)),
    isOpen: cells.at(-1)?.filled === false,
    contents,
  });
  lexer.leadingBars = leading;
}

function endBarLine(
  lexer: Lexer,
  { isPadded, isOpen, contents }: { isPadded: boolean; isOpen: boolean; contents: number },
): void {
  const { line } = lexer;
  lexer.isPadded ||= isPadded;
  lexer.tokens.push(isPadded ? { kind: "row", line } : { kind: "line", line, barred: true });
  lexer.rowPerLine = contents > 1;
  if (!isOpen || isPadded) lexer.openBar = "none";
  else lexer.openBar = contents > 1 ? "behind-several" : "behind-one";
}

/** A bar that begins a line: the frame of a row, or the end of an empty cell that held a line break. */
function leadingBar(lexer: Lexer): void {
  const { line, tokens } = lexer;
  if (lexer.openBar === "alone") tokens.push({ kind: "gap", line });
  else if (lexer.openBar === "behind-several" && !lexer.leadingBars)
    tokens.push({ kind: "gap", line });
  else if (lexer.leadingBars) tokens.push({ kind: "row", line });
}

function isPageNumber(text: string): boolean {
  return text.length < 24 && pageNumber.test(text);
}

const pageNumber =
  /^\s*(?:[-–—－·~]\s*\d{1,4}\s*[-–—－·~]|第\s*\d{1,4}\s*页(?:[，,]?\s*共\s*\d{1,4}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})\s*$/;
