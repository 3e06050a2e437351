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
  ])("%s", (title, year) => {
    expect(reportYear({ ...none, opening: ["首页", title] })).toBe(year);
  });

  test("split over two lines", () => {
    const opening = ["青岚县林业局", "2023年政府信息公开", "工作年度报告"];
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
