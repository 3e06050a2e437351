import { describe, expect, test } from "vitest";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { processorMilliseconds } from "#tests/support/running/processor-time.ts";
import { checkReport } from "../check-report.ts";

function findingsOf(rule: string, given: Given) {
  return checkReport(givenReport(given)).findings.filter((finding) => finding.rule === rule);
}

/** `at: expected/actual` of each finding. */
function brief(rule: string, given: Given): readonly string[] {
  return findingsOf(rule, given).map(({ at, expected, actual }) => `${at}: ${expected}/${actual}`);
}

function atsOf(outcome: "holds" | "unchecked" | "explained", rule: string, given: Given) {
  const result = checkReport(givenReport(given));
  return result[outcome].filter((instance) => instance.rule === rule).map(({ at }) => at);
}

/** A report that received, carried and settled requests. */
const requests = {
  "t3.new.natural": 10,
  "t3.new.total": 10,
  "t3.carriedIn.natural": 2,
  "t3.carriedIn.total": 2,
  "t3.granted.natural": 11,
  "t3.granted.total": 11,
  "t3.total.natural": 11,
  "t3.total.total": 11,
  "t3.carriedOut.natural": 1,
  "t3.carriedOut.total": 1,
};

describe("text.table: the text against the tables", () => {
  test.each([
    { text: "收到政府信息公开申请10件，上年结转2件，办结11件，结转下年度1件。", finds: [] },
    { text: "新收政府信息公开申请12件。", finds: ["t3.new.total: 10/12"] },
    { text: "收到政府信息公开申请13件。", finds: ["t3.new.total: 10/13"] },
    {
      text: "办结政府信息公开申请9件，予以公开9件。",
      finds: ["t3.total.total: 11/9", "t3.granted.total: 11/9"],
    },
    { text: "收到政府信息公开申请10件，其中自然人9件。", finds: ["t3.new.natural: 10/9"] },
    { text: "未收到政府信息公开申请。", finds: ["t3.new.total: 10/0"] },
    { text: "未发生政府信息公开行政复议、行政诉讼。", finds: [] },
  ])("$text", ({ text, finds }) => {
    expect(brief("text.table", { cells: requests, texts: { 1: text } })).toEqual(finds);
  });

  test.each([
    "收到政府信息公开申请12件。",
    "共收到政府信息公开申请12件（含上年结转2件）。",
    "共办理政府信息公开申请12件。",
    "共办理政府信息公开申请11件。",
    "共办理政府信息公开申请10件。",
  ])("%s agrees by one of its readings", (text) => {
    const given = { cells: requests, texts: { 1: text } };
    expect(findingsOf("text.table", given)).toEqual([]);
    expect(atsOf("holds", "text.table", given).length).toBeGreaterThan(0);
  });

  test.each([
    { text: "受理政府信息公开申请12件，其中自然人12件。", finds: [] },
    { text: "受理政府信息公开申请10件，其中自然人10件。", finds: [] },
    {
      text: "受理政府信息公开申请12件，其中自然人10件。",
      finds: ["t3.carriedIn.natural+t3.new.natural: 12/10"],
    },
    { text: "受理政府信息公开申请10件，其中自然人12件。", finds: ["t3.new.natural: 10/12"] },
    { text: "新收政府信息公开申请10件，其中自然人12件。", finds: ["t3.new.natural: 10/12"] },
    { text: "共办理政府信息公开申请12件，其中自然人12件。", finds: [] },
    { text: "共办理政府信息公开申请10件，其中自然人10件。", finds: [] },
    {
      text: "共办理政府信息公开申请12件，其中自然人10件。",
      finds: ["t3.carriedIn.natural+t3.new.natural: 12/10"],
    },
  ])("a part is read as its total: $text", ({ text, finds }) => {
    expect(brief("text.table", { cells: requests, texts: { 1: text } })).toEqual(finds);
  });

  test.each([
    "2022年收到政府信息公开申请3件。",
    "收到政府信息公开申请近20件。",
    "收到政府信息公开申请20余件。",
    "第一季度收到政府信息公开申请3件。",
  ])("%s is not compared", (text) => {
    const given = { cells: requests, texts: { 1: text } };
    expect(findingsOf("text.table", given)).toEqual([]);
    expect(atsOf("holds", "text.table", given)).toEqual([]);
  });

  test("two bodies in one sentence have a number each, and do not contradict one another", () => {
    const text =
      "市政府及其部门主动公开政府信息1200条，县（区）政府及其部门主动公开政府信息2100条。";
    expect(findingsOf("text.table", { texts: { 1: text } })).toEqual([]);
  });

  test("two sentences that give one thing two numbers do", () => {
    const text = "主动公开政府信息1200条。网站更新及时。全年主动公开政府信息2100条。";
    expect(brief("text.table", { texts: { 1: text } })).toEqual(["items.published: 1200/2100"]);
  });

  test("the finding carries the cells and the place", () => {
    const text = "我局新收政府信息公开申请12件。";
    const [finding] = findingsOf("text.table", { cells: requests, texts: { 1: text } });
    expect(finding).toMatchObject({
      severity: "warning",
      cells: ["t3.new.total"],
      places: [{ section: 1, start: 12, end: 14, quote: "12" }],
    });
  });

  test("a cell that is not certain leaves the figure unchecked", () => {
    const given = {
      cells: { ...requests, "t3.new.total": "ambiguous" as const },
      texts: { 1: "新收政府信息公开申请12件。" },
    };
    expect(findingsOf("text.table", given)).toEqual([]);
    expect(atsOf("unchecked", "text.table", given)).toEqual(["t3.new.total"]);
  });

  test("a difference that the text explains is explained", () => {
    const text = "新收政府信息公开申请12件。因统计口径不同，表中申请10件不含咨询类2件。";
    const given = { cells: requests, texts: { 1: text } };
    expect(findingsOf("text.table", given)).toEqual([]);
    expect(atsOf("explained", "text.table", given)).toEqual(["t3.new.total"]);
  });

  test.each([
    { amount: 12.5, finds: [] },
    { amount: 12.53, finds: [] },
    { amount: 12.6, finds: ["t2.fees.amountWan: 126000/125000"] },
  ])("万元 with one decimal is right to half of that decimal: $amount", ({ amount, finds }) => {
    const given = {
      cells: { "t2.fees.amountWan": amount },
      texts: { 1: "收取行政事业性收费12.5万元。" },
    };
    expect(brief("text.table", given)).toEqual(finds);
  });

  test("3万 without decimals is right to the nearest 万", () => {
    const given = (decisions: number) => ({
      cells: { "t2.licensing.decisions": decisions },
      texts: { 1: "作出行政许可决定3万件。" },
    });
    expect(brief("text.table", given(31_200))).toEqual([]);
    expect(brief("text.table", given(41_200))).toEqual(["t2.licensing.decisions: 41200/30000"]);
  });

  test("a figure stated thousands of times takes no time of its own", () => {
    const began = process.cpuUsage();
    const text = "我局收到政府信息公开申请1件，".repeat(12_000);
    expect(brief("text.table", { texts: { 1: text } })).toEqual(["t3.new.total: 0/1"]);
    expect(processorMilliseconds(began)).toBeLessThan(3_000);
  });

  test("the trial edition has one row for 其他处理, and columns of its own", () => {
    const given = {
      form: "2019-trial" as const,
      year: 2020,
      cells: { "t3.otherSingle.natural": 1, "t3.otherSingle.total": 1, "t2.normative.made": 3 },
      texts: {
        1: "答复政府信息公开申请，予以公开0件，其他处理2件。制发规范性文件3件，现行有效9件。",
      },
    };
    expect(brief("text.table", given)).toEqual([
      "t3.otherNotCorrected.total+t3.otherRest.total+t3.otherUnpaid.total: 1/2",
    ]);
    expect(atsOf("holds", "text.table", given)).toContain("t2.normative.issued");
  });
});

