import { expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { reportText } from "#tests/support/reports/report-text.ts";
import { isPictures } from "./is-pictures.ts";
import { readAnnualReport } from "./read/read-annual-report.ts";

test.each([
  { rule: "a scan is", text: "", imagePages: [1, 2], is: true },
  {
    rule: "a report with pictures beside its text is not",
    text: reportText(),
    imagePages: [4],
    is: false,
  },
  { rule: "a text without a report is not", text: "会议纪要", imagePages: [], is: false },
])("$rule", ({ text, imagePages, is }) => {
  const { source, blocks, encoding } = documentOf(text || "图");
  const empty = text === "" ? { source: "", blocks: [] } : { source, blocks };
  const document = { ...empty, encoding, mediaType: "application/pdf", imagePages } as const;
  expect(isPictures(readAnnualReport(document))).toBe(is);
});
