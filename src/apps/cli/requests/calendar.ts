import { eachDay, type LocalDate } from "#kernel/local-date.ts";
import type { HolidaySchedule } from "#law/holiday-schedules.ts";
import { stateCouncilCalendar, type WorkingCalendar } from "#law/working-calendar.ts";
import { readCall } from "../call.ts";
import { calendarHelp } from "../help.ts";
import type { Command } from "../streams.ts";
import { longDay, noticeText } from "./day-words.ts";

/** `tongming calendar YEAR`: the holidays and make-up days of a loaded year, and the notices that order them. */
export const calendar: Command = async (args, { out, err }) => {
  const call = readCall(args, { values: [], switches: ["json"] });
  if (call.ok && call.value.switches.has("help")) {
    await out(calendarHelp);
    return 0;
  }
  const year = call.ok ? call.value.rest[0] : undefined;
  if (!call.ok || year === undefined || !/^\d{4}$/.test(year) || call.value.rest.length > 1) {
    const why = call.ok ? yearRefused(call.value.rest) : call.error;
    err(`用法有误：${why}。详见 tongming calendar --help\n`);
    return 2;
  }
  const loaded = stateCouncilCalendar();
  const schedule = loaded.schedules.get(Number(year));
  if (!schedule) {
    err(`未载入 ${year} 年的节假日安排；已载入：${[...loaded.schedules.keys()].join("、")}\n`);
    return 2;
  }
  const asJson = call.value.switches.has("json");
  await out(
    asJson ? `${JSON.stringify(scheduleJson(schedule))}\n` : scheduleText(schedule, loaded),
  );
  return 0;
};

function yearRefused([year, stray]: readonly string[]): string {
  if (year === undefined) return "缺少年份，请写四位数字，如 tongming calendar 2026";
  if (stray !== undefined) return `多余的参数“${stray}”，一次只查一年`;
  return `年份“${year}”不对，请写四位数字，如 2026`;
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
