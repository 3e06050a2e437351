import { announcedIn, clausesOf } from "./announcement.ts";
import { normaliseProse } from "./normalise.ts";
import { mayBeTitle, titleCandidates } from "./title-lines.ts";
import { dateInWords, yearDigits } from "./written-date.ts";

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
 * The year the report is about: from its title, else from the stated period, else from what the preface announces, else
 * the year most often named in section one, else in the preface. Never from a signing date, a date of publication or a
 * cited document. `null`: the text does not say.
 */
export function reportYear({ opening, preface, overview }: YearCues): number | null {
  for (const line of titleCandidates(opening)) {
    const year = yearInTitle(line);
    if (year !== undefined) return year;
  }
  const [before, first] = [bare(preface), bare(overview)];
  return (
    yearInPeriod(`${before}\n${first}`) ??
    yearAnnounced(before) ??
    mostNamed(first) ??
    mostNamed(before.replace(dateInWords, "")) ??
    null
  );
}

const longestTitle = 70;
/** In front of the subject, behind it, or behind the title; the last year in front of the subject counts. */
const titles: readonly RegExp[] = [
  /.*(20[0-3]\d)(?:年度?|(?=政府|政务|度))[^。;]{0,36}?信息公开[^。;]{0,12}?(?:报告|年报|告年度)/,
  /信息公开[^。;]{0,6}?(20[0-3]\d)年度?[^。;]{0,8}(?:报告|年报)/,
  /信息公开[^。;]{0,8}?(?:报告|年报)\(?(20[0-3]\d)(?:年度?\)?|\))$/,
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

/** 现公布2024年度青岚县民政局政府信息公开工作年度报告. */
function yearAnnounced(preface: string): number | undefined {
  for (const clause of clausesOf(preface.replace(cited, ""))) {
    const year = yearInTitle(announcedIn(clause)?.replace(/情况$/, "报告") ?? "");
    if (year !== undefined) return year;
  }
  return;
}

/** The year named most often with 年 behind it; `undefined` when two are named equally often. */
function mostNamed(text: string): number | undefined {
  const counts = new Map<string, number>();
  for (const [, year = ""] of text.replace(otherYears, "").matchAll(/(?<!\d)(20[0-3]\d)年/g)) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, left], [, right]) => right - left);
  if (!first || first[1] === second?.[1]) return;
  return toYear(first[0]);
}

/** Titles and numbers of cited documents. */
const cited = /《[^》]{0,80}》|[〔[(]20\d\d[〕\])]\d*号/g;

/** Also the years that a sentence compares with, counts from or plans for, and in which something was made. */
const otherYears = new RegExp(
  [
    cited.source,
    "(?:较|比|自|从)20\\d\\d年",
    "20\\d\\d年(?:以来|[^。;,]{0,4}(?:修订|修正|施行|颁布|制定|成立))",
    "20\\d\\d年度?,?[^。;,]{0,8}将",
  ].join("|"),
  "g",
);

function bare(text: string): string {
  return normaliseProse(text).replace(chineseYear, yearDigits);
}

const chineseYear = /二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2}(?=年)/g;
function toYear(digits: string | undefined): number | undefined {
  const year = Number(digits);
  return year >= 2007 && year <= 2039 ? year : undefined;
}
