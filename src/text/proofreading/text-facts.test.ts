import { describe, expect, test } from "vitest";
import { citedDocuments } from "./cited-documents.ts";
import { wrongDocumentNumbers } from "./document-number-signs.ts";
import { type Leader, leaderFindings } from "./leader-names.ts";
import { wrongRegions } from "./region-names.ts";
import { wrongSums } from "./table-sums.ts";
import { capitalFen, unequalAmounts } from "./written-amounts.ts";
import { impossibleDates, wrongWeekdays } from "./wrong-weekdays.ts";

describe("dates", () => {
  test.each([
    ["定于2026年12月1日（星期三）召开", ["2026年12月1日（星期三→2026年12月1日（星期二"]],
    ["定于2026年12月1日（星期二）召开", []],
    ["2026年12月6日（星期天）", []],
    ["2026年12月1日至12月5日（周五）", ["12月5日（周五→12月5日（周六"]],
    ["12月5日（周五）没有说哪一年", []],
    ["2026年2月30日（星期一）", []],
  ])("with weekdays: %s", (text, found) => {
    expect(wrongWeekdays(text).map((one) => `${one.quote}→${one.suggestion}`)).toEqual(found);
  });

  test("that no calendar has", () => {
    expect(impossibleDates("2026年2月30日起施行，2026年2月28日公布")).toEqual([
      { quote: "2026年2月30日" },
    ]);
  });
});

test.each([
  ["《办法》（青政发[2024]3号）", "青政发[2024]3号→青政发〔2024〕3号"],
  ["国办函〔2019〕第061号", "国办函〔2019〕第061号→国办函〔2019〕61号"],
  ["青教函（2024）12号", "青教函（2024）12号→青教函〔2024〕12号"],
  ["根据青政发[2024]3号和青教函[2024]12号", "青政发[2024]3号→青政发〔2024〕3号"],
  ["青政办发〔2024〕3号", undefined],
  ["青政发〔24〕3号", "青政发〔24〕3号→undefined"],
  ["房间(2024)3号楼", undefined],
])("numbers of documents: %s", (text, found) => {
  const [one] = wrongDocumentNumbers(text);
  expect(one && `${one.quote}→${one.suggestion}`).toBe(found);
});

describe("amounts in words and figures", () => {
  test.each([
    ["壹佰贰拾叁元整", 12_300n],
    ["拾万元", 10_000_000n],
    ["壹亿零叁佰元伍角陆分", 10_000_030_056n],
    ["叁仟零伍元零柒分", 300_507n],
    ["三百元", undefined],
  ])("%s", (words, fen) => {
    expect(capitalFen(words)).toBe(fen);
  });

  test.each([
    ["人民币壹佰贰拾叁万元整（¥1,230,000.00）", 0],
    ["人民币壹佰贰拾叁万元整（¥1,320,000.00）", 1],
    ["123万元（大写：人民币壹佰贰拾叁万元整）", 0],
    ["中标价：132万元（大写：壹佰贰拾叁万元整）", 1],
    ["补助500元，合同价伍佰陆拾元整", 0],
  ])("%s", (text, count) => {
    expect(unequalAmounts(text)).toHaveLength(count);
  });
});

describe("sums of tables", () => {
  const head = ["项目", "件数", "金额（万元）", "占比"];
  test("that agree, with decimals and thousands, are right", () => {
    const rows = [head, ["甲", "1,200", "0.1", "60%"], ["乙", "800", "0.2", "40%"]];
    expect(wrongSums([...rows, ["合计", "2,000", "0.30", "100%"]])).toEqual([]);
  });

  test("that do not are told with what they are", () => {
    const rows = [
      head,
      ["甲", "12", "0.1", ""],
      ["乙", "8", "0.25", ""],
      ["合 计", "21", "0.35", ""],
    ];
    expect(wrongSums(rows)).toEqual([
      { label: "合 计", of: "件数", written: "21", reckoned: "20" },
    ]);
  });

  test("of rows too", () => {
    const rows = [
      ["单位", "一季度", "二季度", "合计"],
      ["甲", "1", "2", "3"],
      ["乙", "4", "5", "8"],
    ];
    expect(wrongSums(rows)).toEqual([{ label: "合计", of: "乙", written: "8", reckoned: "9" }]);
  });

  test.each([
    [
      "a blank is no number",
      [head, ["甲", "", "1", ""], ["乙", "8", "2", ""], ["合计", "9", "3", ""]],
    ],
    [
      "parts are not added",
      [head, ["甲", "5", "", ""], ["其中：乙", "3", "", ""], ["合计", "5", "", ""]],
    ],
    ["ragged rows say nothing", [head, ["甲", "5"], ["乙", "3"], ["合计", "5"]]],
  ])("%s", (_, rows) => {
    expect(wrongSums(rows)).toEqual([]);
  });
});

describe("leaders", () => {
  const leaders: readonly Leader[] = [
    { name: "李远山", title: "县委书记" },
    { name: "王小明", title: "县长" },
    { name: "王小明", title: "县委副书记" },
    { name: "陈立", title: "副县长" },
  ];
  const found = (text: string) =>
    leaderFindings(text, leaders).map((one) => `${one.kind} ${one.quote}→${one.suggestion}`);

  test.each([
    ["县委书记李远山、县长王小明出席", []],
    ["县长李远山出席", ["title 县长李远山→县委书记李远山"]],
    ["县委副书记王小明、县长王小明", []],
    ["县长王小名主持会议", ["name 县长王小名→县长王小明"]],
    ["县长王大山的前任", []],
    ["副县长陈力调研", ["name 副县长陈力→副县长陈立"]],
    ["县长主持会议", []],
    ["王小明、李远山、陈立参加", ["order 王小明、李远山、陈立→李远山、王小明、陈立"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  ["江南省青岚县", ["江南省青岚县→江北省临江市青岚县"]],
  ["位于江北省临江市青岚县的", []],
  ["江北省青岚县", []],
  ["青岚县教育局", []],
  ["临川市青岚县", ["临川市青岚县→江北省临江市青岚县"]],
])("regions: %s", (text, expected) => {
  const chain = { names: ["江北省", "临江市", "青岚县"] };
  expect(wrongRegions(text, chain).map((one) => `${one.quote}→${one.suggestion}`)).toEqual(
    expected,
  );
});

test("documents that a text builds upon are told by title and number; what it says is repealed is no basis", () => {
  const text =
    "根据《招生办法》（青教发〔2024〕3号）和《招生办法》，制定本办法。《旧办法》（青教发〔2019〕1号）同时废止。";
  expect(citedDocuments(text)).toEqual({
    titles: ["招生办法"],
    numbers: ["青教发〔2024〕3号"],
  });
});

test("a long row of figures or blanks takes no time", () => {
  const started = performance.now();
  for (const sign of ["1", " ", "壹", "青", "（", "2026年1月"]) {
    const text = sign.repeat(200_000 / sign.length);
    unequalAmounts(text);
    wrongDocumentNumbers(text);
    wrongWeekdays(text);
    citedDocuments(text);
    wrongRegions(text, { names: ["江北省", "青岚县"] });
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
