import { eachDay, type LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { HolidaySchedule } from "#law/holiday-schedules.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { longDay, noticeText } from "../words/day-words.ts";

/** `tongming calendar YEAR`: the holidays and make-up days of a loaded year, and the notices that order them. */
export const calendar = newCommand({
  name: "calendar",
  usage: ["calendar 年份 [--json]"],
  about: "列出某年的节假日、调休上班日及其所依据的国务院办公厅通知；未载入的年份退出码为 2。",
  options: [{ name: "json", says: "输出一行 JSON；修改后可交给 tongming clock --calendar 使用" }],
  more: "",
  parse: ({ rest, switches }) => {
    const year = yearOf(rest);
    return year.ok ? ok({ year: year.value, asJson: switches.has("json") }) : year;
  },
  run: async ({ year, asJson }, { out, err: complain }) => {
    const loaded = officeCalendar();
    const schedule = loaded.schedules.get(year);
    if (!schedule) {
      complain(
        `未载入 ${year} 年的节假日安排；已载入：${[...loaded.schedules.keys()].join("、")}\n`,
      );
      return 2;
    }
    await out(
      asJson ? `${JSON.stringify(scheduleJson(schedule))}\n` : scheduleText(schedule, loaded),
    );
    return 0;
  },
});

function yearOf([year, stray]: readonly string[]): Result<number, string> {
  if (year === undefined) return err("缺少年份，请写四位数字，如 tongming calendar 2026");
  if (stray !== undefined) return err(`多余的参数“${stray}”，一次只查一年`);
  if (!/^\d{4}$/.test(year)) return err(`年份“${year}”不对，请写四位数字，如 2026`);
  return ok(Number(year));
}

function scheduleJson({ year, notices, holidays, makeUpDays }: HolidaySchedule) {
  return {
    schema: "tongming.calendar/1",
    year,
    source: notices,
    holidays: holidays.flatMap(({ name, from, to }) =>
      [...eachDay(from, to)].map((on) => ({ on, name })),
    ),
    makeUpDays,
  };
}

function scheduleText(schedule: HolidaySchedule, { days }: WorkingCalendar): string {
  const working = [...days].filter(
    ([day, { working }]) => working && day.startsWith(`${schedule.year}-`),
  );
  return [
    `${schedule.year} 年节假日安排`,
    ...schedule.notices.map((notice) => `依据：${noticeText(notice)}`),
    "",
    "放假",
    ...schedule.holidays.map((holiday) => `  ${holiday.name}　${span(holiday.from, holiday.to)}`),
    "",
    "调休上班",
    ...schedule.makeUpDays.map(({ on, name }) => `  ${longDay(on)}　${name}调休`),
    "",
    `全年工作日 ${working.length} 天`,
    "",
  ].join("\n");
}

function span(from: LocalDate, to: LocalDate): string {
  const count = [...eachDay(from, to)].length;
  return from === to
    ? `${longDay(from)}，共 1 天`
    : `${longDay(from)}至${longDay(to)}，共 ${count} 天`;
}
