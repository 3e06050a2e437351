import { expect, test } from "vitest";
import { findingMessage } from "#report/words/finding-message.ts";
import { givenReport } from "#tests/support/given-report.ts";
import { checkReport } from "../check-report.ts";

const opening =
  "一年来，柳林镇把公开作为联系群众的窗口，由党政办牵头，七个站所各出一名信息员，每周五碰头商量下周要公开的内容，";
const middle =
  "把群众问得最多的医保缴费、宅基地审批、农机补贴三类事项做成问答，先在村级公示栏张贴，再到网站专栏发布，";
const closing =
  "全年发布信息312条，其中惠民政策类120条，财务公开类64条，其余为工作动态，并请镇人大代表每季度对公开栏打一次分，得分排在后面的村由驻村干部带着整改，整改前后的照片一并张贴。";
const whole = opening + middle + closing;

const another =
  "本年度新建的便民服务大厅启用，申请人可以在自助机上查阅历年文件，查不到的由窗口人员代为检索。农业站与气象台合办的预警栏目" +
  "在汛期每天更新，村干部把二维码贴到每户门口。审计整改结果第一次按项目逐条公开，附有完成时限和责任人姓名，方便村民对照监督，" +
  "年底请第三方回访了两百户居民，意见汇总后已经列入明年计划。";

function similar(now: Readonly<Record<number, string>>, last: Readonly<Record<number, string>>) {
  const previous = givenReport({ year: 2022, texts: last });
  const { findings, holds } = checkReport(givenReport({ texts: now }), previous);
  const ours = findings.filter(({ rule }) => rule === "text.similar");
  return { findings: ours, held: holds.filter(({ rule }) => rule === "text.similar") };
}

test.each([
  { rule: "the same text", now: whole },
  {
    rule: "the same text with new figures",
    now: whole.replace("312", "298").replace("120", "101").replace("64", "77"),
  },
  {
    rule: "with other marks and blanks",
    now: whole.replaceAll("，", ", ").replaceAll("、", "、 "),
  },
  { rule: "its sentences in another order", now: closing + opening + middle },
  { rule: "with a new heading before it", now: `（一）主动公开。${whole}` },
])("$rule is last year's", ({ now }) => {
  const { findings } = similar({ 1: now }, { 1: whole });
  expect(findings.map(({ at }) => at)).toEqual(["1"]);
});

test.each([
  { rule: "a text written anew", now: another, last: whole },
  { rule: "a text of which half is new", now: opening + another, last: whole },
  { rule: "a short text", now: opening, last: opening },
])("$rule is not", ({ now, last }) => {
  expect(similar({ 1: now }, { 1: last }).findings).toEqual([]);
});

test("what every report says does not count, however long it is", () => {
  const fixed = [
    "根据《中华人民共和国政府信息公开条例》《国务院办公厅政府信息与政务公开办公室关于印发〈政府信息公开工作年度报告格式〉的通知》编制",
    "统计期限自2023年1月1日起至2023年12月31日止",
    "本年度没有收到政府信息公开申请，未发生因政府信息公开引起的行政复议和行政诉讼",
    "本机关依据《政府信息公开信息处理费管理办法》收取信息处理费的情况：未收取信息处理费",
  ].join("。");
  const text = `${fixed}。${fixed}。${fixed}。`;
  expect(similar({ 6: text }, { 6: text })).toEqual({ findings: [], held: [] });
});

test("sections with tables are not compared", () => {
  const texts = { 2: whole, 3: whole, 4: whole };
  expect(similar(texts, texts).findings).toEqual([]);
});

test("without last year's report nothing is compared", () => {
  const { findings, holds } = checkReport(givenReport({ texts: { 1: whole } }));
  expect([...findings, ...holds].filter(({ rule }) => rule === "text.similar")).toEqual([]);
});

test("the shared passages are quoted where they stand, the longest first, and the share is told", () => {
  const now = `${opening}今年起改为每月一次，${middle}${closing}`;
  const [finding] = similar({ 5: now }, { 5: whole }).findings;
  expect(finding?.places.map(({ start, end }) => now.slice(start, end))).toEqual(
    finding?.places.map(({ quote }) => quote),
  );
  const [first, second] = finding?.places ?? [];
  expect([first?.quote.slice(0, 4), second?.quote.slice(0, 4)]).toEqual(["把群众问", "一年来，"]);
  expect(finding && findingMessage(finding)).toMatch(
    /^“五、存在的主要问题及改进情况”有 9\d% 的文字与上年报告相同（数字不计）；请核对是否沿用了往年文字。$/,
  );
});

test("at most five passages are quoted", () => {
  const parts = Array.from({ length: 8 }, (_, index) =>
    whole.replaceAll(/[，。、]/g, (mark) => `${"甲乙丙丁戊己庚辛"[index]}${mark}`),
  );
  const last = parts.join("");
  const now = parts.join("此处另起。");
  expect(similar({ 1: now }, { 1: last }).findings[0]?.places).toHaveLength(5);
});

test("what a template wrote is not compared with last year's", () => {
  const [now, last] = [givenReport({ texts: { 1: whole } }), givenReport({ texts: { 1: whole } })];
  const fromTemplate = { 1: [{ start: 0, end: opening.length + middle.length }] };
  const found = (aids: object) =>
    checkReport(now, last, aids).findings.filter(({ rule }) => rule === "text.similar");
  expect([found({}).length, found({ fromTemplate }).length]).toEqual([1, 0]);
});
