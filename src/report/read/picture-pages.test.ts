import { describe, expect, test } from "vitest";
import type { SourceDocument } from "#formats/document.ts";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { readAnnualReport } from "./read-annual-report.ts";

const title = "青岚县柳溪镇人民政府2023年政府信息公开工作年度报告";
const headings =
  "一、总体情况\n按期答复。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况";

function withPictures(text: string, ...imagePages: readonly number[]): SourceDocument {
  return { ...documentOf(text), mediaType: "application/pdf", encoding: "binary", imagePages };
}

describe("pages that are pictures are named where tables are missing", () => {
  test("no table at all", () => {
    const { edition, warnings } = readAnnualReport(withPictures(`${title}\n${headings}`, 3, 4));
    expect({ edition, warnings }).toEqual({
      edition: null,
      warnings: [{ code: "no-tables", pages: [3, 4] }],
    });
  });

  test("the text cites the format", () => {
    const cites = "格式见国办公开办函〔2021〕30号";
    const { edition, warnings } = readAnnualReport(
      withPictures(`${title}\n${cites}\n${headings}`, 3),
    );
    expect(edition).toBe("2021");
    expect(warnings.map((warning) => "pages" in warning && warning.pages)).toEqual([
      [3],
      [3],
      [3],
      [3],
    ]);
  });

  test("one table is there", () => {
    const table = "规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 7\n行政许可 | 15";
    const { warnings } = readAnnualReport(withPictures(`${title}\n${headings}\n${table}`, 4));
    expect(warnings).toContainEqual({ code: "table-missing", table: "t3", pages: [4] });
  });

  test("pictures alone are no other kind of document", () => {
    const document: SourceDocument = { ...withPictures(title, 1, 2), source: "", blocks: [] };
    expect(readAnnualReport(document)).toMatchObject({
      edition: null,
      cells: {},
      warnings: [{ code: "no-tables", pages: [1, 2] }],
    });
  });

  test("no pictures, no pages", () => {
    expect(readAnnualReport(documentOf(`${title}\n${headings}`)).warnings).toEqual([
      { code: "no-tables" },
    ]);
  });
});
