import type { Section } from "#report/annual-report.ts";
import type { TextPlace } from "#report/text-place.ts";
import type { Detail, Instance, Outcome } from "../check-result.ts";
import { holds, type Subject } from "../subject.ts";
import { type Found, find, printed, textsOf } from "./text-places.ts";
import { namesYear, statedYear, writtenYear, yearOf } from "./written-year.ts";

type Stale = Exclude<Extract<Detail["kind"], `stale-${string}`>, "stale-plan">;

/**
 * `text.year`: the text speaks of the report's year. Only what can mean nothing else counts as stale: a
 * statistical period of another whole year; a section one that opens with another year and never names the
 * report's; a figure beside a table whose label names an earlier year alone.
 */
export function checkStatedYear({ report }: Subject): readonly Outcome[] {
  const { year, sections } = report;
  if (year === null) return [];
  return [
    outcome("period", year, stalePeriods(textsOf(report), year)),
    outcome("1", year, staleOpening(sections[0], year)),
    ...staleFigures(sections, year),
  ];
}

const kinds = {
  period: "stale-period",
  "1": "stale-year",
  figures: "stale-figure",
} as const satisfies Readonly<Record<string, Stale>>;

function outcome(at: keyof typeof kinds, year: number, found: readonly Stated[]): Outcome {
  const instance: Instance = { rule: "text.year", at, cells: [] };
  const [first] = found;
  if (!first) return holds(instance);
  const places = printed(found.map(({ place }) => place));
  const detail = { kind: kinds[at], stated: first.stated, year };
  return {
    outcome: "fails",
    instance,
    breach: { expected: year, actual: first.stated, places, detail },
  };
}

interface Stated {
  readonly stated: number;
  readonly place: TextPlace;
}

function stated(found: Found): Stated {
  return { stated: statedYear(found), place: found.place };
}

const firstMonth = "\\s*年\\s*(?:0?1|元|一)\\s*月";
const lastMonth = `(?:${writtenYear}\\s*年\\s*)?(?:12|１２|十二)\\s*月`;
const firstDay = "\\s*(?:0?1|１|一)\\s*[日号]";
const lastDay = "\\s*(?:31|３１|三十一|卅一)\\s*[日号]";
const to = "(?:至|到|截止|截至|-|—|–|~|～)[^。；;\\d０-９年]{0,4}";
const period = new RegExp(
  `${writtenYear}${firstMonth}${firstDay}[^。；;\\d０-９]{0,8}${to}${lastMonth}${lastDay}`,
  "g",
);
/** In whole months only where the words in front say that it is the period of the figures. */
const monthlyPeriod = new RegExp(
  `(?<=统计(?:期限|时限|期间|时间|周期|区间|期)[^。；;\\n]{0,8})${writtenYear}${firstMonth}份?${to}${lastMonth}`,
  "g",
);

/** A period that begins and ends in one year, other than the report's. A plan's period spans several. */
function stalePeriods(texts: readonly Section[], year: number): readonly Stated[] {
  return texts.flatMap((text) =>
    [...find(text, period), ...find(text, monthlyPeriod)]
      .filter(({ match: [, from, until] }) => until === undefined || isSameYear(from, until))
      .filter(({ place }) => !isOfSomethingElse(text.text, place))
      .map(stated)
      .filter((each) => each.stated !== year),
  );
}

function isSameYear(from: string | undefined, until: string): boolean {
  return from !== undefined && yearOf(from) === yearOf(until);
}

/** Whether a period is compared with, or is that of a document or an undertaking (有效期). */
function isOfSomethingElse(text: string, { start, end }: TextPlace): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 12);
  return elseBefore.test(before) || elseAfter.test(after);
}

const elseBefore =
  /(?:上一?个?(?:年度?|期|统计期|报告期)|[去前]一?年度?|往年|同期|与|较|比|有效|效力|施行|实施|执行|规划|合同|项目|服务期|任期|行动|活动|试点)[^,，。；;\n]*$/;
const elseAfter =
  /^[^。；;，,\n]{0,4}(?:相比|比较|对比|同比|相较|的(?!数据|统计|情况|政府信息|政务公开|工作))/;

const opening = new RegExp(
  `(?:^|[。；;\\n])[^\\S\\n]*(?:[(（]?[一二三四五六七八九十]+[)）、][^。\\n]{0,20}[。:：]?\\s*)?${writtenYear}\\s*年度?[,，]`,
  "g",
);

/** Sentences that open with another year, in a section that never names the report's year. */
function staleOpening(section: Section | undefined, year: number): readonly Stated[] {
  if (section?.number !== 1 || namesYear(section, year)) return [];
  const found = [...find(section, opening)].map(stated).filter((each) => each.stated < year);
  const atStart = found.some(({ place }) => place.start === 0);
  return atStart || found.length > 1 ? found : [];
}

/** A label that counts what its year did: ending in 数量, 件数 …, and not what was carried, was there at its end, or is fixed. */
const labelled = new RegExp(
  `^[^\\S\\n]*${writtenYear}\\s*年度?(?![底末终初前])((?![^\\n]*(?:结转|以来|标准|上年))[^\\d\\n。；;，,：:]{1,39}(?:数|量|金额|次|人次))` +
    `[：:][^\\S\\n]*[\\d,]+(?:\\.\\d+)?\\s*[^\\d\\s。；;，,]{0,3}[。；;]?[^\\S\\n]*$`,
  "gm",
);

/**
 * 2023年…数量：0 on a line of its own among the tables, with no such line for the report's year: carried over from last
 * year's form. Nothing is said where no line is labelled so.
 */
function staleFigures(sections: readonly Section[], year: number): readonly Outcome[] {
  const lines = sections
    .filter(({ number }) => number >= 2 && number <= 4)
    .flatMap((section) => [...find(section, labelled)]);
  if (lines.length === 0) return [];
  const isOwn = (found: Found) => statedYear(found) === year;
  const own = new Set(lines.filter(isOwn).map(({ match }) => match[2]?.trim()));
  const stale = lines.filter(
    (found) => statedYear(found) < year && !own.has(found.match[2]?.trim()),
  );
  return [outcome("figures", year, stale.map(stated))];
}
