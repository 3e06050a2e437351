import { dateInWords, withYearsInDigits } from "#text/chinese/written-date.ts";
import { normaliseName } from "../labels/normalise.ts";
import { withoutPageNumber } from "./page/page-furniture.ts";

/**
 * Lines that may be the title: each line, then neighbours that are one title over several lines, which a page may break
 * anywhere, inside a word too. Page numbers and dates are taken off: a day is no part of a title.
 */
export function* titleCandidates(opening: readonly string[]): Generator<string> {
  const lines = titleLines(opening);
  yield* lines;
  const ofTitle = lines.map((line) => [ofSubject.test(line), ofReport.test(line)] as const);
  const joined = lines.flatMap((_, at) => {
    const next = ofTitle.slice(at, at + mostLines);
    const mayBegin = next.some(([subject]) => subject) && next.some(([, report]) => report);
    return mayBegin ? joinedFrom(lines, at) : [];
  });
  // A title of two lines before one of three: what stands above a title is none of it.
  joined.sort((one, other) => one.lines - other.lines);
  for (const { text } of joined) yield text;
}

function titleLines(opening: readonly string[]): readonly string[] {
  const known = cleaned.get(opening);
  if (known !== undefined) return known;
  const lines = withYearsInDigits(opening.map(withoutPageNumber).join("\n"))
    .replace(dateInWords, "")
    .replace(dateInNumbers, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  cleaned.set(opening, lines);
  return lines;
}

/** A report's year and its agency are looked for in the same lines. */
const cleaned = new WeakMap<readonly string[], readonly string[]>();

const dateInNumbers = /20\d\d([-./])\d{1,2}\1\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/g;
const longestTitle = 90;
const mostLines = 4;

interface Joined {
  readonly text: string;
  readonly lines: number;
}

/** The titles that begin in this line and go on in the next ones. */
function joinedFrom(lines: readonly string[], from: number): Joined[] {
  const joined: Joined[] = [];
  let text = lines[from] ?? "";
  if (text.length >= longestTitle) return joined;
  for (const next of lines.slice(from + 1, from + mostLines)) {
    if (text.length + next.length >= longestTitle || !goesOnIn(text, next)) break;
    text += next;
    joined.push({ text, lines: joined.length + 2 });
  }
  return joined;
}

/** Whether a line may name a report on 信息公开: it holds a character of either, or one that may stand for it. */
export function mayBeTitle(line: string): boolean {
  return ofSubject.test(line) && ofReport.test(line);
}

const ofSubject = /[公\u2e80-\u2fff\uf900-\ufaff\ud800-\udfff]/;
const ofReport = /[报報告\u2e80-\u2fff\uf900-\ufaff\ud800-\udfff]/;

function goesOnIn(text: string, next: string): boolean {
  if (secondHalf.test(next)) return true;
  if ((restOfName.test(next) || restBehindYear.test(next)) && headOfName.test(text)) return true;
  if (/\d$/.test(text) && /^\d{0,3}年/.test(next)) return true;
  if (next.length > longestRest || !next.includes("告")) return false;
  return restOfTitle.test(normaliseName(next));
}

/** It begins with the year or names the report. */
const secondHalf =
  /^\s*(?:[(（]?20\d\d(?![-./\d])|二[〇零○Oo0]|关于|關於|(?:政府|政务|政務)[信資资]|信息公[开開]|年度|工作)/;

/** The year stands in front of the name: 2024年西柳镇人民 | 政府政府信息公开工作年度报告. */
const restBehindYear = /^[\p{Script=Han}\s]{1,12}政[府务務][信資][息訊]公[开開]/u;

/** The head of a name that was broken has its place: 青岚县市场监督, 2024年青岚市梧桐区人. */
const headOfName = /^(?:20\d\d\s*年度?)?\s*\p{Script=Han}{1,12}[省市县縣区區旗州盟镇鎮乡鄉街]/u;

/** The rest of an agency's name stands before the year: 政府2024年政府信息公开工作年度报告. */
const restOfName = /^[\p{Script=Han}\s]{1,12}(?:20\d\d|二[〇零○Oo0])/u;

/** The end of a title, from any of its characters on. */
const restOfTitle =
  /^年?度?政?[府务]?信?息?公?开?工?作?情?况?的?年?度?工?作?报?告(?:\(.{1,12}\))?$/;
const longestRest = 36;
