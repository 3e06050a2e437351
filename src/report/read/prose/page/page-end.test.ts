import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { reportWithoutPageEnd, withoutPageEnd } from "./page-end.ts";

const signed = ["青岚县水务局", "2025年1月20日"];
const foot = ["主办：青岚县人民政府办公室", "网站标识码 9901210001"];
const notice = "本站数据均为示例，不作依据。";
const none = "没有收取信息处理费。";

test.each([
  { rule: "a link", own: ["无。", ...signed], behind: ["扫一扫在手机打开当前页"] },
  {
    rule: "links and a date of the page",
    own: signed,
    behind: ["分享到：", "更新时间：2025-03-01"],
  },
  { rule: "links without 落款", own: ["无。"], behind: ["分享到：", "微信"] },
  { rule: "a site's foot", own: ["无。", ...signed], behind: foot },
  { rule: "a foot with a notice", own: ["无。", ...signed], behind: [...foot, notice] },
  { rule: "a foot without 落款", own: ["无。"], behind: foot },
])("what the page has behind a report is none of it: $rule", ({ own, behind }) => {
  expect(withoutPageEnd([...own, ...behind])).toEqual(own);
});

test.each([
  { rule: "a sentence behind a link", lines: [...signed, "打印", none] },
  { rule: "sentences behind a host, no date before", lines: ["主办：县教育局", "共培训 40 人。"] },
  { rule: "no link", lines: [none, ...signed] },
  { rule: "a link far from the end", lines: ["来源：网站", ...Array(20).fill("第一项")] },
  { rule: "nothing", lines: [] },
])("is left as it is: $rule", ({ lines }) => {
  expect(withoutPageEnd(lines)).toEqual(lines);
});

test("a report from elsewhere loses them at the end of its last section alone", () => {
  const report = givenReport({
    texts: { 5: "分享到：", 6: ["无。", ...signed, ...foot].join("\n") },
  });
  const { sections } = reportWithoutPageEnd(report);
  expect(sections.find(({ number }) => number === 5)?.text).toBe("分享到：");
  expect(sections.at(-1)?.text).toBe(["无。", ...signed].join("\n"));
});
