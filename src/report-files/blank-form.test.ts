import { describe, expect, test } from "vitest";
import { sectionWords } from "#report/words/form-words.ts";
import { blankForm, blankFormats } from "./blank-form.ts";
import { readReport } from "./read-report.ts";

describe.each(blankFormats)("the blank form as %s", (to) => {
  test("has the six headings and the three tables of the form, and reads as a blank template", async () => {
    const read = await readReport(await blankForm(to));
    if (!read.ok) throw new Error("the blank form cannot be read");
    const { document, report } = read.value;
    for (const heading of Object.values(sectionWords)) expect(document.source).toContain(heading);
    for (const label of [
      "行政规范性文件",
      "7.属于行政执法案卷",
      "复议后起诉",
      "第二十条第（八）项",
    ]) {
      expect(document.source).toContain(label);
    }
    expect(document.source.replaceAll("\n", "")).toContain(
      "（机关名称）（年份）年政府信息公开工作年度报告",
    );
    expect(report.warnings).toEqual([{ code: "blank-template" }]);
  });

  test("is the same each time", async () => {
    expect(Buffer.compare(await blankForm(to), await blankForm(to))).toBe(0);
  });
});
