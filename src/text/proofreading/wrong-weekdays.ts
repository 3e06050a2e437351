import { daysInMonth, type LocalDate, localDate, weekday } from "#kernel/local-date.ts";
import type { Quoted } from "./quoted.ts";

const days = "一二三四五六日";

/** A whole date with a weekday behind it: 2026年12月1日（星期三）; of a second day in the same clause the year is the first's. */
const withWeekday =
  /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]\s*[（(，,]?\s*(?:星期|周|礼拜)([一二三四五六日天])/g;
const wholeDate = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/g;

/** Dates whose weekday is another one (日期与星期不符). Where no year is told before in the same sentence nothing is known. */
export function wrongWeekdays(text: string): readonly Quoted[] {
  return [...text.matchAll(withWeekday)].flatMap((found) => {
    const [quote, year, month, day, written = ""] = found;
    const on = dayOf(year ?? yearBefore(text, found.index), month, day);
    if (!on) return [];
    const right = days.charAt(weekday(on) - 1);
    if (right === (written === "天" ? "日" : written)) return [];
    return [{ quote, suggestion: `${quote.slice(0, -1)}${right}` }];
  });
}

/** Days that no calendar has: 2026年2月30日. */
export function impossibleDates(text: string): readonly Quoted[] {
  return [...text.matchAll(wholeDate)].flatMap(([quote, year, month, day]) =>
    dayOf(year, month, day) ? [] : [{ quote }],
  );
}

function yearBefore(text: string, at: number): string | undefined {
  const sentence =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[。；\n]/)
      .at(-1) ?? "";
  return [...sentence.matchAll(wholeDate)].at(-1)?.[1];
}

function dayOf(year?: string, month?: string, day?: string): LocalDate | undefined {
  const [inYear, inMonth, at] = [Number(year), Number(month), Number(day)];
  if (!(inYear >= 1000) || inMonth < 1 || inMonth > 12 || at < 1) return;
  return at <= daysInMonth(inYear, inMonth) ? localDate(inYear, inMonth, at) : undefined;
}
