import { expect, test } from "vitest";
import { stateCouncilSchedules } from "#law/holiday-schedules.ts";
import { parseCalendarFile } from "#platform/calendar/calendar-file.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { calendar } from "./calendar.ts";

test("calendar 2026 names the notice, the holidays, the make-up days and the working days", async () => {
  const { exit, out, err } = await runCommand(calendar, ["2026"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toContain("国办发明电〔2025〕7号");
  expect(out).toContain("春节　2026-02-15（周日）至2026-02-23（周一），共 9 天");
  expect(out).toContain("2026-02-28（周六）　春节调休");
  expect(out).toContain("全年工作日 248 天");
});

test("calendar --json lists every day off and every make-up day with its name", async () => {
  const { exit, out } = await runCommand(calendar, ["2020", "--json"]);
  expect(exit).toBe(0);
  const year = JSON.parse(out);
  expect(year.source.map(({ number }: { number: string }) => number)).toEqual([
    "国办发明电〔2019〕16号",
    "国办发明电〔2020〕1号",
  ]);
  expect(year.holidays).toHaveLength(30);
  expect(year.holidays).toContainEqual({ on: "2020-01-31", name: "春节" });
  expect(year.makeUpDays).toContainEqual({ on: "2020-01-19", name: "春节" });
});

test.each(stateCouncilSchedules)(
  "$year as printed can be given back with --calendar",
  async (schedule) => {
    const { out } = await runCommand(calendar, [String(schedule.year), "--json"]);
    const parsed = parseCalendarFile(JSON.parse(out));
    if (!parsed.ok) throw new Error(parsed.error);
    const [back] = parsed.value;
    const days = schedule.holidays.map(({ from }) => from);
    expect(back?.notices).toEqual(schedule.notices);
    expect(back?.makeUpDays).toEqual(schedule.makeUpDays);
    expect(back?.holidays.map(({ from }) => from)).toEqual(expect.arrayContaining(days));
  },
);

test.each([
  [["2027"], "未载入 2027 年"],
  [["2018"], "未载入 2018 年"],
  [["26"], "年份“26”不对"],
  [[], "缺少年份"],
  [["2025", "2026"], "多余的参数“2026”"],
  [["2026", "--jsn"], "没有选项 --jsn"],
])("calendar %j is refused on one line", async (args, why) => {
  const { exit, out, err } = await runCommand(calendar, args);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toContain(why);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});