describe("text.table: the text against itself", () => {
  test.each([
    {
      text: "主动公开政府信息977条。（二）主动公开信息912条。",
      finds: ["items.published: 977/912"],
    },
    { text: "主动公开政府信息977条。主动公开政府信息共977条。", finds: [] },
    { text: "主动公开政府信息977条。公开信息912条。", finds: [] },
    { text: "主动公开政府信息977条。门户网站主动公开信息912条。", finds: [] },
    { text: "2022年主动公开政府信息800条，2023年主动公开政府信息977条。", finds: [] },
  ])("$text", ({ text, finds }) => {
    expect(brief("text.table", { texts: { 1: text } })).toEqual(finds);
  });

  test("what the tables settle is not said twice", () => {
    const text = "新收政府信息公开申请10件。本年度新收政府信息公开申请12件。";
    expect(brief("text.table", { cells: requests, texts: { 1: text } })).toEqual([
      "t3.new.total: 10/12",
    ]);
  });

  test("without a certain table, two figures for one thing are a finding", () => {
    const text = "新收政府信息公开申请10件。本年度新收政府信息公开申请12件。";
    const given = { cells: { ...requests, "t3.new.*": "lost" as const }, texts: { 1: text } };
    expect(brief("text.table", given)).toEqual(["t3.new.total: 10/12"]);
  });
});

