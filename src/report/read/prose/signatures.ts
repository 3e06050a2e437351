import type { LocalDate } from "#kernel/local-date.ts";
import { type WrittenDate, writtenDate } from "#text/chinese/written-date.ts";
import type { SignedOn } from "../../annual-report.ts";
import { normaliseName } from "../labels/normalise.ts";
import { agencyName } from "./agency-name.ts";
import type { HeadingMet } from "./headings.ts";
import type { PageLine } from "./page/page-lines.ts";

/** 落款: the date of a report, and above it who signed where a name stands there. */
export interface Signature {
  readonly agency: string | undefined;
  readonly date: WrittenDate;
}

/**
 * The signatures of a page: behind the prose of its last section, and between its title and its first heading. The day on
 * which a web page was put up (发布日期, or a date that no one signed) is none.
 */
export function signaturesOf(
  lines: readonly PageLine[],
  headings: readonly HeadingMet[],
): Signature[] {
  const [first, last] = [headings[0]?.at ?? 0, headings.at(-1)];
  const ending = lines.slice(last ? last.at + 1 : -longestEnding).map(({ text }) => text);
  const rest = last?.rest.split(/\s+/) ?? [];
  return [
    ...signedUnderTitle(lines.slice(0, first).map(({ text }) => text)),
    ...signedAtEnd(linesOf([...rest, ...ending])),
  ];
}

/** The day of the signatures, if they agree. */
export function signedOn(signatures: readonly Signature[]): SignedOn {
  const [first, ...others] = signatures.map(({ date }) => date.day);
  if (signatures.length === 0) return { value: null, state: "missing" };
  const agree = first !== undefined && others.every((other) => other === first);
  return agree ? { value: first, state: "read" } : { value: null, state: "ambiguous" };
}

/** The day that stands under the text of a last section, if one does. */
export function dateAtEndOf(text: string): LocalDate | null {
  return signedOn(signedAtEnd(linesOf(text.split("\n")))).value;
}

const longestEnding = 12;
/** A longer line may be a whole report that lost its line ends. */
const longestLine = 200;

function linesOf(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (const line of lines) {
    if (line.length > longestLine) own.push(...line.split(/\s+/).filter(saysSomething));
    else if (saysSomething(line.trim())) own.push(line.trim());
  }
  return own;
}

function saysSomething(text: string): boolean {
  return text !== "" && !isSeal(text);
}

/** Between name and date there may be a note of the seal. */
export function isSeal(text: string): boolean {
  return (
    text.length < longestSeal &&
    text.includes("章") &&
    /^\(?(?:盖章|公章|印章|章)\)?$/.test(normaliseName(text))
  );
}

const longestSeal = 16;

/** A day that stands where a signature may. */
export interface DateMet {
  readonly date: WrittenDate;
  /** What stands in front of it on its line, behind the last sentence, or who is named behind it. */
  readonly before: string;
  readonly first: number;
  readonly last: number;
}

/** Dates that are lines of their own, perhaps broken over several, or end a line. */
export function datesAmong(lines: readonly string[]): DateMet[] {
  const met: DateMet[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!mayHoldYear.test(line)) continue;
    const plain = line.normalize("NFKC").replace(sealBehind, "");
    const found = dateOver(lines, at, plain) ?? dateBehind(plain, at) ?? dateBefore(plain, at);
    if (!found) continue;
    met.push(found);
    at = found.last;
  }
  return met;
}

/** 2024年1月25日(盖章). */
const sealBehind = /(?<=[日号\d])\s*\((?:盖章|公章|印章|章)\)\s*$/;

/** 2 or 二, or a character that may stand for it: most lines end the question here. */
const mayHoldYear = /[2二²½\u2080-\u2fff\u3190-\u33ff\uff12\ud800-\udfff]/;

/** 2024 年 1 月 25 日 in a line that was cut at its blanks has six. */
const mostPieces = 6;
const partOfDate = /^[\d〇○◯零一二三四五六七八九十元廿卅oO年月日号()（）\s]+$/;

function dateOver(lines: readonly string[], first: number, begun: string): DateMet | undefined {
  let text = "";
  if (!/^\(?\s?[2二]/.test(begun)) return;
  for (let last = first; last < Math.min(lines.length, first + mostPieces); last += 1) {
    text += last === first ? begun : lines[last]?.normalize("NFKC");
    const date = writtenDate(text);
    if (date) return { date, before: "", first, last };
    if (!partOfDate.test(text)) return;
  }
  return;
}

const dateAtEnd =
  /^(.*?[^\d〇○◯零oO一二三四五六七八九])((?:20\d\d|[二2][〇○◯零0oO]\S\S)\s*[年.\-/]\s*\S{1,3}\s*[月.\-/]\s*\S{1,4}\s*[日号]?)[.。)）]?$/;

