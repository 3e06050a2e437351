import type { PlacedText } from "#formats/document.ts";
import { type Figure, figureOf } from "./figures.ts";
import { type Recognised, recognise } from "./recognise.ts";
import type { FigureToken, GridPlace, Lexer } from "./stream.ts";

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The stretch is a whole cell between bars. */
  readonly isCell?: boolean;
  readonly grid?: GridPlace;
  readonly columnEnd?: number;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure | undefined;
}

/** Cuts a stretch of text into labels, other text and figures, and appends them; false when it is blank. */
export function lexText(lexer: Lexer, placed: PlacedText, stretch: Stretch): boolean {
  const words = oddFigure(lexer, placed.text, wordsOf(placed.text, stretch));
  if (words.length === 0) return false;
  let begin = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const word = words[index];
    if (word && !word.figure) continue;
    if (begin < index) lexWords(lexer, placed, { ...stretch, words: words.slice(begin, index) });
    if (word?.figure) {
      const isAlone = words.length === 1 && !stretch.isCell;
      pushFigure(lexer, placed, { ...word, figure: word.figure, isAlone, grid: stretch.grid });
    }
    begin = index + 1;
  }
  return true;
}

/** A cell that begins with a digit and is neither number nor label holds its column's place: 15*, 15户. */
function oddFigure(lexer: Lexer, text: string, words: readonly Word[]): readonly Word[] {
  const [word] = words;
  if (!word || words.length > 1 || word.figure || word.to - word.from > longestOddFigure)
    return words;
  const cell = text.slice(word.from, word.to);
  if (!/^\d/.test(cell) || notOdd.test(cell) || lexer.lookups <= 0) return words;
  return recognise(cell).kind === "unknown" ? [{ ...word, figure: { kind: "odd" } }] : words;
}

const longestOddFigure = 10;
/** A label's number, or a date. */
const notOdd = /^\d{1,2}[.、．)）](?!\d)|年|^\d{4}[-.]\d/;

function wordsOf(text: string, { from, to }: Stretch): readonly Word[] {
  const words: Word[] = [];
  notBlank.lastIndex = from;
  for (let found = notBlank.exec(text); found && found.index < to; found = notBlank.exec(text)) {
    const end = Math.min(found.index + found[0].length, to);
    words.push({ from: found.index, to: end, figure: figureOf(text.slice(found.index, end)) });
    if (end === to) break;
    notBlank.lastIndex = end;
  }
  return words.length > wordsOfARow ? withoutPageNumbers(words) : withoutNumbering(words);
}

/** A number at the beginning of a line of text numbers it: 4 政府信息公开行政复议… */
function withoutNumbering(words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (first?.figure?.kind !== "number" || !second || second.figure) return words;
  return [{ ...first, figure: undefined }, ...words.slice(1)];
}

/** A line with more words holds more than one row: page numbers (- 4 -) stand inside it. */
const wordsOfARow = 60;

/** Takes the figures out of page numbers, which end a row like other text. */
function withoutPageNumbers(words: readonly Word[]): Word[] {
  const isDash = (word: Word | undefined) =>
    word?.figure?.kind === "mark" && word.to - word.from === 1;
  const isNumber = (word: Word | undefined) => word?.figure?.kind === "number";
  return words.map((word, index) => {
    const inMiddle = isNumber(word) && isDash(words[index - 1]) && isDash(words[index + 1]);
    const before = isDash(word) && isNumber(words[index + 1]) && isDash(words[index + 2]);
    const behind = isDash(word) && isNumber(words[index - 1]) && isDash(words[index - 2]);
    return inMiddle || before || behind ? { ...word, figure: undefined } : word;
  });
}

/** A word ends at a bar too, or each cell of a line without blanks would be scanned to the line's end. */
const notBlank = /[^\s|\u200b\ufeff]+/g;

function pushFigure(
  lexer: Lexer,
  placed: PlacedText,
  {
    grid,
    ...found
  }: Omit<FigureToken, "kind" | "placed" | "line" | "grid"> & { grid: GridPlace | undefined },
): void {
  const token: FigureToken = { kind: "figure", placed, line: lexer.line, ...found };
  lexer.tokens.push(grid ? { ...token, grid } : token);
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
  const hasRow = pieces.some(({ recognised: { kind } }) => kind === "row");
  for (const [index, piece] of pieces.entries()) {
    const isRest = pieces[index - 1]?.recognised.kind === "header" && stretch.isCell === true;
    if (piece.recognised.kind === "unknown" && hasRow && !isRest) continue;
    pushText(lexer, placed, { ...stretch, ...piece });
  }
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
    ...(stretch.grid && {
      column: stretch.grid.column,
      columnEnd: stretch.columnEnd ?? stretch.grid.column + 1,
    }),
  });
  if ("glued" in recognised && recognised.glued !== "") {
    const from = last.to - recognised.glued.length;
    const figure: Figure = { kind: "glued", digits: recognised.glued };
    pushFigure(lexer, placed, { figure, from, to: last.to, isAlone: false, grid: stretch.grid });
  }
}
