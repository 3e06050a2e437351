import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "#tests/support/run-command.ts";
import { clock } from "./clock.ts";

const contractExample = {
  asOf: "2026-04-01",
  events: [
    { type: "submitted", on: "2026-02-10", channel: "online" },
    { type: "receiptConfirmed", on: "2026-02-11" },
    { type: "correctionRequested", on: "2026-02-13", respondBy: "2026-03-13" },
    { type: "corrected", on: "2026-02-27" },
    { type: "thirdPartyConsulted", on: "2026-03-03", ref: "A" },
    { type: "thirdPartyAnswered", on: "2026-03-10", ref: "A" },
    { type: "extended", on: "2026-03-20", workingDays: 20 },
  ],
};
const submitted = { type: "submitted", on: "2026-03-02", channel: "inPerson" };

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tongming-clock-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function answerTo(input: unknown, args: readonly string[] = ["--json"]) {
  return runCommand(clock, args, typeof input === "string" ? input : JSON.stringify(input));
}

async function calendarFile(content: unknown): Promise<string> {
  const path = join(folder, "calendar.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test("the contract's example comes out as the contract prints it", async () => {
  const { exit, out, err } = await answerTo(contractExample);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out.endsWith("\n")).toBe(true);
  const { days, ...answer } = JSON.parse(out);
  expect(answer).toEqual({
    received: "2026-02-27",
    due: "2026-05-06",
    state: "open",
    workingDaysUsed: 19,
    workingDaysLeft: 21,
    overdue: false,
    lapsed: false,
    breaches: [],
  });
  expect(Object.keys(JSON.parse(out))).toEqual([
    "received",
    "due",
    "state",
    "workingDaysUsed",
    "workingDaysLeft",
    "overdue",
    "lapsed",
    "days",
    "breaches",
  ]);
  expect(days.slice(0, 2)).toEqual([
    { on: "2026-02-28", counts: true, why: "调休上班" },
    { on: "2026-03-01", counts: false, why: "周日" },
  ]);
  expect(days).toContainEqual({ on: "2026-03-04", counts: false, why: "征求第三方意见" });
  expect(days).toContainEqual({ on: "2026-04-04", counts: false, why: "清明节" });
  expect(days.at(-1)).toEqual({ on: "2026-05-06", counts: true, why: "工作日" });
  expect(days.filter((day: { counts: boolean }) => day.counts)).toHaveLength(40);
});

test("a count into a year that is not loaded answers what is certain and warns", async () => {
  const { exit, out } = await answerTo({
    asOf: "2026-12-28",
    events: [{ type: "submitted", on: "2026-12-14", channel: "inPerson" }],
  });
  expect(exit).toBe(0);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({
    due: null,
    state: "open",
    workingDaysUsed: 10,
    workingDaysLeft: 10,
    overdue: false,
    certain: { through: "2026-12-31", left: 7 },
    warnings: [{ code: "year-not-loaded", year: 2027 }],
  });
  expect(answer.warnings[0].message).toContain("2027");
});

test("people get the date first, then the days in runs", async () => {
  const { exit, out } = await answerTo(contractExample, []);
  expect(exit).toBe(0);
  expect(out.split("\n")[0]).toBe("答复期限　2026-05-06（周三），尚余 21 个工作日");
  expect(out).toContain("2026-03-09（周一）至2026-03-10（周二）　不计 2 日　征求第三方意见");
});

