import { normaliseProse } from "./normalise.ts";
import { mayBeTitle, titleCandidates } from "./title-lines.ts";

/** What the page's text offers for the year, in falling order of reliability. */
export interface YearCues {
  /** The first lines of the page, white space taken off. */
  readonly opening: readonly string[];
  /** The prose in front of section one. */
  readonly preface: string;
  /** Section one, 总体情况. */
  readonly overview: string;
}

/**
 * The year the report is about: from its title, else from the stated period, else the year most often
 * named in section one. Never from a date of publication or a cited document. `null`: the text does not say.
 */
export function reportYear({ opening, preface, overview }: YearCues): number | null {
  for (const line of titleCandidates(opening)) {
    const year = yearInTitle(line);
    if (year !== undefined) return year;
  }
  const [before, first] = [bare(preface), bare(overview)];
  return yearInPeriod(`${before}\n${first}`) ?? mostNamed(before, 1) ?? mostNamed(first, 1) ?? null;
}

const longestTitle = 70;
/** In front of the subject, behind it, or behind the title; the last year in front of the subject counts. */
const titles: readonly RegExp[] = [
  /.*(20[0-3]\d)(?:年度?|(?=政府|政务|度))[^。;]{0,36}?(?:政府|政务)信息公开[^。;]{0,12}?(?:报告|年报|告年度)/,
  /(?:政府|政务)信息公开[^。;]{0,6}?(20[0-3]\d)年度?[^。;]{0,8}(?:报告|年报)/,
  /(?:政府|政务)信息公开[^。;]{0,8}?(?:报告|年报)\(?(20[0-3]\d)年?度?\)?$/,
];

/** The year in a title line, which cites nothing and is no sentence. */
export function yearInTitle(line: string): number | undefined {
  if (!mayBeTitle(line)) return;
  const plain = bare(line);
  if (plain.length > longestTitle || /[。;]|根据|按照|要求|格式/.test(plain)) return;
  for (const pattern of titles) {
    const found = pattern.exec(plain);
    if (found) return toYear(found[1]);
  }
  return;
}

/** 统计期限自2024年1月1日起至2024年12月31日止, characters perhaps lost: 202411日至20241231日. */
function yearInPeriod(text: string): number | undefined {
  const found =
    /(20[0-3]\d)年?1月?1日?[起开始]{0,2}[,至到—~-]{1,2}(?:止于)?(20[0-3]\d)?年?12月?31/.exec(text);
  if (!found || (found[2] !== undefined && found[2] !== found[1])) return;
  return toYear(found[1]);
}

/** The year named most often with 年 behind it; `undefined` when two are named equally often. */
function mostNamed(text: string, atLeast: number): number | undefined {
  const counts = new Map<string, number>();
  for (const [, year = ""] of text.replace(cited, "").matchAll(/(?<!\d)(20[0-3]\d)年/g)) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, left], [, right]) => right - left);
  if (!first || first[1] < atLeast || first[1] === second?.[1]) return;
  return toYear(first[0]);
}

/** Titles and numbers of cited documents. */
const cited = /《[^》]{0,80}》|[〔[(]20\d\d[〕\])]\d*号/g;

function bare(text: string): string {
  return normaliseProse(text).replace(chineseYear, digitsOf);
}

const chineseYear = /二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2}(?=年)/g;
const numerals = "〇一二三四五六七八九";

function digitsOf(year: string): string {
  return Array.from(year, (numeral) => Math.max(0, numerals.indexOf(numeral))).join("");
}

function toYear(digits: string | undefined): number | undefined {
  const year = Number(digits);
  return year >= 2007 && year <= 2039 ? year : undefined;
}