describe("text.parts", () => {
  test.each([
    { text: "公开信息350条，其中文件40条、财政62条、其他248条。", finds: [] },
    { text: "公开信息350条，其中文件40条、财政62条、其他200条。", finds: ["1:350: 302/350"] },
    { text: "公开信息350条，其中文件40条、财政62条。", finds: [] },
    { text: "公开信息350条，其中文件240条、财政162条。", finds: ["1:350: 402/350"] },
    { text: "公开信息1.2万条，其中网站9800条、其他2230条。", finds: [] },
    { text: "公开信息350余条，其中网站240条、其他162条。", finds: [] },
  ])("$text", ({ text, finds }) => {
    expect(brief("text.parts", { texts: { 1: text } })).toEqual(finds);
  });

  test("a list that holds is told by its section and total, a second one of the same by its number", () => {
    const text = "公开信息30条，其中文件10条、其他20条。公开动态30条，其中图文10条、其他20条。";
    expect(atsOf("holds", "text.parts", { texts: { 1: text } })).toEqual(["1:30", "1:30#2"]);
  });
});

describe("text.share", () => {
  test.each([
    { text: "收到申请80件，其中自然人60件，占75%。", finds: [] },
    { text: "收到申请80件，其中自然人60件，占75.1%。", finds: [] },
    { text: "收到申请80件，其中自然人60件，占78%。", finds: ["3:78%: 75/78"] },
    { text: "收到申请3件，其中自然人1件，占33%，其他2件，占67%。", finds: [] },
    { text: "2022年收到申请200件，2023年收到260件，同比增长30%。", finds: [] },
    { text: "2022年收到申请200件，2023年收到260件，同比增长23%。", finds: ["3:23%: 30/23"] },
    { text: "2022年收到申请200件，2023年收到150件，同比下降25%。", finds: [] },
    { text: "2022年收到申请0件，2023年收到150件，同比增长100%。", finds: [] },
  ])("$text", ({ text, finds }) => {
    expect(brief("text.share", { texts: { 3: text } })).toEqual(finds);
  });
});

describe("text.fee-statement", () => {
  const none = "本年度未收取信息处理费。";
  const unpaid = { "t3.otherUnpaid.natural": 2, "t3.otherUnpaid.total": 2 };
  test.each([
    { rule: "none, and nothing else", texts: { 6: none }, cells: {}, finds: [] },
    { rule: "an amount, reported", texts: { 6: "收取信息处理费200元。" }, cells: {}, finds: [] },
    {
      rule: "none and an amount",
      texts: { 1: "收取信息处理费200元。", 6: none },
      cells: {},
      finds: ["0/200"],
    },
    {
      rule: "two amounts",
      texts: { 1: "收取信息处理费200元。", 6: "收取信息处理费300元。" },
      cells: {},
      finds: ["200/300"],
    },
    {
      rule: "an amount, and section six is 无",
      texts: { 1: "收取信息处理费200元。", 6: "无" },
      cells: {},
      finds: ["200/undefined"],
    },
    { rule: "none, but notices went unpaid", texts: { 6: none }, cells: unpaid, finds: ["2/0"] },
    {
      rule: "notices told of and unpaid",
      texts: { 6: `发出收费通知2件，逾期未缴。${none}` },
      cells: unpaid,
      finds: [],
    },
    {
      rule: "no notice, but some went unpaid",
      texts: { 6: "本年度未发出收费通知。" },
      cells: unpaid,
      finds: ["2/0"],
    },
    {
      rule: "the charges of table two are another thing",
      texts: { 6: none },
      cells: { "t2.fees.amountWan": 30 },
      finds: [],
    },
  ])("$rule", ({ texts, cells, finds }) => {
    const findings = findingsOf("text.fee-statement", { texts, cells });
    expect(findings.map(({ expected, actual }) => `${expected}/${actual}`)).toEqual(finds);
  });

  test("nothing said is nothing checked; an uncertain row leaves it unchecked", () => {
    expect(atsOf("holds", "text.fee-statement", {})).toEqual([]);
    const given = { texts: { 6: none }, cells: { "t3.otherUnpaid.total": "lost" as const } };
    expect(atsOf("unchecked", "text.fee-statement", given)).toEqual(["processing"]);
  });
});
