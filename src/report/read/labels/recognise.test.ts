import { describe, expect, test } from "vitest";
import { rowLabels } from "../../form/row-labels.ts";
import { recognise } from "./recognise.ts";

describe("every label of the form is its row", () => {
  const plain = rowLabels.filter(
    ({ row }) => !["t3.other", "t3.otherRest", "t3.total"].includes(row),
  );

  test.each(plain)("$printed", ({ row, printed }) => {
    expect(recognise(printed)).toMatchObject({ kind: "row", row, exact: true, glued: "" });
  });

  test.each(plain)("$printed without its number", ({ row, printed }) => {
    const bare = printed.replace(/^[(]?[一二三四五六七\d]+[)、.]+/, "");
    expect(recognise(bare)).toMatchObject({ kind: "row", row });
  });
});

describe("a damaged label is still its row", () => {
  test.each([
    ["一、本新收政府信息公开申请数量", "t3.new", "年 lost"],
    ["二、上年结转政府信息公开\n申请数量", "t3.carriedIn", "wrapped"],
    ["规范性文件", "t2.normative", "行政 left out"],
    ["本行政机关不掌握相关政府信息", "t3.unavailableNotHeld", "spelt otherwise"],
    ["(二)部分公开(区分处理的,只计这一情形)", "t3.partial", "cut at its bracket"],
    ["行政許可", "t2.licensing", "Traditional"],
    ["⾏政处罚", "t2.penalty", "radicals"],
    ["行政强制bet365官网", "t2.coercion", "spam behind it"],
    ["其他对外管理服务事项(包括备案等,含行政处罚)", "t2.otherServices", "names another row"],
  ])("%s is %s: %s", (text, row) => {
    expect(recognise(text)).toMatchObject({ kind: "row", row });
  });
});

describe("digits behind a label", () => {
  test.each([
    ["规章000", "000"],
    ["行政许可15", "15"],
    ["(二)部分公开(区分处理的,只计这一情形,不计其他情形)0000000", "0000000"],
  ])("%s: glued values", (text, glued) => {
    expect(recognise(text)).toMatchObject({ kind: "row", glued });
  });

  test.each(["行政强制bet365", "行政许可(2021年起含备案3项"])("%s: part of its words", (text) => {
    expect(recognise(text)).toMatchObject({ kind: "row", glued: "" });
  });
});

test("a label whose bracket stays open goes on in the next text", () => {
  expect(recognise("(二)部分公开(区分处理的,只计这一情")).toMatchObject({ open: true });
  expect(recognise("(二)部分公开(区分处理的)")).toMatchObject({ open: false });
});

describe("其他 and 总计 are a row or a header, as the place decides", () => {
  test.each([
    ["3.其他", "t3.otherRest", true],
    ["其他", "t3.otherRest", false],
    ["(七)总计", "t3.total", true],
    ["总计", "t3.total", false],
  ])("%s", (text, row, numbered) => {
    expect(recognise(text)).toMatchObject({ kind: "either", row, numbered });
  });

  test.each([
    ["(七)总计bat365在线平台官网", "t3.total"],
    ["（七）总计新葡京2024娱乐", "t3.total"],
    ["(七)总计100000—", "t3.total"],
    ["(七)总计/00000/", "t3.total"],
    ["3.其他188bet体育", "t3.otherRest"],
  ])("numbered and with more glued behind it: %s", (text, row) => {
    expect(recognise(text)).toMatchObject({ kind: "either", row });
  });

  test("not with words of another kind behind it", () => {
    expect(recognise("3.其他需要报告的事项")).toEqual({ kind: "unknown" });
  });
});

describe("a group's label stands for several rows", () => {
  test.each(["三、本年度办理结果", "(三)不予公开", "(四)无法提供", "(五)不予处理"])(
    "%s",
    (text) => {
      expect(recognise(text)).toMatchObject({ kind: "group", isOther: false });
    },
  );

  test("(六)其他处理 is a row in the trial edition", () => {
    expect(recognise("(六)其他处理")).toMatchObject({ kind: "group", isOther: true });
  });

  test("a row's label glued behind it counts", () => {
    expect(recognise("三、本年度办理结果(一)予以公开")).toMatchObject({ row: "t3.granted" });
  });
});

describe("a column header shows its edition", () => {
  test.each([
    ["本年制发件数", "documents-2021"],
    ["现行有效件", "documents-2021"],
    ["本年处理决定数量", "decisions-2021"],
    ["本年收费金额(单位:万元)", "fees-2021"],
    ["本年新制作数量", "documents-trial"],
    ["对外公开总数量", "documents-trial"],
    ["上一年项目数量", "items-trial"],
    ["本年增/", "items-trial"],
    ["处理决定数量", "decisions-trial"],
    ["采购总金额(万元)", "procurement-trial"],
    ["信息内容本年制发件数本年废止件数现行有效件数", "documents-2021"],
    ["第二十条第(五)项", "article"],
    ["第二十条第()项", "article"],
  ])("%s: %s", (text, header) => {
    expect(recognise(text)).toMatchObject({ kind: "header", header });
  });
});

describe("everything else is unknown", () => {
  test.each(["青岚县", "2023年共公开信息126条", "规", "", `规章${"很".repeat(200)}`])(
    "%s",
    (text) => {
      expect(recognise(text)).toEqual({ kind: "unknown" });
    },
  );
});
