import { type LocalDate, localDate } from "#kernel/local-date.ts";

const offset = 8 * 3_600_000;

/** The time in China of an instant in ISO form, as `2026-11-22 16:30:00`. */
export function timeInChina(instant: string): string {
  const there = new Date(Date.parse(instant) + offset);
  return there.toISOString().slice(0, 19).replace("T", " ");
}

/** The day in China (UTC+8) of an instant in ISO form, as `2026-11-22`. */
export function dayInChina(instant: string): LocalDate {
  const there = new Date(Date.parse(instant) + offset);
  return localDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}
