import { emptyContent, type ItemContent } from "#features/items/index.ts";
import { addDays, type LocalDate, localDate } from "#kernel/local-date.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import { factsOf } from "../narrative/facts.ts";
import { randomOf } from "../random.ts";
import { patternOf, topicOf } from "./patterns/patterns-of.ts";
import type { Written } from "./scene.ts";

/** An item that an agency of the county made public. */
export interface ToldItem extends Written {
  /** 类别. */
  readonly category: string;
  /** 公开日期. */
  readonly on: LocalDate;
  readonly formedOn: LocalDate;
  /** Of those of the year, from 0. */
  readonly at: number;
  /** Of its kind in the year, from 1. */
  readonly nth: number;
}

/** What an agency made public in some years, day by day: as many items of each kind as its reports tell, no title twice a day. */
export function* itemsOf(
  agency: DemonstrationAgency,
  years: Iterable<number>,
): Generator<ToldItem> {
  for (const year of years) {
    const { parts, published } = factsOf(agency, year);
    const told = new Set<string>();
    for (const [at, { category, nth }] of inTurn(parts).entries()) {
      const item = itemOn(agency, { at, on: dayOf(year, at, published), category, nth });
      const title = [item.title, ...again.map((word) => `${item.title}（${word}）`)].find(
        (one) => !told.has(`${one} ${item.on}`),
      );
      if (title === undefined) throw new Error(`too many items “${item.title}” on ${item.on}`);
      told.add(`${title} ${item.on}`);
      yield { ...item, title };
    }
  }
}

const again = [..."二三四五六七八九"];

interface InTurn {
  readonly category: string;
  /** Of its kind in the year, from 1. */
  readonly nth: number;
}

/** Kinds, each spread over the year as evenly as can be. */
function inTurn(parts: ReturnType<typeof factsOf>["parts"]): readonly InTurn[] {
  return parts
    .flatMap(([category, count]) =>
      Array.from({ length: count }, (_, at) => ({
        category,
        nth: at + 1,
        when: (at + 0.5) / count,
      })),
    )
    .toSorted((left, right) => left.when - right.when);
}

/** One in so many was formed long before it was made public. */
const lateOne = 70;

interface Placed extends InTurn {
  readonly at: number;
  readonly on: LocalDate;
}

/** An item of an agency, made public on a day. */
export function itemOn(agency: DemonstrationAgency, { at, on, category, nth }: Placed): ToldItem {
  const [year = 0, month = 0] = on.split("-").map(Number);
  const random = randomOf(`${agency.name} ${year} item ${at}`);
  const before = random.whole(1, lateOne) === 1 ? random.whole(40, 90) : random.whole(0, 6);
  const formedOn = addDays(on, -before);
  const topic = agency.topics[topicOf(category, nth) % Math.max(1, agency.topics.length)];
  const scene = { agency, on: formedOn, year, month, topic: topic ?? "政务公开", nth, random };
  return { ...patternOf(category, nth)(scene), category, on, formedOn, at, nth };
}

/** The days of a year go by with its items. */
function dayOf(year: number, at: number, all: number): LocalDate {
  const day = Math.floor((at * 355) / Math.max(1, all));
  return localDate(year, 1 + Math.floor(day / 30), 1 + (day % 28));
}

/** What its page was made of. */
export function contentOf(item: ToldItem): ItemContent {
  const { title, category, genre, formedOn, summary, documentNumber, interprets, text } = item;
  return {
    ...emptyContent,
    ...{ title, category, genre, formedOn, summary },
    documentNumber: documentNumber ?? "",
    interprets: interprets ?? "",
    text: { type: "doc", content: text },
  };
}
