import { characterSet, isAt, isDigitCode } from "#text/chinese/characters.ts";
import { isNumeralAt, numeralValue } from "#text/chinese/numerals.ts";
import { cut } from "./prose.ts";
import type { Precision } from "./stated-figure.ts";
import type { NumberItem, PercentItem } from "./tokens.ts";
import { unitAt } from "./units.ts";

/** A number as written, before its unit: value, and how much of the text it takes. */
interface Written {
  readonly value: number;
  readonly end: number;
  readonly decimals: number;
  /** 10000 where it is written in 万, else 1. */
  readonly scale: number;
  readonly isBroken: boolean;
}

/** What a number turns out to be: a count, a share, or something to step over (第3条, 30日, IPv6). */
export type NumberFound =
  | { readonly item: NumberItem | PercentItem; readonly end: number }
  | { readonly item: undefined; readonly end: number };

/** Reads the number that begins at an offset; `undefined` where none does. */
export function numberAt(text: string, at: number): NumberFound | undefined {
  if (isDigitAt(text, at)) return found(text, at, arabicAt(text, at));
  if (!isNumeralAt(text, at)) return undefined;
  return text.startsWith("百分之", at) ? percentInWords(text, at) : inNumerals(text, at);
}

function found(text: string, start: number, written: Written): NumberFound {
  const { end } = written;
  if (text[end] === "%") {
    const { value, decimals } = written;
    return { item: { kind: "percent", start, end: end + 1, value, decimals }, end: end + 1 };
  }
  const more = moreAt(text, end);
  const scaled = more > end ? scaleAt(text, more) : 1;
  const unitStart = scaled > 1 ? more + 1 : more;
  const unit = unitAt(text, unitStart);
  if (isNoCount(text, start) || unit?.kind === "other") {
    return { item: undefined, end: unitStart + (unit?.unit.length ?? 0) };
  }
  const behind = unitStart + (unit?.unit.length ?? 0);
  const isUnsure =
    written.isBroken || isInRange(text, start, unitStart) || isInRange(text, start, behind);
  const scale = written.scale * scaled;
  const precision = precisionOf(text, { start, behind, isMore: more > end, written, scale });
  const value = exact(written.value * scaled);
  const item: NumberItem = {
    kind: "number",
    start,
    end,
    value,
    precision,
    unit: unit?.unit ?? "",
    isUnsure,
  };
  return { item, end: behind };
}

function arabicAt(text: string, at: number): Written {
  let end = digitsEnd(text, at);
  const grouped = thousands(text, at, end);
  const whole = grouped.end;
  let decimals = 0;
  // 1.2023年 is numbering before a year.
  if (text[whole] === "." && isDigitAt(text, whole + 1) && !yearBehind(text, whole)) {
    end = digitsEnd(text, whole + 1);
    decimals = end - whole - 1;
  } else end = whole;
  const scale = scaleAt(text, end);
  const plain = Number(text.slice(at, end).replaceAll(",", ""));
  const behind = scale > 1 ? end + 1 : end;
  const isBroken =
    grouped.isBroken ||
    isAt(cuts, text, end) ||
    isAt(cuts, text, at - 1) ||
    (scale > 1 && (isDigitAt(text, behind) || isNumeralAt(text, behind))) ||
    end - at > 15;
  return { value: exact(plain * scale), end: behind, decimals, scale, isBroken };
}

const cuts = characterSet(cut);

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end += 1;
  return end;
}

function yearBehind(text: string, point: number): boolean {
  return /^\.20\d\d年/.test(text.slice(point, point + 6));
}

/** 1,234 is one number; 1,23 is none. */
function thousands(text: string, at: number, end: number): { end: number; isBroken: boolean } {
  let last = end;
  while (text[last] === "," && /^\d{3}(?!\d)/.test(text.slice(last + 1, last + 5))) last += 4;
  if (last === end) return { end, isBroken: text[end] === "," && isDigitAt(text, end + 1) };
  return { end: last, isBroken: end - at > 3 };
}

function scaleAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === tenThousand) return 10_000;
  return code === hundredMillion ? 100_000_000 : 1;
}

const tenThousand = "万".charCodeAt(0);
const hundredMillion = "亿".charCodeAt(0);

