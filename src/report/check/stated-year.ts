import type { Section } from "#report/annual-report.ts";
import type { Detail, Instance, Outcome } from "./check-result.ts";
import { holds, type Subject } from "./subject.ts";
import { type Found, find, printed, type TextPlace, textsOf } from "./text-places.ts";

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

function stated({ match, place }: Found): Stated {
  return { stated: Number(match[1]), place };
}

const period =
  /(20\d\d)\s*年\s*1\s*月\s*1\s*日[^。；;\d]{0,8}(?:至|到|截止|截至|-|—|–|~|～)[^。；;\d]{0,4}(?:(20\d\d)\s*年\s*)?12\s*月\s*31\s*日/g;

/** A period that begins and ends in one year, other than the report's. A plan's period spans several. */
function stalePeriods(texts: readonly Section[], year: number): readonly Stated[] {
  return texts.flatMap((text) =>
    [...find(text, period)]
      .filter(({ match }) => match[2] === undefined || match[2] === match[1])
      .map(stated)
      .filter((each) => each.stated !== year),
  );
}

const opening =
  /(?:^|[。；;\n])[^\S\n]*(?:[(（]?[一二三四五六七八九十]+[)）、][^。\n]{0,20}[。:：]?\s*)?(20\d\d)年度?[,，]/g;

/** Sentences that open with another year, in a section that never names the report's year. */
function staleOpening(section: Section | undefined, year: number): readonly Stated[] {
  if (section?.number !== 1 || section.text.includes(String(year))) return [];
  const found = [...find(section, opening)].map(stated).filter((each) => each.stated < year);
  const atStart = found.some(({ place }) => place.start === 0);
  return atStart || found.length > 1 ? found : [];
}

const labelled =
  /^[^\S\n]*(20\d\d)\s*年度?([^\d\n。；;，,：:]{2,40})[：:][^\S\n]*[\d,]+(?:\.\d+)?\s*[^\d\s。；;，,]{0,3}[。；;]?[^\S\n]*$/gm;

/**
 * 2023年…数量：0 on a line of its own among the tables, with no such line for the report's year: carried over from last
 * year's form. Nothing is said where no line is labelled so.
 */
function staleFigures(sections: readonly Section[], year: number): readonly Outcome[] {
  const lines = sections
    .filter(({ number }) => number >= 2 && number <= 4)
    .flatMap((section) => [...find(section, labelled)]);
  if (lines.length === 0) return [];
  const isOwn = ({ match }: Found) => Number(match[1]) === year;
  const own = new Set(lines.filter(isOwn).map(({ match }) => match[2]?.trim()));
  const stale = lines.filter(({ match }) => Number(match[1]) < year && !own.has(match[2]?.trim()));
  return [outcome("figures", year, stale.map(stated))];
}
