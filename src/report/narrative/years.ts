import { characterSet, isAt } from "#text/chinese/characters.ts";
import type { YearItem } from "./tokens.ts";

/** The year, or the part of one, that begins at an offset: 2023年, 2023年1月1日至12月31日, 1-6月. */
export function yearAt(text: string, at: number): YearItem | undefined {
  if (!mayBegin(text, at)) return undefined;
  const ahead = text.slice(at, at + longest);
  for (const { pattern, span } of patterns) {
    const match = pattern.exec(ahead);
    if (!match) continue;
    const year = match[1] === undefined ? null : yearOf(match[1]);
    const last = match[2] === undefined ? year : yearOf(match[2]);
    const isOneYear = span !== "year" || last === year;
    return {
      kind: "year",
      start: at,
      end: at + match[0].length,
      year,
      span: isOneYear ? span : "years",
    };
  }
  return undefined;
}

/** The longest stretch that is looked at: a period of two dates. */
const longest = 40;

function mayBegin(text: string, at: number): boolean {
  if (!isAt(begins, text, at) || isAt(refuses, text, at - 1)) return false;
  return likely.test(text.slice(at, at + 6));
}

/** What a year or month begins with, and what may not stand before it. */
const begins = characterSet("0123456789二");
const refuses = characterSet("0123456789第");
/** What each of the patterns needs at its beginning. */
const likely = /^(?:20\d\d|二[零〇0○]|\d{1,2}[月至\-—–~])/;
const year = "(20\\d\\d|二[零〇0○][一二三四五六七八九零〇0○]{2})";
const to = "(?:至|到|-|—|–|~|截止|止)+";

/** The first that fits is taken. The second group is the year a span ends in. */
const patterns: readonly { readonly pattern: RegExp; readonly span: YearItem["span"] }[] = [
  {
    pattern: new RegExp(`^${year}年?1月1日(?:起)?${to}(?:${year}年)?12月31日(?:止|期间)?`),
    span: "year",
  },
  { pattern: /^()1月1日(?:起)?(?:至|到|-|—|–|~)+12月31日(?:止|期间)?/, span: "year" },
  { pattern: new RegExp(`^${year}年?(?:度)?${to}${year}年(?:度)?`), span: "years" },
  { pattern: new RegExp(`^${year}年12月31日`), span: "year" },
  {
    pattern: new RegExp(
      `^${year}年(?:第?[一二三四1-4]季度|[上下]半年|\\d{1,2}月|前\\d|[一二三四五六七八九十]{1,2}月|1-\\d{1,2}月)`,
    ),
    span: "months",
  },
  { pattern: new RegExp(`^${year}年(?:度|底|末|全年|内)?`), span: "year" },
  { pattern: /^()12月31日/, span: "year" },
  { pattern: /^()\d{1,2}月?(?:至|-|—|–|~)\d{1,2}月(?:份|底|末)?/, span: "months" },
  { pattern: /^()\d{1,2}月(?:份|底|末|\d{1,2}日)?/, span: "months" },
];

const numerals = "零一二三四五六七八九";

function yearOf(written: string): number | null {
  const digits = written.replace(/[〇○]/g, "零").replace(/[零-鿿]/g, (character) => {
    const digit = numerals.indexOf(character);
    return digit < 0 ? character : String(digit);
  });
  return /^20\d\d$/.test(digits) ? Number(digits) : null;
}
