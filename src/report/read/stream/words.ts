import type { PlacedText } from "#formats/document.ts";
import { type Recognised, recognise } from "../labels/recognise.ts";
import { countsInSentence } from "../labels/sentence-lines.ts";
import { cutWords, isSeveralFigures, type Stretch, type Word, wordsOfACell } from "./cut-words.ts";
import type { Figure } from "./figures.ts";
import type { FigureToken, GridPlace, Lexer } from "./stream.ts";

/** Cuts a stretch of text into labels, other text and figures, and appends them; false when it is blank. */
export function lexText(lexer: Lexer, placed: PlacedText, stretch: Stretch): boolean {
  const words = cutWords(lexer, placed.text, stretch);
  const [first] = words;
  if (!first) return false;
  if (words.length === 1) {
    lexWord(lexer, placed, { word: first, stretch });
    return true;
  }
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

/** One word alone: a figure, a label, or other text. Most lines and cells are no more. */
function lexWord(
  lexer: Lexer,
  placed: PlacedText,
  { word, stretch }: { readonly word: Word; readonly stretch: Stretch },
): void {
  const { figure, from, to } = word;
  const { isCell, grid } = stretch;
  if (figure) {
    pushFigure(lexer, placed, { figure, from, to, isAlone: !isCell, isInFigures: false, grid });
    return;
  }
  const recognised = labelAt(lexer, placed.text, [word])?.recognised ?? unknown;
  pushText(lexer, placed, { from, to, isCell: isCell === true, grid, recognised });
}

const unknown: Recognised = { kind: "unknown" };

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
  { figure, from, to, isAlone, isInFigures = false, grid }: FigureFound,
): void {
  const { line, tokens } = lexer;
  const kind = "figure" as const;
  if (grid) tokens.push({ kind, figure, placed, from, to, line, isAlone, isInFigures, grid });
  else tokens.push({ kind, figure, placed, from, to, line, isAlone, isInFigures });
}

interface FigureFound extends Omit<FigureToken, "kind" | "placed" | "line" | "grid"> {
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
    pushText(lexer, placed, { ...textPlace(stretch, stretch.words), recognised: unknown });
    return;
  }
  const isFree = isFreeText(stretch);
  if (isFree && isSentence(placed.text, stretch, pieces)) {
    pushText(lexer, placed, { ...textPlace(stretch, stretch.words), recognised: unknown });
    return;
  }
  const hasRow = pieces.some(({ recognised: { kind } }) => kind === "row");
  for (const [index, piece] of pieces.entries()) {
    const isRest = pieces[index - 1]?.recognised.kind === "header" && stretch.isCell === true;
    if (piece.recognised.kind === "unknown" && hasRow && !isRest) continue;
    const place = textPlace(stretch, piece.words);
    const dropped = hasRow ? droppedBehind(placed.text, pieces[index + 1], isFree) : {};
    pushText(lexer, placed, { ...place, ...dropped, recognised: piece.recognised });
  }
}

/** What is told of the words behind a label that are dropped: digits among them, and the first of them on a line. */
function droppedBehind(
  text: string,
  behind: TextPiece | undefined,
  isFree: boolean,
): Pick<TextFound, "holdsFigures" | "behind"> {
  const [first] = behind?.words ?? [];
  if (!behind || !first || behind.recognised.kind !== "unknown") return {};
  const losesFigures = digit.test(text.slice(first.from, behind.words.at(-1)?.to));
  const word = text.slice(first.from, first.to);
  // What stands in brackets is the rest of an instruction.
  const isValue = isFree && !/[()（）]/.test(word);
  return { ...(losesFigures && { holdsFigures: true }), ...(isValue && { behind: word }) };
}

/** Neither a cell nor of one: a page on one line has bars in it, and long texts between them. */
function isFreeText({ grid, isCell, from, to }: Stretch): boolean {
  return !grid && (!isCell || to - from > longestCell);
}

const longestCell = 200;
const digit = /\p{Nd}/u;

/** A line that begins with a row's label goes on as a sentence: 上年结转 6 件），均已答复。 */
function isSentence(text: string, { to }: Stretch, [first]: readonly TextPiece[]): boolean {
  if (first?.recognised.kind !== "row") return false;
  return countsInSentence(first.recognised.row, text.slice(first.words[0]?.from, to));
}

function textPlace(
  { isCell, grid, holdsFigures }: Stretch,
  words: readonly Word[],
): Omit<TextFound, "recognised"> {
  const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
  return { from, to, isCell: isCell === true, grid, holdsFigures: holdsFigures === true };
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
    if (other < end) pieces.push({ words: words.slice(other, end), recognised: unknown });
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
function labelAt(lexer: Lexer, text: string, words: readonly Word[]): Found | undefined {
  const first = words[0];
  if (!first || !hasHan.test(text.slice(first.from, Math.min(first.to, first.from + 40)))) return;
  const found: LabelsFound = {};
  for (let count = 1; count <= words.length && lexer.lookups > 0; count += 1) {
    lexer.lookups -= 1;
    const recognised = recognise(text.slice(first.from, words[count - 1]?.to));
    if (recognised.kind !== "unknown") noteLabel(found, { recognised, words: count });
  }
  return found.row ?? found.either ?? found.other;
}

interface LabelsFound {
  row?: Found;
  either?: Found;
  other?: Found;
}

/** A row's label counts where it fills its words, or begins the only one. */
function noteLabel(labels: LabelsFound, found: Found): void {
  const { recognised, words } = found;
  if (recognised.kind === "either") labels.either ??= found;
  else if (recognised.kind !== "row") labels.other ??= found;
  else if (recognised.exact || words === 1) labels.row = found;
}

interface Found {
  readonly recognised: Recognised;
  readonly words: number;
}

const hasHan = /[\u2e80-\u2fff\u3400-\u9fff\uf900-\ufaff]/;

interface TextFound {
  readonly from: number;
  readonly to: number;
  readonly isCell: boolean;
  readonly grid: GridPlace | undefined;
  readonly recognised: Recognised;
  readonly holdsFigures?: boolean;
  readonly behind?: string;
}

function pushText(lexer: Lexer, placed: PlacedText, found: TextFound): void {
  const { from, to, grid, recognised } = found;
  const { line, tokens } = lexer;
  const kind = "text" as const;
  const text = placed.text.slice(from, to);
  const holds = found.holdsFigures ? { holdsFigures: true } : undefined;
  const behind = found.behind ? { behind: found.behind } : undefined;
  if (grid) {
    const { table, column } = grid;
    tokens.push({ kind, text, recognised, line, isCell: true, table, column, ...holds });
  } else tokens.push({ kind, text, recognised, line, isCell: found.isCell, ...holds, ...behind });
  if ("glued" in recognised && recognised.glued !== "") {
    const figure: Figure = { kind: "glued", digits: recognised.glued };
    const start = to - recognised.glued.length;
    pushFigure(lexer, placed, { figure, from: start, to, isAlone: false, grid });
  }
}
