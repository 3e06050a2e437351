import { normaliseName } from "./normalise.ts";
import { withoutPageNumber } from "./page-furniture.ts";
import { dateInWords } from "./written-date.ts";

/**
 * Lines that may be the title: each line, then neighbours that are one title over several lines, which a page may break
 * anywhere, inside a word too. Page numbers and dates are taken off: a day is no part of a title.
 */
export function titleCandidates(opening: readonly string[]): string[] {
  const lines = titleLines(opening);
  return [...lines, ...lines.flatMap((_, at) => joinedFrom(lines, at))];
}

function titleLines(opening: readonly string[]): string[] {
  return opening
    .map(withoutPageNumber)
    .join("\n")
    .replace(dateInWords, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const longestTitle = 90;
const mostLines = 4;

/** The titles that begin in this line and go on in the next ones. */
function joinedFrom(lines: readonly string[], from: number): string[] {
  const joined: string[] = [];
  let text = lines[from] ?? "";
  for (const next of lines.slice(from + 1, from + mostLines)) {
    if (text.length + next.length >= longestTitle || !goesOnIn(text, next)) break;
    text += next;
    joined.push(text);
  }
  return joined;
}

/** Whether a line may name 信息公开: it holds a character of it that is the same in either script, or one that may stand for it. */
export function mayBeTitle(line: string): boolean {
  return titleCharacter.test(line);
}

const titleCharacter = /[公\u2e80-\u2fff\uf900-\ufaff\ud800-\udfff]/;

function goesOnIn(text: string, next: string): boolean {
  if (secondHalf.test(next) || restOfName.test(next)) return true;
  if (/\d$/.test(text) && /^\d{0,3}年/.test(next)) return true;
  return next.length <= longestRest && restOfTitle.test(normaliseName(next));
}

/** It begins with the year or names the report. */
const secondHalf =
  /^\s*(?:[(（]?20\d\d|二[〇零○Oo0]|关于|關於|(?:政府|政务|政務)[信資资]|信息公[开開]|年度|工作)/;

/** The rest of an agency's name stands before the year: 政府2024年政府信息公开工作年度报告. */
const restOfName = /^[\p{Script=Han}\s]{1,12}(?:20\d\d|二[〇零○Oo0])/u;

/** The end of a title, from any of its characters on. */
const restOfTitle =
  /^年?度?政?[府务]?信?息?公?开?工?作?情?况?的?年?度?工?作?报?告(?:\(.{1,12}\))?$/;
const longestRest = 36;
