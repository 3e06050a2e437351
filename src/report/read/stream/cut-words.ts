import { recognise } from "../labels/recognise.ts";
import { type Figure, figureOf, mayBeginFigure } from "./figures.ts";
import type { GridPlace, Lexer } from "./stream.ts";

/** A part of a text that is lexed by itself: a line, or a cell between bars or of a grid. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The stretch is a whole cell between bars. */
  readonly isCell?: boolean;
  readonly grid?: GridPlace;
  readonly holdsFigures?: boolean;
}

export interface Word {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure | undefined;
}

/** Cuts a stretch at white space; each word that stands for a value carries its figure. */
export function cutWords(lexer: Lexer, text: string, stretch: Stretch): readonly Word[] {
  return withOddFigure(lexer, text, wordsBetween(text, stretch));
}

/** A cell that begins with a digit and is neither number nor label holds its column's place: 15*, 15户. */
function withOddFigure(lexer: Lexer, text: string, words: readonly Word[]): readonly Word[] {
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

/** Words that one cell holds, at most; more stand in a report that was put on one line. */
export const wordsOfACell = 12;

/** Several numbers in one cell are no one value of its column: 1 113, 11⏎2. */
export function isSeveralFigures({
  isCell,
  grid,
  words,
}: Stretch & { readonly words: readonly Word[] }): boolean {
  if (!(isCell || grid) || words.length < 2 || words.length > wordsOfACell) return false;
  return words.every(({ figure }) => figure !== undefined);
}

function wordsBetween(text: string, { from, to }: Stretch): readonly Word[] {
  const words = split(text, from, to);
  if (words.length < 2) return words;
  if (words.length > wordsOfARow) return withoutPageNumbers(words);
  const isLine = from === 0 && to === text.length && words.length <= wordsOfALine;
  return isLine ? withoutNumbering(words) : words;
}

function split(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to; ) {
    while (at < to && isBlank(text.charCodeAt(at))) at += 1;
    const start = at;
    while (at < to && !isBlank(text.charCodeAt(at))) at += 1;
    if (at > start) words.push(wordAt(text, start, at));
  }
  return words;
}

function wordAt(text: string, from: number, to: number): Word {
  const figure = mayBeginFigure(text.charCodeAt(from)) ? figureOf(text.slice(from, to)) : undefined;
  return { from, to, figure };
}

/** Numbers in front of the last text of a line belong to the text: 4 政府信息公开行政复议…, 行政许可 8 类. */
function withoutNumbering(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ figure }) => !figure);
  if (!words.slice(0, Math.max(0, last)).some(({ figure }) => figure?.kind === "number"))
    return words;
  return words.map((word, index) => {
    return index < last && word.figure?.kind === "number" ? { ...word, figure: undefined } : word;
  });
}

/** A line with more words holds more than one row: page numbers (- 4 -) stand inside it. */
const wordsOfARow = 60;
/** A line of a PDF holds a label in a few words and up to seven values. */
const wordsOfALine = 20;

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

/** White space, zero-width blanks, and bars, which separate words too. */
function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return code === 0x7c || (code >= 0xa0 && rareBlanks.has(code));
}

const rareBlanks: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);
