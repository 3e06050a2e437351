import type { Span } from "#kernel/span.ts";
import type { Section } from "#report/annual-report.ts";
import { placeIn, type TextPlace } from "#report/text-place.ts";
import { framesOf, hasWord, isWord } from "./frames.ts";
import { meaningKey } from "./meaning/meaning.ts";
import { partsOf } from "./parts/parts.ts";
import { type GrowthFound, growthsIn, sharesOf } from "./parts/shares.ts";
import { slippedTotals } from "./parts/slipped-total.ts";
import { periodsOf } from "./periods.ts";
import { offsetIn, type Prose, proseOf } from "./prose.ts";
import { readSentence, type Setting, topicsIn, type Understood } from "./read-sentence.ts";
import { withoutRivals } from "./rivals.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type {
  Narrative,
  StatedFigure,
  StatedParts,
  StatedShare,
  StatedTotal,
} from "./stated-figure.ts";
import type { Item, NumberItem } from "./tokens.ts";
import { type StatedZero, zerosOf } from "./zero-statements.ts";

/**
 * The figures that the prose of sections one to six states: what each counts, of which year and how exactly;
 * totals with their parts; percentages with the two figures they relate. `year` is the report's, for 上年.
 * What is not certain is left out.
 */
export function findNarrative(sections: readonly Section[], year: number | null): Narrative {
  const read = sections.map((section) => readSection(section, year));
  const figures = read.flatMap((section) => section.figures);
  const growths = read.flatMap((section) => section.growths);
  return {
    figures,
    parts: read.flatMap((section) => section.parts),
    shares: [...read.flatMap((section) => section.shares), ...growthsOf(growths, figures, year)],
  };
}

interface SectionRead {
  readonly figures: StatedFigure[];
  readonly parts: StatedParts[];
  readonly shares: StatedShare[];
  readonly growths: Growth[];
}

/** A change against the year before, and the figure that changed. */
interface Growth {
  readonly figure: StatedFigure;
  /** Last year's figure, where the sentence itself gives it. */
  readonly base: StatedTotal | undefined;
  readonly share: Omit<StatedShare, "whole">;
}

/** What a step needs to give places in the section's own text. */
interface Source {
  readonly section: Section;
  readonly prose: Prose;
}

function readSection(section: Section, year: number | null): SectionRead {
  const prose = proseOf(section.text);
  const source = { section, prose };
  const read: SectionRead = { figures: [], parts: [], shares: [], growths: [] };
  const opening = settingOf(section, prose, year);
  let setting = opening;
  let before: Sentence | undefined;
  // Sentences without figures; what they tell is looked for only where one with figures follows.
  let passed: Sentence[] = [];
  for (const sentence of sentencesOf(prose.text)) {
    if (sentence.isFirst && !isHeading(before)) [setting, passed] = [opening, []];
    if (sentence.mayState) {
      [setting, passed] = [settingAfter(setting, passed), []];
      readOne(read, {
        source,
        sentence,
        before: sentence.isFirst ? undefined : before,
        setting: settingAt(setting, sentence),
      });
    }
    passed.push(sentence);
    before = sentence;
  }
  return read;
}

function settingOf(section: Section, { text }: Prose, reportYear: number | null): Setting {
  const isAboutRequests = section.number === 3 || section.number === 4;
  const sectionTopics = section.number === 3 ? ["requests"] : [];
  return { text, reportYear, topics: [], isAboutRequests, sectionTopics };
}

/** What holds in a sentence: it may itself be the first to speak of requests. */
function settingAt(setting: Setting, sentence: Sentence): Setting {
  if (setting.isAboutRequests || !isAboutRequests(sentence)) return setting;
  return { ...setting, isAboutRequests: true };
}

/** Whether a sentence itself shows that it is about requests, or reviews and lawsuits over them. */
function isAboutRequests({ items }: Sentence): boolean {
  let isDispute = false;
  for (const item of items) {
    if (!isWord(item, "topic")) continue;
    if (item.value === "requests") return true;
    isDispute ||= item.value === "review" || item.value === "litigation";
  }
  if (isDispute && hasWord(items, "about")) return true;
  return hasTwoRows(items) && !hasWord(items, "else");
}

/** Whether two results of requests are named, of different rows. */
function hasTwoRows(items: readonly Item[]): boolean {
  let first: string | undefined;
  for (const item of items) {
    if (!isWord(item, "row")) continue;
    first ??= item.value;
    if (item.value !== first) return true;
  }
  return false;
}

/** A line of its own without figures: what stands below it is about its subject. */
function isHeading(sentence: Sentence | undefined): boolean {
  if (!sentence?.isFirst || sentence.end - sentence.start > 25) return false;
  if (!sentence.mayState) return true;
  return !sentence.items.some(({ kind }) => kind === "number" || kind === "percent");
}

const carried = new Set(["requests", "ask", "review", "litigation"]);

