import type { PlacedText } from "#formats/document.ts";
import { cutWords, isSeveralFigures, type Stretch, type Word, wordsOfACell } from "./cut-words.ts";
import type { Figure } from "./figures.ts";
import { type Recognised, recognise } from "./recognise.ts";
import type { FigureToken, GridPlace, Lexer } from "./stream.ts";

/** Cuts a stretch of text into labels, other text and figures, and appends them; false when it is blank. */
export function lexText(lexer: Lexer, placed: PlacedText, stretch: Stretch): boolean {
  const words = cutWords(lexer, placed.text, stretch);
  if (words.length === 0) return false;
  const cut = { ...stretch, words };
  if (isSeveralFigures(cut)) {
    const text = placed.text.slice(words[0]?.from, words.at(-1)?.to);
    lexer.tokens.push({ kind: "odd", text, line: lexer.line, ...gridOf(stretch) });
  } else if (isLabelWithFigures(lexer, placed.text, cut)) {
    const text = words.filter(({ figure }) => !figure);
    lexWords(lexer, placed, { ...stretch, words: text, holdsFigures: true });
  } else lexMixed(lexer, placed, cut);
  return true;
}

/** Text and figures in the order they stand. */
function lexMixed(
  lexer: Lexer,
  placed: PlacedText,
  stretch: Stretch & { readonly words: readonly Word[] },
): void {
  const { words, isCell, grid } = stretch;
  const isAlone = words.length === 1 && !isCell;
  const isInFigures = !isCell && words.length > 1 && words.every(({ figure }) => figure);
  let text: Word[] = [];
  const flush = () => {
    if (text.length > 0) lexWords(lexer, placed, { ...stretch, words: text });
    text = [];
  };
  for (const word of words) {
    const { figure } = word;
    if (!figure) {
      text.push(word);
      continue;
    }
    flush();
    pushFigure(lexer, placed, { ...word, figure, isAlone, isInFigures, grid });
  }
  flush();
}

function gridOf({ grid }: Stretch): { readonly grid?: GridPlace } {
  return grid ? { grid } : {};
}

/** Digits in the cell of a row's label are part of an instruction or a note: 行政许可 注1. */
function isLabelWithFigures(
  lexer: Lexer,
  text: string,
  { isCell, grid, words }: Stretch & { readonly words: readonly Word[] },
): boolean {
  if (!(isCell || grid) || words.length < 2 || words.length > wordsOfACell) return false;
  const labels = words.filter(({ figure }) => !figure);
  if (labels.length === 0 || labels.length === words.length) return false;
  return piecesOf(lexer, text, labels).some(({ recognised: { kind } }) => kind === "row");
}

function pushFigure(
  lexer: Lexer,
  placed: PlacedText,
  { figure, from, to, isAlone, isInFigures = false, grid }: Found,
): void {
  const { line, tokens } = lexer;
  const kind = "figure" as const;
  if (grid) tokens.push({ kind, figure, placed, from, to, line, isAlone, isInFigures, grid });
  else tokens.push({ kind, figure, placed, from, to, line, isAlone, isInFigures });
}

interface Found extends Omit<FigureToken, "kind" | "placed" | "line" | "grid"> {
  readonly grid: GridPlace | undefined;
}

/**
 * Finds the labels in neighbouring words, up to four of which may be one label. Words
 * around a row's label (pieces of a group's label, the rest of an instruction) are dropped.
 */
