import { type LocalDate, weekday } from "#kernel/local-date.ts";
import type { HolidayNotice } from "#law/holiday-schedules.ts";

const weekdays = ["", "周一", "周二", "周三", "周四", "周五", "周六", "周日"] as const;

/** A day as people read it: `2026-03-01（周日）`. */
export function longDay(day: LocalDate): string {
  return `${day}（${weekdays[weekday(day)]}）`;
}

/** A notice with its number, if it has one. */
export function noticeText({ title, number }: HolidayNotice): string {
  return number === undefined ? title : `${title}（${number}）`;
}
