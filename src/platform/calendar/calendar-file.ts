import { z } from "zod";
import { eachDay, type LocalDate, weekday, yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Holiday, HolidaySchedule } from "#law/holiday-schedules.ts";
import { parseInput } from "../command-line/parse-input.ts";
import { dayField } from "./day-field.ts";

const yearBounds = "年份应为 2008 至 2999 的整数";
const name = z.string().min(1, "名称不能为空");

const holiday = z
  .strictObject({
    name,
    on: dayField.optional(),
    from: dayField.optional(),
    to: dayField.optional(),
  })
  .transform(({ name, on, from, to }, context): Holiday => {
    if (on && !from && !to) return { name, from: on, to: on };
    if (!on && from && to && from <= to) return { name, from, to };
    const message = "请写 on（一天），或写 from 和不早于它的 to（连续几天）";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const schedule = z.strictObject({
  schema: z.literal("tongming.calendar/1").optional(),
  year: z.int(yearBounds).min(2008, yearBounds).max(2999, yearBounds),
  source: z.array(z.strictObject({ number: z.string().optional(), title: z.string() })).default([]),
  holidays: z.array(holiday).min(1, "没有节假日，请列出全年的节假日"),
  makeUpDays: z.array(z.strictObject({ on: dayField, name: name.default("调休") })).default([]),
});

const schedules = z.array(schedule).min(1, "没有任何年份，请至少写一年");

/**
 * The schedules of an operator's calendar file: a year as `tongming calendar YEAR --json` prints it,
 * or an array of such years; a holiday may also be a run `{ name, from, to }`. Refused with one Chinese
 * sentence naming the field, the value and the remedy.
 */
export function parseCalendarFile(input: unknown): Result<readonly HolidaySchedule[], string> {
  const parsed = Array.isArray(input) ? parseInput(schedules, input) : parseInput(schedule, input);
  if (!parsed.ok) return parsed;
  const given = [parsed.value].flat().map(
    ({ year, source, holidays, makeUpDays }): HolidaySchedule => ({
      year,
      notices: source,
      holidays,
      makeUpDays,
    }),
  );
  const twice = repeated(given.map(({ year }) => year));
  const fault = twice ? `${twice} 年写了两次，请合并为一份` : firstOf(given, scheduleFault);
  return fault ? err(fault) : ok(given);
}

function scheduleFault({ year, holidays, makeUpDays }: HolidaySchedule): string | undefined {
  const daysOff = holidays.flatMap(({ from, to }) => daysWithin(from, to));
  const worked = makeUpDays.map(({ on }) => on);
  const foreign = [...daysOff, ...worked].find((day) => yearOf(day) !== year);
  if (foreign) return `${year} 年的安排里有 ${foreign}，请移到该日所在年份`;
  const twice = repeated([...daysOff, ...worked]);
  if (twice) return `${twice} 在 ${year} 年的安排里写了两次，请只保留一处`;
  const onWeekday = worked.find((day) => weekday(day) < 6);
  if (onWeekday) return `调休上班日 ${onWeekday} 不是周六或周日，本来就是工作日，请改正或删去`;
  return undefined;
}

/** A run that leaves its year is cut at its ends: they are named as the fault. */
function daysWithin(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  return yearOf(from) === yearOf(to) ? [...eachDay(from, to)] : [from, to];
}

function repeated<Value>(values: readonly Value[]): Value | undefined {
  const seen = new Set<Value>();
  return values.find((value) => seen.size === seen.add(value).size);
}

function firstOf<Value>(
  values: readonly Value[],
  fault: (value: Value) => string | undefined,
): string | undefined {
  for (const value of values) {
    const found = fault(value);
    if (found) return found;
  }
  return undefined;
}
