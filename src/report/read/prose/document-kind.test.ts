import { describe, expect, test } from "vitest";
import { citedEdition, documentKind, type KindCues } from "./document-kind.ts";

const report: KindCues = {
  opening: ["青岚县林业局2023年政府信息公开工作年度报告"],
  preface: "",
  text: "2023年,我局公开信息126条,收到申请14件。".repeat(20),
  year: 2023,
  agency: "青岚县林业局",
  story: "2023年,我局公开信息126条,收到申请14件。",
  sections: 6,
  present: 200,
  figures: 200,
};

test("filled tables make a report, whatever words its prose holds", () => {
  const text = `${report.text}召开法治政府建设培训,印发政务公开工作要点的通知。`;
  expect(documentKind({ ...report, text })).toEqual({ kind: "report" });
});

test("six headings without tables are a report whose tables are gone", () => {
  expect(documentKind({ ...report, present: 0, figures: 0 })).toEqual({ kind: "no-tables" });
});

describe("a report cut off behind its first section", () => {
  const cut = { ...report, opening: [], present: 0, figures: 0, sections: 1 };
  const preface =
    "根据《条例》规定，现公布青岚县林业局2024年度政府信息公开工作年度报告，所列数据截至12月31日。";
  const noTables = { kind: "no-tables" };

  test.each<[string, Partial<KindCues>]>([
    ["says in its preface what it is", { preface }],
    ["says so on a line of its own", { opening: ["现公布青岚县林业局2024年度政府信息公开年报"] }],
    ["says so without 政府", { preface: preface.replace("政府信息", "信息") }],
    ["has pinyin in its title", { opening: ["2024年政府信息公開(kāi)工作年度報(bào)告"] }],
  ])("%s", (_, cues) => {
    expect(documentKind({ ...cut, ...cues })).toEqual(noTables);
  });

  test.each<[string, Partial<KindCues>]>([
    ["cites a report", { preface: "见青岚县林业局2024年度政府信息公开工作年度报告。" }],
    ["has no section of the form", { preface, sections: 0 }],
    ["says nothing", {}],
  ])("is none where it %s", (_, cues) => {
    expect(documentKind({ ...cut, ...cues })).toMatchObject({ kind: "not-a-report" });
  });
});

describe("a collection's sample text", () => {
  const bare = { ...report, present: 0, figures: 0, sections: 2 };
  const sample = { kind: "not-a-report", reason: "sample-text" };

  test.each([
    "政府信息公开年度工作报告范文",
    "政府信息公开工作年度报告范文三篇",
    "范文:政府信息公开年度报告",
  ])("%s", (title) => {
    expect(documentKind({ ...bare, opening: [title], agency: null })).toEqual(sample);
  });

  test("is a report where it has its agency and year", () => {
    const opening = ["青岚县林业局2023年政府信息公开工作年度报告范文"];
    expect(documentKind({ ...bare, opening })).toEqual({ kind: "no-tables" });
  });
});

describe("a document of another kind is told by its title", () => {
  const bare = { ...report, present: 0, figures: 0, sections: 0 };

  test.each([
    ["关于做好2023年政府信息公开工作年度报告编制工作的通知", "notice"],
    ["青岚学院2022-2023学年信息公开工作报告", "university-report"],
    ["《2023年政府信息公开工作年度报告》解读", "interpretation"],
    ["青岚县2023年上半年政府信息公开情况统计", "half-year-statistics"],
    ["青岚县林业局2023年法治政府建设年度报告", "rule-of-law-report"],
    ["青岚县2023年政务公开工作要点", "work-plan"],
    ["青岚县林业局2023年政务公开工作总结", "work-summary"],
    ["青岚县2023年政府信息公开工作年度报告(范文)", "sample-text"],
    ["青岚县图书馆借阅须知", "no-report-content"],
    ["青岚县民政局召开信息公开会", "no-report-content"],
  ])("%s", (title, reason) => {
    expect(documentKind({ ...bare, opening: [title] })).toEqual({ kind: "not-a-report", reason });
  });
});

describe("tables without one figure", () => {
  test("beside placeholders are the blank form", () => {
    const text = "(单位名称)2023年度报告,XX市XX局,填表说明:此处填写。";
    expect(documentKind({ ...report, text, figures: 0 })).toEqual({ kind: "blank-template" });
  });

  const short = { ...report, figures: 0, text: "2023年,我局公开信息126条。" };

  test("beside a short story of a named agency and year are a report that left them blank", () => {
    expect(documentKind(short)).toEqual({ kind: "report" });
    const text = `${short.text}编制公开事项模板12个。`;
    expect(documentKind({ ...short, text })).toEqual({ kind: "report" });
  });

  test.each<[string, Partial<KindCues>]>([
    ["no agency", { agency: null }],
    ["no year", { year: null }],
    ["no story", { story: "无" }],
    ["a story to be filled in", { story: "2023年,我局公开信息xx条,收到申请___件。" }],
    ["instructions", { text: "单位名称和数据由各单位填写(200字以内)。" }],
  ])("beside %s are the blank form", (_, cues) => {
    expect(documentKind({ ...short, ...cues })).toEqual({ kind: "blank-template" });
  });

  test("beside a story of its own are a report that left them blank", () => {
    expect(documentKind({ ...report, figures: 0 })).toEqual({ kind: "report" });
  });
});

describe("the forms before 2019", () => {
  const bare = { ...report, present: 0, figures: 0, sections: 3 };

  test("by an earlier year without tables", () => {
    expect(documentKind({ ...bare, year: 2016 })).toEqual({ kind: "pre-2019" });
  });

  test("by their annex", () => {
    const text = "政府信息公开情况统计表 一、主动公开政府信息数 条 126";
    expect(documentKind({ ...bare, text })).toEqual({ kind: "pre-2019" });
  });
});

describe("the format that the text cites", () => {
  test.each([
    ["按照国办公开办函〔2021〕30号编制", "2021"],
    ["按照国办公开办函〔2019〕60号编制", "2019-trial"],
    ["按照《年度报告格式(试行)》编制", "2019-trial"],
    ["国办公开办函〔2019〕60号已由〔2021〕30号代替", undefined],
    ["国办发〔2019〕14号", undefined],
  ])("%s", (text, edition) => {
    expect(citedEdition(text)).toBe(edition);
  });
});
