import { describe, expect, test } from "vitest";
import { reportYear } from "./report-year.ts";

const none = { opening: [], preface: "", overview: "" };

describe("the year stands in the title", () => {
  test.each([
    ["青岚县柳溪镇人民政府2023年政府信息公开工作年度报告", 2023],
    ["2021年度政府信息公开工作年度报告", 2021],
    ["2022年青岚县人民政府信息公开工作年度报告", 2022],
    ["青岚县林业局2022年度信息公开工作年度报告", 2022],
    ["青嵐縣林業局2024 年政府信息公開(kāi)工作年度報(bào)告", 2024],
    ["Page 8 - 青岚市信访局2024年政府信息公开工作年度报告", 2024],
    ["2025年1月20日 青岚市信访局2024年政府信息公开工作年度报告", 2024],
    ["关于青岚县林业局2020年度政府信息公开工作的年度报告", 2020],
    ["青岚县林业局政府信息公开工作年度报告(2019年)", 2019],
    ["青岚县林业局政府信息公开2019年度报告", 2019],
    ["青岚县林业局二〇二二年政府信息公开工作年度报告", 2022],
    ["青嵐縣林業局2023年政府資訊公開工作年度報告", 2023],
    ["青岚县林业局 2023 年 政府信息公开工作 年度报告", 2023],
    ["青岚县林业局２０２３年政府信息公开工作年度报告", 2023],
    ["青岚县林业局2〇23年政府信息公开工作年度报告", 2023],
    ["青岚县林业局二◯二三 年政府信息公开工作年度报告", 2023],
  ])("%s", (title, year) => {
    expect(reportYear({ ...none, opening: ["首页", title] })).toBe(year);
  });

  test("split over two lines", () => {
    const opening = ["青岚县林业局", "2023年政府信息公开", "工作年度报告"];
    expect(reportYear({ ...none, opening })).toBe(2023);
  });

  test.each([
    [["青岚县林业局", "２０２３", "年政府信息公开工作年度报告"]],
    [["青岚县林业局", "二〇二三", "年政府信息公开工作年度报告"]],
    [["二◯二三年青岚县市场监督", "管理局政府信息公开工作年度报告"]],
  ])("in other digits, over two lines: %s", (opening) => {
    expect(reportYear({ ...none, opening })).toBe(2023);
  });

  test("before any year in the text", () => {
    const opening = ["青岚县林业局2023年政府信息公开工作年度报告"];
    expect(reportYear({ opening, preface: "", overview: "2022年,2022年。" })).toBe(2023);
  });
});

describe("a signing date is never the year", () => {
  const title = "政府信息公开工作年度报告";

  test.each([
    ["2026年1月8日"],
    ["二〇二六年一月八日"],
    ["2026-01-08"],
    ["2026年1月"],
    ["发布时间：2026年1月8日 10:30"],
  ])("under the title: %s", (date) => {
    const opening = [title, "青岚经开区管委会", date];
    const preface = opening.join("\n");
    const overview = "2025年，管委会依法公开政府信息。";
    expect(reportYear({ opening, preface, overview })).toBe(2025);
    expect(reportYear({ opening: [date, title], preface, overview })).toBe(2025);
    expect(reportYear({ opening, preface, overview: "依法公开政府信息。" })).toBeNull();
  });

  test("broken over two lines", () => {
    const opening = [title, "2026年", "1月8日"];
    expect(reportYear({ opening, preface: opening.join("\n"), overview: "" })).toBeNull();
  });

  test.each([
    "依法公开政府信息。\n青岚县水利局\n2024年1月15日",
    "依法公开政府信息。\n青岚县水利局\n二〇二四年一月十五日",
    "依法公开政府信息。\n青岚县水利局\n２０２４ 年 １ 月 １５ 日",
    "依法公开政府信息。\n青岚县水利局\n2024年\n1月15日",
    "依法公开政府信息。\n青岚县水利局\n2024年6月",
    "依法公开政府信息。青岚县水利局 2024年1月15日",
    "本报告于2024年1月15日经局务会审议通过。",
    "本报告于2024年1月编制。",
  ])("in section one: %s", (overview) => {
    expect(reportYear({ ...none, opening: [title], overview })).toBeNull();
  });
});

