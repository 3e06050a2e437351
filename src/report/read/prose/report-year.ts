import { dateInWords, dayInWords, withYearsInDigits } from "#text/chinese/written-date.ts";
import { normaliseProse } from "../labels/normalise.ts";
import { announcedIn, clausesOf } from "./announcement.ts";
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
 * The year the report is about: from its title, else from the stated period, else from what the preface announces, else
 * the year most often named in section one, else in the preface, else from the day up to which either counts. A day is
 * never the year, be it of signing, of publication or of what was done; nor is a cited document.
 * `null`: the text does not say.
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
    mostNamed(withoutDates(first)) ??
    mostNamed(before.replace(dateInWords, "")) ??
    periodEnd(first) ??
    periodEnd(before) ??
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

/** Without its days, and without its months if it names a year without one; a month may be that of writing the report. */
function withoutDates(text: string): string {
  const years = text.replace(wholeYear, "$1年").replace(dateInWords, "");
  if (namedYear.test(years)) return years;
  return text.replace(dayInWords, "").replace(monthOfWriting, "");
}

/** 2023年1月至12月. */
const wholeYear = /(20\d\d)年0?1月份?(?=[-—~至到]+(?:当年|同年)?12月(?!\d))/g;
const namedYear = /(?<!\d)20[0-3]\d年/;

/** From January to March of the next year, or whatever ends a line as a signature does. */
const monthOfWriting = new RegExp(
  `20\\d\\d年(?:0?[1-3]|[一二三元])月|${dateInWords.source}[)\\s]*$`,
  "gm",
);

/** 截至2023年12月31日: the last day of the year that is counted. */
function periodEnd(text: string): number | undefined {
  return mostNamed([...text.matchAll(lastDay)].map(([, year]) => `${year}年`).join(","));
}

const lastDay = /截[至止](?:[到于]|(?:日期|时间)?[为是:]*)?(20[0-3]\d)年12月(?:31日|底|末)/g;

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
  return withYearsInDigits(normaliseProse(text));
}

function toYear(digits: string | undefined): number | undefined {
  const year = Number(digits);
  return year >= 2007 && year <= 2039 ? year : undefined;
}