describe("a wrong input is refused on one line naming field, value and remedy", () => {
  test.each<{ input: unknown; says: readonly string[] }>([
    { input: "", says: ["标准输入是空的"] },
    { input: '{"asOf": ', says: ["不是正确的 JSON"] },
    { input: "[]", says: ["最外层"] },
    { input: { events: [submitted] }, says: ["缺少字段 asOf"] },
    { input: { asOf: "2026-04-01" }, says: ["缺少字段 events"] },
    { input: { asOf: "2026-02-30", events: [submitted] }, says: ["asOf", "2026-02-30", "历法"] },
    { input: { asOf: "2026-04-01", events: [] }, says: ["submitted"] },
    {
      input: { asOf: "2026-04-01", events: [submitted, { type: "repiled", on: "2026-03-03" }] },
      says: ["events[1].type", "repiled", "replied"],
    },
    {
      input: { asOf: "2026-04-01", events: [{ ...submitted, channel: "pigeon" }] },
      says: ["events[0].channel", "pigeon", "inPerson"],
    },
    {
      input: {
        asOf: "2026-04-01",
        events: [submitted, { type: "feeNotified", on: "2026-03-03", recievedOn: "2026-03-04" }],
      },
      says: ["events[1]", "recievedOn"],
    },
    {
      input: {
        asOf: "2026-04-01",
        events: [submitted, { type: "extended", on: "2026-03-03", workingDays: 0 }],
      },
      says: ["events[1].workingDays", "0", "至少"],
    },
    {
      input: {
        asOf: "2026-04-01",
        events: [submitted, { type: "extended", on: "2026-03-03", workingDays: 2.5 }],
      },
      says: ["events[1].workingDays", "2.5", "整数"],
    },
    {
      input: {
        asOf: "2026-04-01",
        events: [submitted, { type: "extended", on: "2026-03-03", workingDays: 1e300 }],
      },
      says: ["events[1].workingDays", "1e+300", "数值过大"],
    },
    { input: { asOf: "9999-12-31", events: [submitted] }, says: ["asOf", "9998"] },
    {
      input: { asOf: "2026-04-01", events: [{ type: "submitted" }] },
      says: ["缺少字段 events[0].on"],
    },
    {
      input: { asOf: "2026-04-01", events: [{ on: "2026-03-02" }] },
      says: ["缺少字段 events[0].type"],
    },
    {
      input: { asOf: "2026-04-01", events: [submitted, { type: "replied", on: "2026-03-01" }] },
      says: ["events[1]", "2026-03-01", "早于", "2026-03-02"],
    },
    {
      input: { asOf: "2026-03-03", events: [submitted, { type: "replied", on: "2026-03-04" }] },
      says: ["events[1]", "2026-03-04", "晚于 asOf 2026-03-03"],
    },
  ])("$says", async ({ input, says }) => {
    const { exit, out, err } = await answerTo(input);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    for (const words of says) expect(err).toContain(words);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("an act the law does not allow is refused by its article", () => {
  const online = { type: "submitted", on: "2026-03-02", channel: "online" };
  test.each<{ events: readonly object[]; article: string; words: string }>([
    {
      events: [
        submitted,
        { type: "correctionRequested", on: "2026-03-03", respondBy: "2026-03-20" },
        { type: "corrected", on: "2026-03-10" },
        { type: "correctionRequested", on: "2026-03-11", respondBy: "2026-03-20" },
      ],
      article: "第三十条",
      words: "一次性告知",
    },
    {
      events: [
        submitted,
        { type: "extended", on: "2026-03-03", workingDays: 5 },
        { type: "extended", on: "2026-03-04", workingDays: 5 },
      ],
      article: "第三十三条第二款",
      words: "只能延长一次",
    },
    {
      events: [submitted, { type: "extended", on: "2026-03-31", workingDays: 5 }],
      article: "第三十三条第二款",
      words: "2026-03-30 已过",
    },
    {
      events: [submitted, { type: "extended", on: "2026-03-03", workingDays: 21 }],
      article: "第三十三条第二款",
      words: "不得超过 20 个工作日",
    },
    {
      events: [submitted, { type: "corrected", on: "2026-03-03" }],
      article: "第三十条",
      words: "补正通知",
    },
    {
      events: [submitted, { type: "thirdPartyAnswered", on: "2026-03-03" }],
      article: "第三十二条",
      words: "thirdPartyConsulted",
    },
    {
      events: [submitted, { type: "coMakerAnswered", on: "2026-03-03" }],
      article: "第三十四条",
      words: "coMakerConsulted",
    },
    {
      events: [submitted, { type: "otherAgencyAnswered", on: "2026-03-03" }],
      article: "第三十三条第三款",
      words: "otherAgencyConsulted",
    },
    {
      events: [submitted, { type: "feePaid", on: "2026-03-03" }],
      article: "国办函〔2020〕109号",
      words: "收费通知",
    },
    {
      events: [online, { type: "replied", on: "2026-03-03" }],
      article: "第三十一条",
      words: "receiptConfirmed",
    },
    { events: [{ type: "replied", on: "2026-03-03" }], article: "第三十一条", words: "submitted" },
    {
      events: [
        submitted,
        { type: "replied", on: "2026-03-03" },
        { type: "extended", on: "2026-03-04", workingDays: 5 },
      ],
      article: "第三十三条",
      words: "已答复",
    },
    {
      events: [submitted, { type: "delayed", on: "2026-03-03", until: "2026-06-01" }],
      article: "第三十五条",
      words: "reasonsGiven",
    },
    {
      events: [submitted, { type: "reasonsGiven", on: "2026-03-03" }],
      article: "第三十五条",
      words: "reasonsRequested",
    },
    {
      events: [submitted, { type: "abandoned", on: "2026-03-03", ground: "notPaid" }],
      article: "国办函〔2020〕109号",
      words: "没有待缴",
    },
    {
      events: [submitted, { type: "abandoned", on: "2026-03-03", ground: "notCorrected" }],
      article: "第三十条",
      words: "没有待补正",
    },
  ])("$words, $article", async ({ events, article, words }) => {
    const { exit, out, err } = await answerTo({ asOf: "2026-06-30", events });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(article);
    expect(err).toContain(words);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("--calendar", () => {
  const late = { asOf: "2026-12-31", events: [{ ...submitted, on: "2026-12-21" }] };
  const year2027 = {
    year: 2027,
    source: [{ title: "某通知" }],
    holidays: [
      { name: "元旦", on: "2027-01-01" },
      { name: "春节", from: "2027-02-05", to: "2027-02-11" },
    ],
    makeUpDays: [{ on: "2027-01-10" }],
  };

  test("adds a year, so that the due date is known", async () => {
    const { out } = await answerTo(late, ["--json", "--calendar", await calendarFile(year2027)]);
    const answer = JSON.parse(out);
    expect(answer.due).toBe("2027-01-18");
    expect(answer.warnings).toBeUndefined();
    expect(answer.days).toContainEqual({ on: "2027-01-10", counts: true, why: "调休上班" });
  });

  test("replaces a year", async () => {
    const own = { year: 2026, holidays: [{ name: "厂休", from: "2026-03-03", to: "2026-03-31" }] };
    const input = { asOf: "2026-03-05", events: [submitted] };
    const { out } = await answerTo(input, ["--json", "--calendar", await calendarFile([own])]);
    expect(JSON.parse(out).days[0]).toEqual({ on: "2026-03-03", counts: false, why: "厂休" });
    expect(JSON.parse(out).due).toBe("2026-04-28");
  });

  test.each<{ file: unknown; says: readonly string[] }>([
    { file: "{", says: ["不是正确的 JSON"] },
    { file: [], says: ["没有任何年份"] },
    { file: { year: "2027", holidays: [] }, says: ["：year 的值", "2027"] },
    { file: [{ ...year2027, holidays: [] }], says: ["[0].holidays", "没有节假日"] },
    { file: { ...year2027, holidays: [] }, says: ["holidays", "没有节假日"] },
    { file: { ...year2027, holiday: [] }, says: ["holiday"] },
    { file: { ...year2027, holidays: [{ name: "元旦" }] }, says: ["holidays[0]", "on（一天）"] },
    { file: { ...year2027, year: 2028 }, says: ["2028 年的安排里有 2027-01-01"] },
    {
      file: { ...year2027, makeUpDays: [{ on: "2027-01-11" }] },
      says: ["2027-01-11", "不是周六或周日"],
    },
    {
      file: { ...year2027, makeUpDays: [{ on: "2027-02-06" }] },
      says: ["2027-02-06", "写了两次"],
    },
    { file: [year2027, year2027], says: ["2027 年写了两次"] },
  ])("refuses a file: $says", async ({ file, says }) => {
    const path = await calendarFile(file);
    const { exit, out, err } = await answerTo(late, ["--calendar", path]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    for (const words of [path, ...says]) expect(err).toContain(words);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each([
    [["--calendar", "/nowhere/calendar.json"], "不存在"],
    [["--calendar", "/"], "是文件夹"],
    [["--calendar"], "缺少值"],
    [["--calender", "x"], "没有选项 --calender"],
    [["case.json"], "多余的参数"],
  ])("%j is refused", async (args, why) => {
    const { exit, err } = await answerTo(late, args);
    expect(exit).toBe(2);
    expect(err).toContain(why);
  });
});
