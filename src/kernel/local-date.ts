/**
 * A calendar day without time or zone, `YYYY-MM-DD`, in the proleptic Gregorian calendar, years 1000
 * to 9999. Days compare as strings: `"2026-02-27" < "2026-03-01"`.
 */
export type LocalDate = `${number}-${number}-${number}`;

/** ISO numbering: Monday is 1, Saturday 6, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const shape = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const shortestMonth = 28;
const millisecondsPerDay = 86_400_000;

/** The day that `text` writes as `YYYY-MM-DD`; `undefined` for another shape or a day no calendar has (`2026-02-29`). */
export function parseLocalDate(text: string): LocalDate | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found.map(Number);
  if (!year || !month || !day || month > 12 || day > daysInMonth(year, month)) return undefined;
  return text as LocalDate;
}

/** The number of days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : shortestMonth;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether February has 29 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day after. Throws `RangeError` after 9999-12-31. */
export function nextDay(day: LocalDate): LocalDate {
  const inMonth = Number(day.slice(8));
  // Most days need no calendar; this is the inner loop of every count.
  if (inMonth < shortestMonth) {
    return `${day.slice(0, 8)}${inMonth < 9 ? "0" : ""}${inMonth + 1}` as LocalDate;
  }
  return addDays(day, 1);
}

/** The day `count` calendar days later, earlier if negative. Throws `RangeError` outside the years 1000 to 9999. */
export function addDays(day: LocalDate, count: number): LocalDate {
  return fromMilliseconds(toMilliseconds(day) + count * millisecondsPerDay);
}

/** The day of the week. */
export function weekday(day: LocalDate): Weekday {
  return (new Date(toMilliseconds(day)).getUTCDay() || 7) as Weekday;
}

/** The year, for choosing what is in force. */
export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

/** The day of these numbers, month and day from 1. Throws `RangeError` where no such day exists. */
export function localDate(year: number, month: number, day: number): LocalDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const parsed = parseLocalDate(text);
  if (!parsed) throw new RangeError(`no such day: ${text}`);
  return parsed;
}

/** Every day from `first` through `last`, in order; none when `last` is earlier. */
export function* eachDay(first: LocalDate, last: LocalDate): Generator<LocalDate> {
  for (let day = first; day <= last; day = nextDay(day)) yield day;
}

function toMilliseconds(day: LocalDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}

function fromMilliseconds(milliseconds: number): LocalDate {
  const date = new Date(milliseconds);
  return localDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
