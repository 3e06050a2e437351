import { expect, test } from "vitest";
import { findingMessage } from "#report/words/finding-message.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { checkReport } from "../check-report.ts";

function privacy(given: Given) {
  return checkReport(givenReport(given)).findings.filter(({ rule }) => rule === "text.privacy");
}

test("each kind of number is a finding of its own, with every place, and the message hides the middle", () => {
  const text = "王某13912345670、李某15812345679申请公开，身份证号110101199003077715。";
  const findings = privacy({ texts: { 3: text } });
  expect(findings.map(({ at, severity, places }) => [at, severity, places.length])).toEqual([
    ["identity", "warning", 1],
    ["mobile", "warning", 2],
  ]);
  for (const { section, start, end, quote } of findings.flatMap(({ places }) => places)) {
    expect([section, text.slice(start, end)]).toEqual([3, quote]);
  }
  expect(findings.map(findingMessage)).toEqual([
    "正文有疑似居民身份证号码 11*************715 未作遮盖；请核对，属个人信息的请隐去中间各位后再公开。",
    "正文有疑似手机号码 139****5670、158****5679 未作遮盖；请核对，属个人信息的请隐去中间各位后再公开。",
  ]);
});

test("a number in the preface is found and has no place in the sections", () => {
  const [finding] = privacy({ preface: "如有疑问请与王某联系，手机13912345670。" });
  expect([finding?.at, finding?.places]).toEqual(["mobile", []]);
});

test("a report with masked numbers and the office's telephone has nothing to hide", () => {
  expect(privacy({ texts: { 6: "联系电话：0716-8234567，申请人139****5670。" } })).toEqual([]);
});
