import { expect, test } from "vitest";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { checkReport } from "./check-report.ts";

function findingsOf(rule: string, given: Given) {
  return checkReport(givenReport(given)).findings.filter((finding) => finding.rule === rule);
}

function atsOf(rule: string, given: Given) {
  return findingsOf(rule, given).map(({ at }) => at);
}

test.each([
  {
    rule: "the report's own period",
    text: "统计期限自2023年1月1日起至2023年12月31日止。",
    finds: [],
  },
  {
    rule: "another year's period",
    text: "统计期限自2022年1月1日起至12月31日止。",
    finds: ["period"],
  },
  {
    rule: "another year's, with blanks",
    text: "数据自 2022 年 1 月 1 日至 2022 年 12 月 31 日。",
    finds: ["period"],
  },
  {
    rule: "a plan's period of several years",
    text: "规划期为2021年1月1日至2025年12月31日。2023年如期推进。",
    finds: [],
  },
  {
    rule: "an opening with another year, never its own",
    text: "2022年,我镇主动公开信息30条。",
    finds: ["1"],
  },
  {
    rule: "an opening with another year, then its own",
    text: "2022年,我镇获评先进。2023年公开30条。",
    finds: [],
  },
  {
    rule: "one mention of the past in the middle",
    text: "我镇机构健全。2021年,设立窗口。今年公开30条。",
    finds: [],
  },
  {
    rule: "two in the middle",
    text: "工作有力。2022年,公开30条。队伍稳定。2022年,培训两次。",
    finds: ["1"],
  },
  {
    rule: "another year's period in Chinese numerals",
    text: "统计期限为二〇二二年一月一日至二〇二二年十二月三十一日。",
    finds: ["period"],
  },
  {
    rule: "another year's period in months",
    text: "统计期限为2022年1月至2022年12月。",
    finds: ["period"],
  },
  {
    rule: "the report's own period in full-width digits and months",
    text: "统计期限为２０２３年1月至2023年12月。",
    finds: [],
  },
  {
    rule: "what was done in other months",
    text: "2022年1月至2022年12月开展专项行动，2023年收官。",
    finds: [],
  },
  {
    rule: "a period that is compared with",
    text: "与上一统计期（2022年1月1日至2022年12月31日）相比，2023年有所增长。",
    finds: [],
  },
  {
    rule: "a period in which a document had effect",
    text: "2023年废止了有效期为2022年1月1日至2022年12月31日的文件1件。",
    finds: [],
  },
  { rule: "an opening with a blank", text: "2022 年，我镇主动公开信息30条。", finds: ["1"] },
  { rule: "an opening in full-width digits", text: "２０２２年，我镇公开30条。", finds: ["1"] },
  { rule: "an opening in Chinese numerals", text: "二〇二二年，我镇公开30条。", finds: ["1"] },
  {
    rule: "an opening with another year, then its own in Chinese numerals",
    text: "2022年,我镇获评先进。二〇二三年公开30条。",
    finds: [],
  },
  { rule: "a comparison", text: "比2022年多公开30条。", finds: [] },
])("years in section one: $rule", ({ text, finds }) => {
  expect(atsOf("text.year", { texts: { 1: text } })).toEqual(finds);
});