function lexWords(
  lexer: Lexer,
  placed: PlacedText,
  stretch: Stretch & { readonly words: readonly Word[] },
): void {
  const pieces = piecesOf(lexer, placed.text, stretch.words);
  if (stretch.grid && stretch.words.length <= wordsOfACell && hasTwoRows(pieces)) {
    pushText(lexer, placed, { ...stretch, recognised: { kind: "unknown" } });
    return;
  }
  const hasRow = pieces.some(({ recognised: { kind } }) => kind === "row");
  const hasDigits = ({ words }: TextPiece) =>
    /\p{Nd}/u.test(placed.text.slice(words[0]?.from, words.at(-1)?.to));
  for (const [index, piece] of pieces.entries()) {
    const isRest = pieces[index - 1]?.recognised.kind === "header" && stretch.isCell === true;
    if (piece.recognised.kind === "unknown" && hasRow && !isRest) continue;
    const behind = pieces[index + 1];
    const losesFigures = hasRow && behind?.recognised.kind === "unknown" && hasDigits(behind);
    pushText(lexer, placed, { ...stretch, ...piece, ...(losesFigures && { holdsFigures: true }) });
  }
}

/** The labels of two rows in one cell: what stands beside them may be either row's. */
function hasTwoRows(pieces: readonly TextPiece[]): boolean {
  const rows = pieces.flatMap(({ recognised }) =>
    recognised.kind === "row" && recognised.exact ? [recognised.row] : [],
  );
  return new Set(rows).size > 1;
}

interface TextPiece {
  readonly words: readonly Word[];
  readonly recognised: Recognised;
}

function piecesOf(lexer: Lexer, text: string, words: readonly Word[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let other = 0;
  const flush = (end: number) => {
    if (other < end)
      pieces.push({ words: words.slice(other, end), recognised: { kind: "unknown" } });
  };
  for (let index = 0; index < words.length; ) {
    const found = labelAt(lexer, text, words.slice(index, index + joined));
    if (found) {
      flush(index);
      pieces.push({ words: words.slice(index, index + found.words), recognised: found.recognised });
      index += found.words;
      other = index;
    } else index += 1;
  }
  flush(words.length);
  return pieces;
}

const joined = 4;

/**
 * The label that the first words are, up to four of them: a row's label before anything else, and as
 * much of it as the words hold; then 其他 or 总计; then a column header or group in the fewest words.
 */
function labelAt(
  lexer: Lexer,
  text: string,
  words: readonly Word[],
): { recognised: Recognised; words: number } | undefined {
  const first = words[0];
  if (!first || !hasHan.test(text.slice(first.from, Math.min(first.to, first.from + 40)))) return;
  const found = words.flatMap(({ to }, index) => {
    if (lexer.lookups <= 0) return [];
    lexer.lookups -= 1;
    const recognised = recognise(text.slice(first.from, to));
    return recognised.kind === "unknown" ? [] : [{ recognised, words: index + 1 }];
  });
  const row = found.findLast(isWholeRow);
  return (
    row ?? found.find(({ recognised: { kind } }) => kind === "either") ?? found.find(isOfOneKind)
  );
}

/** A row's label that fills its words, or begins the only one. */
function isWholeRow({ recognised, words }: { recognised: Recognised; words: number }): boolean {
  return recognised.kind === "row" && (recognised.exact || words === 1);
}

function isOfOneKind({ recognised, words }: { recognised: Recognised; words: number }): boolean {
  return recognised.kind !== "row" || words === 1;
}

const hasHan = /[\u2e80-\u2fff\u3400-\u9fff\uf900-\ufaff]/;

function pushText(lexer: Lexer, placed: PlacedText, stretch: Stretch & TextPiece): void {
  const first = stretch.words[0];
  const last = stretch.words.at(-1);
  if (!first || !last) return;
  const { line } = lexer;
  const { recognised } = stretch;
  lexer.tokens.push({
    kind: "text",
    text: placed.text.slice(first.from, last.to),
    recognised,
    line,
    isCell: stretch.isCell === true || stretch.grid !== undefined,
    ...(stretch.holdsFigures && { holdsFigures: true }),
    ...(stretch.grid && { table: stretch.grid.table, column: stretch.grid.column }),
  });
  if ("glued" in recognised && recognised.glued !== "") {
    const from = last.to - recognised.glued.length;
    const figure: Figure = { kind: "glued", digits: recognised.glued };
    pushFigure(lexer, placed, { figure, from, to: last.to, isAlone: false, grid: stretch.grid });
  }
}
