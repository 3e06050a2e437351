import { describe, expect, test } from "vitest";
import { findNarrative } from "./find-narrative.ts";
import { meaningKey } from "./meaning/meaning.ts";

/** `value meaning` of each figure of a 2023 report, `@year` where a year is named; rows without `t3.` and `.total`. */
function figuresOf(text: string, number = 1): readonly string[] {
  const { figures } = findNarrative([{ number, heading: "", text }], 2023);
  return figures.map(({ value, meaning, year }) => {
    const name = meaningKey(meaning);
    const key = meaning.kind === "cells" ? name.replace(/t3\.|\.total/g, "") : name;
    return `${value} ${key}${year === null ? "" : ` @${year}`}`;
  });
}

const denied =
  "deniedEnforcement+deniedInquiry+deniedInternal+deniedLaw+deniedProcess+deniedSafety+deniedSecret+deniedThirdParty";
const organisations = "new.charity+new.enterprise+new.legal+new.otherOrg+new.research";
const others = "otherNotCorrected+otherRest+otherUnpaid";
const suits = "t4.afterReview+t4.direct";

describe("disclosure requests", () => {
  test.each([
    ["全局共收到政府信息公开申请37件。", ["37 new"]],
    ["收到12件政府信息公开申请，办结10件。", ["12 new", "10 total"]],
    ["前一年收到申请12件，今年收到15件。", ["12 new @2022", "15 new"]],
    ["前年收到申请12件，今年收到15件。", ["15 new"]],
    ["往年收到申请12件。", []],
    ["历年收到申请112件，近三年收到申请45件。", []],
    ["政府信息公开申请数量为12。", ["12 new"]],
    ["全年收到信息公开申请二十三件。", ["23 new"]],
    ["（二）依申请公开。全年共收到12件，均按时答复。", ["12 new"]],
    [
      "新收政府信息公开申请20件，加上上年度结转3件，共23件。",
      ["20 new", "3 carriedIn", "23 carriedIn+new"],
    ],
    ["受理政府信息公开申请47件（含上年结转2件）。", ["47 carriedIn+new", "2 carriedIn"]],
    [
      "2022年结转政府信息公开申请2件，本年办结14件，结转2024年1件。",
      ["2 carriedIn", "14 total", "1 carriedOut"],
    ],
    ["上年结转申请1件，结转下年度继续办理2件。", ["1 carriedIn", "2 carriedOut"]],
    ["予以公开10件，部分公开4件，不予公开3件。", ["10 granted", "4 partial", `3 ${denied}`]],
    ["予以公开5件，其他处理1件，重复申请2件。", ["5 granted", `1 ${others}`, "2 refusedRepeat"]],
    [
      "属于国家秘密不予公开1件，本机关不掌握相关政府信息2件。",
      ["1 deniedSecret", "2 unavailableNotHeld"],
    ],
    [
      "收到政府信息公开申请9件，其中自然人7件，商业企业2件。",
      ["9 new", "7 new.natural", "2 new.enterprise"],
    ],
    [
      "收到政府信息公开申请9件，其中个人8件，法人或其他组织1件。",
      ["9 new", "8 new.natural", `1 ${organisations}`],
    ],
    ["十二件信息公开申请中，十件予以公开，两件部分公开。", ["12 new", "10 granted", "2 partial"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe("what only looks like all the requests is not given as such", () => {
  test.each([
    "共收到涉及征地类的政府信息公开申请8件。",
    "告知补正政府信息公开申请2件。",
    "第一季度收到政府信息公开申请3件。",
    "1-6月收到政府信息公开申请3件。",
    "自2019年以来共收到政府信息公开申请30件。",
    "近三年收到政府信息公开申请30件。",
    "指导各镇街收到政府信息公开申请5件，其中自然人3件。",
    "收到政府信息公开申请3至5件。",
    "与2022年相比，政府信息公开申请增加5件。",
    "月均收到政府信息公开申请3件。",
    "力争办结政府信息公开申请20件。",
    "受理建设工程消防验收申请36件。",
    "县司法局办理行政复议案件56件。",
  ])("%s", (text) => {
    expect(figuresOf(text).filter((figure) => !figure.endsWith(" other"))).toEqual([]);
  });

  test.each([
    "县政府办受理政府信息公开申请5件，县直部门受理政府信息公开申请32件。",
    "截至2023年12月31日，累计收到政府信息公开申请120件。",
    "收到政府信息公开申请12件，受理10件。",
  ])("%s may mean more than the year's total", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("a channel is a part of them", () => {
    const text = "收到政府信息公开申请28件，其中网络申请17件，信函申请11件。";
    expect(figuresOf(text)).toEqual(["28 new", "17 other", "11 other"]);
  });

  test("one agency's requests are a part of them", () => {
    const text = "全市共收到政府信息公开申请1,832件，其中市政府部门收到1,200件。";
    expect(figuresOf(text)).toEqual(["1832 new"]);
  });
});

describe("reviews and lawsuits", () => {
  test.each([
    ["因政府信息公开引起行政复议3件、行政诉讼1件。", ["3 t4.review", `1 ${suits}`]],
    [
      "政府信息公开行政复议7件，其中结果维持4件，结果纠正1件，尚未审结2件。",
      ["7 t4.review", "4 t4.review.upheld", "1 t4.review.corrected", "2 t4.review.pending"],
    ],
    ["政府信息公开案件未经复议直接起诉2件，复议后起诉1件。", ["2 t4.direct", "1 t4.afterReview"]],
    ["全年发生行政复议2起，均维持；行政诉讼1起。", ["2 t4.review", `1 ${suits}`]],
    ["行政复议、行政诉讼均为0件。", ["0 t4.review", `0 ${suits}`]],
    ["政府信息公开行政复议和行政诉讼共3件。", ["3 t4.afterReview+t4.direct+t4.review"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe("table two", () => {
  test.each([
    [
      "制发行政规范性文件6件，废止2件，现行有效41件。",
      ["6 t2.normative.issued", "2 t2.normative.repealed", "41 t2.normative.inForce"],
    ],
    ["截至目前，现行有效的行政规范性文件共23件。", ["23 t2.normative.inForce"]],
    [
      "作出行政许可决定1,234件，行政处罚决定56件，行政强制0件。",
      ["1234 t2.licensing.decisions", "56 t2.penalty.decisions", "0 t2.coercion.decisions"],
    ],
    [
      "行政许可、行政处罚、行政强制分别为12件、3件、0件。",
      ["12 t2.licensing.decisions", "3 t2.penalty.decisions", "0 t2.coercion.decisions"],
    ],
    [
      "作出行政许可决定12345件，行政处罚123456件。",
      ["12345 t2.licensing.decisions", "123456 t2.penalty.decisions"],
    ],
    ["收取行政事业性收费12.5万元。", ["125000 t2.fees.amountWan"]],
    ["全年共收取信息处理费700元。", ["700 fees.processing"]],
    ["发出收费通知2件，总金额900元，实际收取700元。", ["900 money.other", "700 fees.processing"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each([
    "主动公开规范性文件5件。",
    "审查规范性文件5件。",
    "出台涉企规范性文件5件。",
    "公开行政许可信息120条、行政处罚信息35条。",
    "承接行政许可事项39项。",
    "窗口办理行政许可3200件。",
    "以县政府名义制发规范性文件5件。",
    "行政许可、行政处罚分别为12件、3件、5件。",
  ])("%s says nothing of it", (text) => {
    expect(figuresOf(text).filter((figure) => figure.includes("t2."))).toEqual([]);
  });
});

describe("what was published", () => {
  test.each([
    ["全年主动公开政府信息1326条。", ["1326 items.published"]],
    ["通过网站、微信公众号等渠道公开政府信息95条。", ["95 items.published"]],
    [
      "门户网站发布信息902条，微信公众号推送信息526条，微博80条。",
      ["902 items.website", "526 items.wechat", "80 items.weibo"],
    ],
    [
      "公开重点领域信息156条，发布政策解读24篇。",
      ["156 items.keyFields", "24 items.interpretations"],
    ],
    [
      "新增政务新媒体2个，注销1个，目前共9个。",
      ["2 accounts.opened", "1 accounts.closed", "9 accounts.total"],
    ],
    ["组织培训3次，办理人大建议12件。", ["3 other", "12 other"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each([
    "网站开通以来累计发布信息12000条。",
    "2024年计划主动公开政府信息600条。",
    "每名信息员每周报送信息3条。",
    "截至目前发布政府信息5618条。",
    "公众号发布原创信息127条。",
    "公开财政信息58条。",
  ])("%s gives no total", (text) => {
    expect(figuresOf(text).filter((figure) => figure.includes("items."))).toEqual([]);
  });
});

describe("zero in words", () => {
  test.each([
    ["本年度未收到政府信息公开申请。", ["0 new"]],
    ["未收到公民、法人或其他组织提出的政府信息公开申请。", ["0 new"]],
    ["未收到因政府信息公开申请引起的行政复议和行政诉讼情况。", ["0 t4.review", `0 ${suits}`]],
    ["没有发生政府信息公开行政复议、行政诉讼案件。", ["0 t4.review", `0 ${suits}`]],
    ["政府信息公开申请、行政复议、行政诉讼均为零。", ["0 new", "0 t4.review", `0 ${suits}`]],
    ["无上年结转政府信息公开申请。", ["0 carriedIn"]],
    ["未制发行政规范性文件。", ["0 t2.normative.issued"]],
    ["未收取信息处理费。", ["0 fees.processing"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each([
    "没有逾期未答复的政府信息公开申请。",
    "未收到关于政府信息公开工作的投诉举报。",
    "下属单位未收到政府信息公开申请。",
    "未收到涉及土地征收的政府信息公开申请。",
    "无其他需要报告的事项。",
    "一季度未收到政府信息公开申请。",
  ])("%s states no zero of a table", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe("years", () => {
  test.each([
    ["2022年收到政府信息公开申请3件，2023年收到5件。", ["3 new @2022", "5 new @2023"]],
    ["去年收到政府信息公开申请3件，今年收到5件。", ["3 new @2022", "5 new"]],
    ["2023年收到政府信息公开申请260件，较上年的200件增长30%。", ["260 new @2023", "200 new @2022"]],
    [
      "2021年、2022年、2023年分别收到政府信息公开申请1件、2件、4件。",
      ["1 new @2021", "2 new @2022", "4 new @2023"],
    ],
    ["2023年1月1日至12月31日，收到政府信息公开申请5件。", ["5 new @2023"]],
    ["收到政府信息公开申请5件（2022年为3件），办结4件。", ["5 new", "3 new @2022", "4 total"]],
    ["2020年至2023年，共收到政府信息公开申请50件。", []],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

test("a figure keeps its place in the text as given", () => {
  const text = "一、总述\n我局２０２３年共收到政府信息公开申请 １２ 件。";
  const { figures } = findNarrative([{ number: 3, heading: "", text }], 2023);
  const at = text.indexOf("１２");
  expect(figures.map(({ place }) => place)).toEqual([
    { section: 3, start: at, end: at + 2, quote: "１２" },
  ]);
});

test.each(["其中1件,2件,", "1件,其中", "未收到、", "一", "1 ", "(其中1件", "分别为1件、"])(
  "100,000 characters of %s take no more than their length",
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = process.cpuUsage();
    findNarrative([{ number: 1, heading: "", text }], 2023);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  },
);
