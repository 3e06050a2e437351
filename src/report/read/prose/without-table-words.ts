import { recognise } from "../labels/recognise.ts";
import { figureOf } from "../stream/figures.ts";

/**
 * A long line's prose without the tables that stand on it: a page may have lost all its line ends. A table is a
 * row of words most of which are labels, headers or figures, and none of which ends a sentence.
 */
export function withoutTableWords(text: string): string {
  if (text.length < shortestTable || text.length > longestLine) return text;
  const words = [...text.matchAll(/[^\s|｜]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const kept: string[] = [];
  let from = 0;
  for (const { first, last } of tablesAmong(words)) {
    kept.push(text.slice(from, words[first]?.start));
    from = words[last]?.end ?? text.length;
  }
  return [...kept, text.slice(from)].map(withoutBars).filter(Boolean).join("\n");
}

/** Whether a text ends a sentence; a label whose bytes were shifted by one (?。ㄒ唬┲) holds a stop, and ends none. */
export function endsSentence(text: string): boolean {
  return text.includes("。") && /[\p{Script=Han}\d%％a-z)）\]”’》]。/iu.test(text);
}

const shortestTable = 40;
const longestLine = 30_000;
/** So many labels and figures make a table. */
const fewestWords = 8;
/** Words between two labels or figures of one table: labels that the line's end or a blank has cut. */
const widestGap = 12;
/** Words that a blank may have made of one label. */
const mostPieces = 4;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Region {
  readonly first: number;
  last: number;
  words: number;
  labels: number;
}

function tablesAmong(words: readonly Word[]): Region[] {
  const regions: Region[] = [];
  let open: Region | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const pieces = labelPieces(words, at);
    if (open && endsTable(words, open, at)) open = undefined;
    if (pieces === 0 && !(open && isFigure(words[at]))) continue;
    if (!open) {
      open = { first: at, last: at, words: 0, labels: 0 };
      regions.push(open);
    }
    open.words += 1;
    open.labels += Math.min(1, pieces);
    open.last = at + Math.max(1, pieces) - 1;
    at = open.last;
  }
  return regions.filter((region) => region.words >= fewestWords && region.labels >= fewestLabels);
}

const fewestLabels = 3;

function endsTable(words: readonly Word[], { last }: Region, at: number): boolean {
  return at - last > widestGap || endsSentence(words[at]?.text ?? "");
}

/** How many words, from `at` on, are one label of a table; 0 where none is. */
function labelPieces(words: readonly Word[], at: number): number {
  let joined = "";
  for (let count = 1; count <= mostPieces; count += 1) {
    const word = words[at + count - 1];
    if (!word || endsSentence(word.text) || (count > 1 && figureOf(word.text))) break;
    joined += word.text;
    if (isLabel(joined)) return count;
    if (joined.length > longestCut) break;
  }
  return 0;
}

const longestCut = 30;

function isLabel(text: string): boolean {
  if (/勾稽关系/.test(text)) return true;
  const recognised = recognise(text);
  if (recognised.kind === "unknown") return false;
  return !/[,，;；。]/.test(text) || (recognised.kind === "row" && recognised.exact);
}

function isFigure(word: Word | undefined): boolean {
  return word !== undefined && figureOf(word.text) !== undefined;
}

/** What bars leave of empty cells at a table's edges is no prose. */
function withoutBars(text: string): string {
  return text.replace(/^[\s|｜]+|[\s|｜]+$/g, "");
}
