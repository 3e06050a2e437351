import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Days as whole numbers since 1970 and the holidays as chinese-days ships them: the second opinion's
 * own calendar, which shares nothing with src/law.
 */
export type Day = number;

export type DayKind = "workday" | "makeUpDay" | "saturday" | "sunday" | `holiday ${string}`;

export function day(text: string): Day {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

export function text(value: Day): string {
  return new Date(value * 86_400_000).toISOString().slice(0, 10);
}

export function yearOf(value: Day): number {
  return new Date(value * 86_400_000).getUTCFullYear();
}

const firstYear = 2019;
const lastYear = 2026;
const kinds = new Map<Day, DayKind>();
for (let year = firstYear; year <= lastYear; year += 1) layOut(year);

/** What a day is; `undefined` where `years` does not hold its year. */
export function kindOf(value: Day, years: ReadonlySet<number>): DayKind | undefined {
  return years.has(yearOf(value)) ? kinds.get(value) : undefined;
}

function layOut(year: number): void {
  const path = `chinese-days/dist/years/${year}.json`;
  const published: { holidays: Record<string, string>; workdays: Record<string, string> } =
    JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(path)), "utf8"));
  for (let value = day(`${year}-01-01`); yearOf(value) === year; value += 1) {
    const holiday = published.holidays[text(value)]?.split(",")[1];
    const isMakeUp = published.workdays[text(value)] !== undefined;
    kinds.set(value, holiday ? `holiday ${holiday}` : isMakeUp ? "makeUpDay" : weekKind(value));
  }
}

function weekKind(value: Day): DayKind {
  const ofWeek = new Date(value * 86_400_000).getUTCDay();
  return ofWeek === 6 ? "saturday" : ofWeek === 0 ? "sunday" : "workday";
}
