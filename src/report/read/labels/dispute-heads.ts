import { disputeKinds } from "../../form/cell-names.ts";
import type { HeaderSeen } from "../runs/runs.ts";
import { followsForm, isRising } from "../tables/header-order.ts";
import { normaliseLabel } from "./normalise.ts";

/** What the column headers over a row of table 四 say. */
export interface DisputeHeads {
  /** The blocks (行政复议, 未经复议直接起诉, 复议后起诉) they name, in the order of the form. */
  readonly kinds: readonly DisputeKind[];
  /** 行政诉讼 is named, with or without its two kinds. */
  readonly namesLitigation: boolean;
  /** The five results, as often as they are printed: 5, 10, 15; `undefined` where they cannot be made out. */
  readonly columns: number | undefined;
  /** Legible headers, if not all, in the order of the form. */
  readonly followsForm: boolean;
}

export type DisputeKind = (typeof disputeKinds)[number];

/**
 * Reads the headers over a row, each perhaps broken over several lines or set upright, a character a line. A row that
 * is named and has no results over it stands under the five of the row `above` it.
 */
export function disputeHeads(headers: readonly HeaderSeen[], above?: DisputeHeads): DisputeHeads {
  const names = headers.map(({ text }) => normaliseLabel(text));
  const named = names.map(kindOf);
  const lines = linesOf(headers);
  const litigation = names.findIndex((name) => name.includes("诉讼") && !name.includes("复议"));
  const isBelow = above?.columns === 5 && lines.every((words) => words.length === 0);
  const columns = isBelow ? 5 : [5, 10, 15].find((count) => spells(lines, count));
  const isUpright = lines.some(
    (words) => words.length > 2 && words.every((word) => word.length < 2),
  );
  return {
    kinds: disputeKinds.filter((kind) => named.includes(kind)),
    namesLitigation: litigation !== -1,
    columns,
    followsForm:
      isRising(disputeKinds.map((kind) => named.indexOf(kind))) &&
      isRising([named.indexOf("review"), litigation]) &&
      (columns !== undefined || (followsForm(headers) && !isUpright)),
  };
}

/** The block that a name of a table, or of a group of its columns, is: 行政诉讼(未经复议直接起诉). */
function kindOf(name: string): DisputeKind | undefined {
  if (!name.includes("复议")) return;
  if (/未经(?:行政)?复议/.test(name)) return "direct";
  if (/复议后/.test(name)) return "afterReview";
  return name.includes("诉讼") ? undefined : "review";
}

/** A short line in front of the headers that names one block: （一）行政复议情况. */
export function isCaption(text: string): boolean {
  return (
    text.length < longestCaption &&
    !/[，,；;。]/.test(text) &&
    kindOf(normaliseLabel(text)) !== undefined
  );
}

const longestCaption = 40;

/** A line of nothing but pieces of the five headers. */
export function isPieceOfHeads(text: string): boolean {
  return text.length < longestLine && pieces.test(normaliseLabel(text));
}

const pieces = /^[结果维持纠正其他它尚未审总合计]+$/;
/** Fifteen characters with pinyin behind each. */
const longestLine = 200;

/** The words of each line that are pieces of the five results' names. */
function linesOf(headers: readonly HeaderSeen[]): string[][] {
  const lines = new Map<number, string[]>();
  for (const { text, line } of headers) {
    const words = lines.get(line) ?? [];
    for (const printed of blank.test(text) ? text.split(/\s+/) : [text]) {
      const word = normaliseLabel(printed);
      if (pieces.test(word)) words.push(word);
    }
    lines.set(line, words);
  }
  return [...lines.values()];
}

const blank = /\s/;
const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/**
 * Whether the lines, read column by column from left to right, are the five results over and over: each word goes on in
 * a column to the right of the word before it. A line of one or two words may only begin columns in their order.
 */
function spells(lines: readonly (readonly string[])[], columns: number): boolean {
  if (charactersIn(lines) !== charactersOf(columns)) return false;
  if (lines.every((words) => words.length === 0 || isAsPrinted(words, columns))) return true;
  const spelling: Spelling = {
    left: Array.from({ length: columns }, (_, column) => results[column % 5] ?? ""),
    begun: -1,
  };
  return (
    lines.every((words) => takesLine(spelling, words)) && spelling.left.every((rest) => rest === "")
  );
}

/** The form's own line: most tables have it. */
function isAsPrinted(words: readonly string[], columns: number): boolean {
  return words.length === columns && words.every((word, at) => word === results[at % 5]);
}

function charactersIn(lines: readonly (readonly string[])[]): number {
  return lines.reduce((sum, words) => words.reduce((own, { length }) => own + length, sum), 0);
}

function charactersOf(columns: number): number {
  return (columns / results.length) * results.join("").length;
}

interface Spelling {
  /** What is still to come of each column's header. */
  readonly left: string[];
  /** The last column that was begun. */
  begun: number;
}

function takesLine(spelling: Spelling, words: readonly string[]): boolean {
  const { left } = spelling;
  let at = 0;
  return words.flatMap(cutHeads).every((piece) => {
    const column = left.findIndex((rest, index) => index >= at && rest.startsWith(piece));
    if (column === -1) return false;
    at = column;
    if (left[column] === results[column % 5]) {
      if (column < spelling.begun && words.length < fewInOrder) return false;
      spelling.begun = Math.max(spelling.begun, column);
    }
    left[column] = left[column]?.slice(piece.length) ?? "";
    return true;
  });
}

/** Whole headers that run together are cut; 其它 and 合计 are what the form calls 其他 and 总计. */
function cutHeads(word: string): string[] {
  const printed = /[它合]/.test(word) ? word.replaceAll("它", "他").replaceAll("合", "总") : word;
  return printed.length > 4 ? (printed.match(wholeOrRest) ?? []) : [printed];
}

const wholeOrRest = new RegExp(`${results.join("|")}|.+`, "g");

/** A line of so many words shows the order of its columns by itself. */
const fewInOrder = 3;
