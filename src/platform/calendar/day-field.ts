import { z } from "zod";
import { type LocalDate, parseLocalDate, yearOf } from "#kernel/local-date.ts";

/** The last year whose days may be counted from; the calendar of days ends a year later. */
const lastYear = 9998;

/** A field of JSON input that holds a day, `YYYY-MM-DD`. */
export const dayField = z.string().transform((text, context): LocalDate => {
  const day = parseLocalDate(text);
  if (day && yearOf(day) <= lastYear) return day;
  const message = day
    ? `年份应不晚于 ${lastYear}`
    : "不是历法上有的日期，请写成年-月-日，如 2026-03-02";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});