/** What ends in a day: its word or a digit, and perhaps a bracket and a stop behind it. */
const endsInDay = /[日号\d][.。)）\s\u200b\ufeff]*$/;

/** 青岚县林业局 2024年1月25日 on one line, perhaps behind the last sentence. */
function dateBehind(line: string, at: number): DateMet | undefined {
  const tail = line.slice(-longestTail);
  const [, before = "", written = ""] = (endsInDay.test(tail) && dateAtEnd.exec(tail)) || [];
  const date = written === "" ? undefined : writtenDate(written);
  return (
    date && {
      date,
      before:
        before
          .split(/[。；;]/)
          .at(-1)
          ?.trim() ?? "",
      first: at,
      last: at,
    }
  );
}

const longestTail = 60;

/** 2024年1月25日 青岚县林业局: in words, for a page's list of links begins so in numbers. */
function dateBefore(line: string, at: number): DateMet | undefined {
  const [, written = "", before = ""] =
    (line.length <= longestTail && dateAtBeginning.exec(line)) || [];
  const date = written === "" ? undefined : writtenDate(written);
  return date?.isInWords && nameIn(before) !== undefined
    ? { date, before, first: at, last: at }
    : undefined;
}

const dateAtBeginning = /^\s*([2二]\S{3}\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*[日号])\s*(\S.*)$/;

function signedAtEnd(lines: readonly string[]): Signature[] {
  const met = datesAmong(lines).flatMap(({ date, before, first }): Signature[] => {
    const above = lines[first - 1] ?? "";
    const isAlone = before === "" || dateLabel.test(before);
    const agency = nameIn(isAlone ? above : before);
    const isSigned = date.isInWords && before === "" && endsProse(above);
    return agency !== undefined || isSigned ? [{ agency, date }] : [];
  });
  const byName = met.filter(({ agency }) => agency !== undefined);
  return byName.length > 0 ? byName : met;
}

/** What may stand in front of the day alone: 报告日期：. */
export const dateLabel = /^(?:报告|填报|编制)?(?:日期|时间)[:：]$/;

/** A date without a name is a signature right behind the prose; behind a label or a link of the page it is none. */
function endsProse(above: string): boolean {
  return !/[:：]$|发布|更新|来源|日期|时间|浏览|打印|分享|上一[篇条]|下一[篇条]|报告$|年报$/.test(
    above,
  );
}

/** Under the title only what is signed by name or stands in brackets: a bare date there is the web page's. */
function signedUnderTitle(above: readonly string[]): Signature[] {
  const from = above.findIndex(namesReport);
  if (from < 0) return [];
  const lines = linesOf(above.slice(from));
  const titles = lines.flatMap((line, at) =>
    line.length < longestTitle && isTitle(line) ? at : [],
  );
  return titles.flatMap((title) => signedAbove(lines.slice(title + 1, title + 3 + mostPieces)));
}

function signedAbove(below: readonly string[]): Signature[] {
  const [met] = datesAmong(below);
  if (!met?.date.isInWords || met.first > 1) return [];
  const { date, before, first } = met;
  const agency = nameIn(before || (first === 1 ? (below[0] ?? "") : ""));
  const isInBrackets = first === 0 && before === "" && /^[（(]/.test(below[0] ?? "");
  return agency !== undefined || isInBrackets ? [{ agency, date }] : [];
}

const longestTitle = 90;

function namesReport(line: string): boolean {
  return /[报報]/.test(line);
}

function isTitle(line: string): boolean {
  return namesReport(line) && /信息公开.{0,12}(?:报告|年报)|^.{0,6}报告$/.test(normaliseName(line));
}

/** The agency that a line names and nothing else. */
export function nameIn(line: string): string | undefined {
  const plain = normaliseName(line);
  if (plain.length > longestName || !/^[一-鿿():]+$/.test(plain)) return;
  const name = agencyName(plain.replace(/^(?:报告|编制|填报|公开)?(?:单位|机关)(?:名称)?:/, ""));
  if (name === undefined) return;
  return line.includes("（") ? name.replaceAll("(", "（").replaceAll(")", "）") : name;
}

const longestName = 40;
