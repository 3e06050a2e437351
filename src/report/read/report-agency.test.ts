import { describe, expect, test } from "vitest";
import { reportAgency } from "./report-agency.ts";

const none = { opening: [], preface: "", ending: [], chrome: [] };

describe("the agency stands in the title", () => {
  test.each([
    ["青岚县林业局2023年政府信息公开工作年度报告", "青岚县林业局"],
    ["2022年青岚县柳溪镇人民政府政府信息公开工作年度报告", "青岚县柳溪镇人民政府"],
    ["关于青岚县林业局2020年度政府信息公开工作的年度报告", "青岚县林业局"],
    ["青岚县白石街道办事处政府信息公开工作年度报告", "青岚县白石街道办事处"],
    ["2021年政府信息公开工作年度报告", null],
    ["根据青岚县林业局2023年政府信息公开工作年度报告的要求", null],
  ])("%s", (title, agency) => {
    expect(reportAgency({ ...none, opening: [title] })).toBe(agency);
  });

  test("the spam of a hijacked copy is no part of the name", () => {
    const opening = ["uedbet体育_uedbet官网_青岚县柳溪镇2023年政府信息公开工作年度报告"];
    expect(reportAgency({ ...none, opening })).toBe("青岚县柳溪镇");
  });
});

describe("brackets behind the name", () => {
  test.each([
    ["青岚县人民政府办公室（县外事办公室）2023年", "青岚县人民政府办公室（县外事办公室）"],
    ["青岚县自然资源局(林业局)2023年", "青岚县自然资源局(林业局)"],
    ["青岚县人民政府（本级）2023年", "青岚县人民政府（本级）"],
    ["青岚县林业局（盖章）2023年", "青岚县林业局"],
    ["青岚县林业局（2023年）", "青岚县林业局"],
    ["青岚县林业局(2023年度)", "青岚县林业局"],
    ["青岚县林业局（公开版）2023年", null],
    ["青岚县林业局（bet365官网）2023年", null],
  ])("%s", (before, agency) => {
    const opening = [`${before}政府信息公开工作年度报告`];
    expect(reportAgency({ ...none, opening })).toBe(agency);
  });

  test("a note behind the report's name is no part of the agency's", () => {
    const opening = ["青岚县林业局2023年政府信息公开工作年度报告（试行）"];
    expect(reportAgency({ ...none, opening })).toBe("青岚县林业局");
  });
});

describe("else in the preface", () => {
  test.each([
    ["本报告由青岚县林业局编制。", "青岚县林业局"],
    ["现将青岚县水利局2023年政府信息公开情况报告如下", "青岚县水利局"],
    ["如有疑问,请与青岚县林业局办公室联系(电话略)", "青岚县林业局办公室"],
    ["我局认真贯彻条例。", null],
    ["本报告由我局编制。", null],
  ])("%s", (preface, agency) => {
    expect(reportAgency({ ...none, preface })).toBe(agency);
  });
});

describe("else above the date at the end", () => {
  test.each(["2024年1月16日", "二〇二四年一月十六日"])("%s", (date) => {
    const ending = ["无其他事项。", "青岚县林业局", date, "扫一扫在手机打开当前页"];
    expect(reportAgency({ ...none, ending })).toBe("青岚县林业局");
  });
});

describe("else in the page's metadata", () => {
  test.each([
    ["发布机构:青岚县人民政府办公室", "青岚县人民政府办公室"],
    ["[ 发布机构 ] | 青岚县林业局 | [ 发文日期 ] | 2024-01-17", "青岚县林业局"],
    ["首页>乡镇信息公开>柳溪镇", "柳溪镇"],
    ["浏览次数:19432", null],
  ])("%s", (line, agency) => {
    expect(reportAgency({ ...none, chrome: [line] })).toBe(agency);
  });
});