test.each([
  { text: "问题仍有。2023年,我办将着力做好以下工作:增加图解。", finds: ["5"] },
  { text: "问题仍有。2024年,我办将着力做好以下工作:增加图解。", finds: [] },
  { text: "2023年我局将政务公开纳入考核,但解读不足。", finds: [] },
  { text: "2023年工作中解读不足,下一步将继续改进。", finds: [] },
  { text: "在2023年的工作中，我局将加强培训。", finds: ["5"] },
  { text: "2023年，我局将加强政务公开列入考核。", finds: [] },
  { text: "解读不足。\n（二）2023年工作打算\n增加图解。", finds: ["5"] },
  { text: "解读不足。\n二、2024年工作打算\n增加图解。", finds: [] },
  { text: "完成了2023年工作计划。", finds: [] },
  { text: "2023 年，我局将进一步加强解读。", finds: ["5"] },
  { text: "２０２３年，我局将进一步加强解读。", finds: ["5"] },
  { text: "二〇二三年，我局将进一步加强解读。", finds: ["5"] },
  { text: "二〇二四年，我局将进一步加强解读。", finds: [] },
  { text: "2023年，我局将以群众需求为导向，进一步加强公开。", finds: ["5"] },
  { text: "2023年，我局将在以下方面改进：加强培训。", finds: ["5"] },
  { text: "二、下一步打算：2023年我们将坚持问题导向。", finds: ["5"] },
  { text: "2023年，我局要进一步加强解读。", finds: ["5"] },
  { text: "2023年，我局计划加强解读。", finds: ["5"] },
  { text: "2023年，我局拟加强培训。", finds: ["5"] },
  { text: "2023年下半年，我局将进一步加强。", finds: ["5"] },
  { text: "到2023年底，我局将持续加强。", finds: ["5"] },
  { text: "2023年度政务公开工作中，我局将继续加强。", finds: ["5"] },
  { text: "解读不足。\n2023年工作重点：加强培训。", finds: ["5"] },
  { text: "2023年，我局将继续把政务公开作为重点。", finds: ["5"] },
  { text: "2023年，我局将加强政务公开列为年度重点任务，逐项落实。", finds: [] },
  { text: "2023年，我局将完善公开制度确定为重点工作，已经完成。", finds: [] },
  { text: "2023年，我局将严格落实条例要求贯穿工作始终，成效明显。", finds: [] },
  { text: "2023年，我局将以人民为中心的思想贯穿工作始终。", finds: [] },
  { text: "对2023年的不足将认真整改。", finds: [] },
  { text: "2023年解读上的不足将进一步改进。", finds: [] },
  { text: "上年报告提出“2023年将进一步加强解读”，已全部落实。", finds: [] },
  { text: "上年报告提出2023年将进一步加强解读，现予说明。", finds: [] },
  { text: "2023年我局针对2022年将进一步加强的承诺已整改。", finds: [] },
  { text: "2023年，我局主要加强培训。", finds: [] },
  { text: "2023年，我局按计划加强培训。", finds: [] },
  { text: "2023年，我局需要进一步加强解读。", finds: [] },
  { text: "（一）2023年工作重点：已全部完成。", finds: [] },
])("years in plans: $text", ({ text, finds }) => {
  expect(atsOf("text.plan", { texts: { 5: text } })).toEqual(finds);
  expect(atsOf("text.year", { texts: { 5: text } })).toEqual([]);
});

test.each([
  { text: "2022年本部门政府信息公开发布总数量：0", finds: ["figures"] },
  { text: "2022年度收到申请数量:12件。", finds: ["figures"] },
  { text: "2023年本部门政府信息公开发布总数量：0", finds: [] },
  { text: "2022年发布总数量：5\n2023年发布总数量：7", finds: [] },
  { text: "2022年发布总数量：5\n2023年收到申请数量：7", finds: ["figures"] },
  { text: "截至2022年底，现行有效文件：5件。", finds: [] },
  { text: "2022年以来，公开信息5条，说明：7。", finds: [] },
  { text: "2022年结转政府信息公开申请数量：0", finds: [] },
  { text: "2022年底现行有效行政规范性文件：20件", finds: [] },
  { text: "2022年底现行有效文件数量：20件", finds: [] },
  { text: "2022年收费标准：20元", finds: [] },
])("a figure of another year among the tables: $text", ({ text, finds }) => {
  expect(atsOf("text.year", { texts: { 2: text } })).toEqual(finds);
  expect(atsOf("text.year", { texts: { 6: text } })).toEqual([]);
});

test("places of a stale year are offsets into the section's text", () => {
  const text = "工作有力。\n2022年,公开30条。队伍稳定。2022年,培训两次。";
  const [finding] = findingsOf("text.year", { texts: { 1: text } });
  expect(finding?.places).toHaveLength(2);
  for (const { section, start, end, quote } of finding?.places ?? []) {
    expect(section).toBe(1);
    expect(text.slice(start, end)).toBe(quote);
  }
});

test("a period in the preface counts too, without a place in the sections", () => {
  const preface = "本报告数据统计期限为2022年1月1日至2022年12月31日。";
  expect(findingsOf("text.year", { preface })).toMatchObject([{ at: "period", places: [] }]);
});

test("a report that names no year has no stale one", () => {
  expect(atsOf("text.year", { year: null, texts: { 1: "2022年,我镇公开30条。" } })).toEqual([]);
});

test("a section five that looks back on a year cannot plan for it, even where the report names none", () => {
  const text = "2023年,公开工作有进步,但仍存在不足。2023年,我办将着力抓好培训。";
  expect(atsOf("text.plan", { year: null, texts: { 5: text } })).toEqual(["5"]);
  const next = text.replace("2023年,我办", "2024年,我办");
  expect(atsOf("text.plan", { year: null, texts: { 5: next } })).toEqual([]);
});