describe("what the preface announces comes before what section one names", () => {
  test.each([
    ["现公布2024年度青岚县民政局政府信息公开工作年度报告。", 2024],
    ["特向社会公布青岚海事局2024年政府信息公开工作年度报告。", 2024],
    ["现将我局2024年政府信息公开工作情况报告如下：", 2024],
    ["根据2019年修订的《条例》编制本报告。", 2023],
    ["按照《关于做好2022年政府信息公开工作年度报告编制工作的通知》编制。", 2023],
  ])("%s", (preface, year) => {
    expect(reportYear({ ...none, preface, overview: "2023年公开信息5条。" })).toBe(year);
  });
});

describe("without a title, the stated period gives the year", () => {
  test.each([
    ["统计期限自2024年1月1日起至2024年12月31日止", 2024],
    ["统计期限自20201月1日起至202012月31日止", 2020],
    ["统计期限自202411日至20241231日", 2024],
  ])("%s", (preface, year) => {
    expect(reportYear({ ...none, preface, overview: "2019年,2019年。" })).toBe(year);
  });

  test("not a period of two years", () => {
    const preface = "自2022年1月1日至2023年12月31日";
    expect(reportYear({ ...none, preface })).toBeNull();
  });
});

describe("else the year most often named in section one", () => {
  test.each([
    ["2023年收到申请。2023年公开信息,较2022年增加。", 2023],
    ["2023年与2022年相当。", null],
    ["按照国办公开办函〔2021〕30号的要求,收到申请14件。", null],
    ["根据《2022年政务公开工作要点》推进。2023年公开信息。", 2023],
    ["印发预算12023年。", null],
    ["自2022年开通平台。2023年公开信息5条。", 2023],
    ["公开信息较2022年增加5条。", null],
    ["2022年以来，公开信息5条。", null],
    ["2025年，我局将继续做好公开。", null],
    ["2023 年，公开信息5条。", 2023],
    ["２０２３年，公开信息5条。", 2023],
    ["二○二三年，公开信息5条。", 2023],
    ["2023\n年，公开信息5条。", 2023],
    ["2023年，公开信息20条。指南于2022年3月5日更新，目录于2022年5月6日更新。", 2023],
    ["2023年，公开信息20条。2022年3月、2022年5月更新目录。", 2023],
    ["2023年，公开信息20条。2022年3月5-6日、2022年5月7日培训。", 2023],
    ["2023年1月至12月，公开信息20条。2024年1月5日汇总。", 2023],
    ["2023年6月开展培训。2024年1月5日汇总。", 2023],
    ["2023年与2022年相当。2022年6月更新目录。", null],
    ["", null],
  ])("%s", (overview, year) => {
    expect(reportYear({ ...none, overview })).toBe(year);
  });
});

test.each(["发布日期:2024-01-17", "索引号 11610800MB29/2020-00340", "浏览次数:2023"])(
  "not from the page's own dates and numbers: %s",
  (line) => {
    expect(reportYear({ ...none, opening: [line], preface: line })).toBeNull();
  },
);

describe("else the day up to which is counted", () => {
  test.each([
    ["截至2023年12月31日，公开信息20条。", 2023],
    ["截止2023 年12月底，公开信息20条。2024年1月5日汇总，2024年1月8日公示。", 2023],
    ["截至2023年12月31日，公开信息20条。截至2022年12月31日为15条。", null],
    ["截至2024年1月10日，网站访问2万次。", null],
    ["2023年12月31日上线。", null],
  ])("%s", (text, year) => {
    expect(reportYear({ ...none, overview: text })).toBe(year);
    expect(reportYear({ ...none, preface: text })).toBe(year);
  });

  test("not before a year that is named", () => {
    const overview = "2023年，公开信息20条。截至2022年12月31日，已有15条。";
    expect(reportYear({ ...none, overview })).toBe(2023);
  });
});