/** What holds behind sentences. */
function settingAfter(before: Setting, passed: readonly Sentence[]): Setting {
  if (passed.length === 0) return before;
  return {
    ...before,
    topics: topicsAfter(before.topics, passed),
    isAboutRequests:
      before.isAboutRequests ||
      passed.some((each) => each.mayTellOfRequests && isAboutRequests(each)),
  };
}

/** The last sentence that speaks of something counts: those before it are not even cut into items. */
function topicsAfter(before: readonly string[], passed: readonly Sentence[]): readonly string[] {
  for (const { items } of passed.toReversed()) {
    const topics = topicsIn(items);
    if (topics.length === 0 && !hasWord(items, "act")) continue;
    return topics.every((topic) => carried.has(topic)) ? topics : [];
  }
  return before;
}

interface Step {
  readonly source: Source;
  readonly sentence: Sentence;
  /** The sentence before it in the paragraph. */
  readonly before: Sentence | undefined;
  readonly setting: Setting;
}

function readOne(read: SectionRead, { source, sentence, before, setting }: Step): void {
  const { items } = sentence;
  if (!items.some(states)) return;
  const periods = periodsOf(items, setting.reportYear);
  const understood = readSentence(framesOf(items, periods), setting);
  const found = new Map<NumberItem, StatedFigure>();
  for (const each of withoutRivals(understood)) {
    const figures = figuresOf(source, each);
    read.figures.push(...figures);
    if (figures.length === 1 && figures[0]) found.set(each.frame.number, figures[0]);
  }
  const zeros = zerosOf(items, periods, setting.isAboutRequests);
  read.figures.push(...zeros.flatMap((zero) => statedZeros(source, zero)));
  const parts = [
    ...partsOf(source.prose.text, items, before?.items ?? []),
    ...slippedTotals(source.prose.text, understood, before?.items ?? []),
  ];
  read.parts.push(...parts.map((each) => statedParts(source, each)));
  for (const { percent, part, whole } of sharesOf(source.prose.text, items, parts)) {
    const share = { kind: "share", percent: percent.value, decimals: percent.decimals } as const;
    const place = placeOf(source, percent);
    read.shares.push({ ...share, part: total(source, part), whole: total(source, whole), place });
  }
  read.growths.push(
    ...growthsIn(source.prose.text, items).flatMap((each) => growthOf(source, each, found)),
  );
}

/** A sentence without a number and without a negation states no figure. */
function states(item: Item): boolean {
  return item.kind === "number" || isWord(item, "negation");
}

function figuresOf(source: Source, { frame, found }: Understood): readonly StatedFigure[] {
  const { number, period } = frame;
  return (found?.meanings ?? []).map((meaning) => ({
    meaning,
    value: number.value,
    precision: number.precision,
    year: period.year,
    place: placeOf(source, number),
    ...(found?.readings && found.readings.length > 0 ? { readings: found.readings } : {}),
    ...(found?.divides && { divides: placeOf(source, found.divides) }),
  }));
}

function statedZeros(
  source: Source,
  { word, meanings, period }: StatedZero,
): readonly StatedFigure[] {
  return meanings.map((meaning) => ({
    meaning,
    value: 0,
    precision: { kind: "exact" },
    year: period.year,
    place: placeOf(source, word),
  }));
}

function statedParts(source: Source, found: ReturnType<typeof partsOf>[number]): StatedParts {
  return {
    total: total(source, found.total),
    parts: found.parts.map((part) => total(source, part)),
    isComplete: found.isComplete,
  };
}

function total(source: Source, number: NumberItem): StatedTotal {
  return { value: number.value, precision: number.precision, place: placeOf(source, number) };
}

/** Where an item stands in the section's text as it was given. */
function placeOf({ section, prose }: Source, item: Span): TextPlace {
  const start = offsetIn(prose, item.start);
  const end = offsetIn(prose, item.end - 1) + 1;
  return placeIn(section, { start, end });
}

function growthOf(
  source: Source,
  { percent, figure, base, sign }: GrowthFound,
  found: ReadonlyMap<NumberItem, StatedFigure>,
): readonly Growth[] {
  const stated = found.get(figure);
  if (!stated) return [];
  const share = {
    kind: "growth",
    percent: sign * percent.value,
    decimals: percent.decimals,
    part: total(source, figure),
    place: placeOf(source, percent),
  } as const;
  return [{ figure: stated, base: base && total(source, base), share }];
}

/** Growth needs last year's figure of the same meaning, stated once in the text. */
function growthsOf(
  growths: readonly Growth[],
  figures: readonly StatedFigure[],
  reportYear: number | null,
): readonly StatedShare[] {
  return growths.flatMap(({ figure, base, share }): StatedShare[] => {
    if (base) return [{ ...share, whole: base }];
    const year = figure.year ?? reportYear;
    if (year === null) return [];
    const key = meaningKey(figure.meaning);
    const last = figures.filter(
      (each) => each.year === year - 1 && meaningKey(each.meaning) === key,
    );
    const [only] = last;
    if (!only || last.some(({ value }) => value !== only.value)) return [];
    const { value, precision, place } = only;
    return [{ ...share, whole: { value, precision, place } }];
  });
}
