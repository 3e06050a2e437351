import { expect, test } from "vitest";
import { publishedFile } from "./published-file.ts";

const path = "/agencies/3/2024/v1/original";
const file = "agencies/3/2024/v1/original";
const named = (name: string) => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

test.each([
  ["年报.docx", `${file}.docx`],
  ["年报.PDF", `${file}.pdf`],
  ["index.html", `${file}.html.txt`],
  ["a.svg", `${file}.svg.txt`],
  ["a.b.shtml", `${file}.shtml.txt`],
  ["年报", `${file}.bin`],
  ["a.年报", `${file}.bin`],
])("the original %s is written as %s", (name, expected) => {
  expect(publishedFile(path, named(name))).toEqual({ file: expected, download: name });
});

test.each([
  ["attachment", ""],
  ['attachment; filename="report.csv"', "report.csv"],
  [`attachment; filename="x.csv"; filename*=UTF-8''${encodeURIComponent("甲.csv")}`, "甲.csv"],
])("%s is saved as “%s”", (disposition, download) => {
  expect(publishedFile("/open-data/reports.csv", disposition)).toEqual({
    file: "open-data/reports.csv",
    download,
  });
});

test("what is shown has no name to save under", () => {
  expect(publishedFile("/assets/site.css", null)).toEqual({ file: "assets/site.css" });
});