function inNumerals(text: string, at: number): NumberFound | undefined {
  let end = at;
  while (isNumeralAt(text, end) && end - at < longestNumeral) end += 1;
  if (text[at - 1] === "第") return { item: undefined, end };
  const written = text.slice(at, end);
  // Without a unit behind it, 一 and 三 are parts of words; a long row of them is none.
  if (written !== "零" && unitAt(text, moreAt(text, end)) === undefined) {
    return end - at > 3 ? { item: undefined, end } : undefined;
  }
  const value = numeralValue(written);
  const isBroken = value === undefined || text[end] === "几";
  return found(text, at, { value: value ?? 0, end, decimals: 0, scale: 1, isBroken });
}

const longestNumeral = 20;

function percentInWords(text: string, at: number): NumberFound {
  const begins = at + 3;
  if (isDigitAt(text, begins)) {
    const { value, decimals, end } = arabicAt(text, begins);
    return { item: { kind: "percent", start: at, end, value, decimals }, end };
  }
  let end = begins;
  while (isNumeralAt(text, end) && end - begins < 10) end += 1;
  const written = text.slice(begins, end);
  const value = written === "百" ? 100 : numeralValue(written);
  if (value === undefined || text[end] === "点") return { item: undefined, end };
  return { item: { kind: "percent", start: at, end, value, decimals: 0 }, end };
}

/** End of 余 or 多 behind a number: 30余件, 3万多件. */
function moreAt(text: string, at: number): number {
  return isAt(moreWords, text, at) ? at + 1 : at;
}

const moreWords = characterSet("余多来");

const over = /(?:超过|超|逾|突破|至少|不少于|不低于|不下|最少|高于)$/;
const under = /(?:接近|将近|不到|不足|不超过|低于|少于|至多|(?<![最附临靠])近)$/;
const about = /(?:大约|大概|大致|约计|(?<![预节公合条违条契])约)$/;
const aboutBehind = /^(?:左右|上下|多?许)/;
/** What the words before a number end in, and those behind it begin with: beside most numbers stands none of these. */
const endsBefore = characterSet("过超逾破少于下近将到足多约概致计");
const beginsBehind = characterSet("左上多许以");

interface Seen {
  readonly start: number;
  readonly behind: number;
  readonly isMore: boolean;
  readonly written: Written;
  readonly scale: number;
}

function precisionOf(text: string, { start, behind, isMore, written, scale }: Seen): Precision {
  const before = isAt(endsBefore, text, start - 1) ? text.slice(Math.max(0, start - 3), start) : "";
  const after = isAt(beginsBehind, text, behind) ? text.slice(behind, behind + 2) : "";
  if (about.test(before) || aboutBehind.test(after)) return { kind: "about" };
  if (under.test(before) || after === "以下") return { kind: "under" };
  if (isMore || over.test(before) || after === "以上") return { kind: "over" };
  if (scale > 1 && written.decimals > 0) {
    return { kind: "rounded", within: exact((scale / 10 ** written.decimals) * 0.5) };
  }
  return { kind: "exact" };
}

/** 第3条, 〔2021〕30, IPv6, 3.1.2: a number that names or orders. */
function isNoCount(text: string, start: number): boolean {
  if (isAt(orders, text, start - 1)) return true;
  return text[start - 1] === "-" && isDigitAt(text, start - 2);
}

const orders = characterSet("第〔[﹝{./№ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/** 3至5件, 三、四件, 3-5件: between two numbers lies a range, and neither is the figure. */
function isInRange(text: string, start: number, end: number): boolean {
  return isRangeEnd(text, start) || isRangeBegin(text, end);
}

/** One of these stands between the numbers of a range. */
const between = characterSet("至到~-—–、");

function isRangeEnd(text: string, start: number): boolean {
  if (!isAt(between, text, start - 1)) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  return /[\d一二三四五六七八九十][至到~\-—–]+$|[一二三四五六七八九]、$/.test(before);
}

function isRangeBegin(text: string, end: number): boolean {
  if (!isAt(between, text, end)) return false;
  return /^(?:[至到~\-—–]+|、(?=[一二三四五六七八九](?![是、)])[件条个次份项]))[\d一二三四五六七八九十]/.test(
    text.slice(end, end + 4),
  );
}

function isDigitAt(text: string, at: number): boolean {
  return isDigitCode(text.charCodeAt(at));
}

/** Brings binary fractions back to the decimals that were written. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
}
