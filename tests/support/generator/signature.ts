import type { ReportModel } from "./model.ts";
import type { Random } from "./random.ts";

/** 落款 as it stands under a report: its lines, and the day they name. */
export interface DraftSignature {
  readonly lines: readonly string[];
  /** `2024-01-25`; absent where no day is named. */
  readonly day: string | undefined;
}

/** Who signs at the end, mostly with the day, in every way of writing it; some reports do not sign. */
export function signatureOf({ place, year }: ReportModel, random: Random): DraftSignature {
  if (!random.chance(0.33)) return { lines: [], day: undefined };
  const name = place.full;
  if (random.chance(0.12)) return { lines: [name], day: undefined };
  const day = { year: year + 1, month: random.int(1, 3), date: random.int(1, 28) };
  const written = dayIn(day, random);
  const lines = random.pick([
    [name, written],
    [name, written],
    [`${name}(盖章)`, written],
    [name, "(盖章)", written],
    [`${name} ${written}`],
  ]);
  return { lines: broken(lines, random), day: isoOf(day) };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

function isoOf({ year, month, date }: Day): string {
  return `${year}-${padded(month)}-${padded(date)}`;
}

/** A day in one of the ways reports write it. */
export function dayIn({ year, month, date }: Day, random: Random): string {
  return random.pick([
    `${year}年${month}月${date}日`,
    `${year}年${month}月${date}日`,
    `${year} 年 ${month} 月 ${date} 日`,
    `${year}年${padded(month)}月${padded(date)}日`,
    `${inNumerals(String(year))}年${counted(month)}月${counted(date)}日`,
    isoOf({ year, month, date }),
    `${year}.${month}.${date}`,
  ]);
}

/** The day that words name, for a signature under the title: never in numbers, as a page's own day is. */
export function dayInWords(day: Day, random: Random): string {
  const { year, month, date } = day;
  const numerals = `${inNumerals(String(year))}年${counted(month)}月${counted(date)}日`;
  return random.pick([`${year}年${month}月${date}日`, numerals]);
}

function padded(value: number): string {
  return String(value).padStart(2, "0");
}

const numerals = "〇一二三四五六七八九";

function inNumerals(digits: string): string {
  return digits.replace(/\d/g, (digit) => numerals[Number(digit)] ?? digit);
}

/** 25 as 二十五. */
function counted(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens > 1 ? inNumerals(String(tens)) : ""}十`;
  return ten + (ones > 0 ? inNumerals(String(ones)) : "");
}

/** One in eight has its last line broken behind the year. */
function broken(lines: readonly string[], random: Random): string[] {
  const last = lines.at(-1) ?? "";
  const at = last.indexOf("年") + 1;
  if (lines.length < 2 || at === 0 || !random.chance(0.12)) return [...lines];
  return [...lines.slice(0, -1), last.slice(0, at), last.slice(at).trim()];
}
