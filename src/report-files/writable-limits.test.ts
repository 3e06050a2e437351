import { expect, test } from "vitest";
import type { AnnualReport } from "#report/annual-report.ts";
import { givenReport } from "#tests/support/given-report.ts";
import { isShortEnough } from "./writable-limits.ts";

const report = givenReport({});
const inSection = (text: string): AnnualReport => ({
  ...report,
  sections: [{ number: 1, heading: "总体情况", text }],
});

test.each([
  { rule: "an ordinary report", given: report, is: true },
  { rule: "the longest text", given: inSection("字".repeat(60_000)), is: true },
  { rule: "a longer text", given: inSection("字".repeat(60_001)), is: false },
  // The preface, which is empty, is a line.
  { rule: "as many lines as are laid out", given: inSection(`${"一\n".repeat(3998)}一`), is: true },
  { rule: "a line more", given: inSection(`${"一\n".repeat(3999)}一`), is: false },
  { rule: "a name of a page", given: { ...report, agency: "局".repeat(201) }, is: false },
  { rule: "a long preface", given: { ...report, preface: "字".repeat(60_001) }, is: false },
  {
    rule: "long texts together",
    given: { ...inSection("字".repeat(60_000)), preface: "字".repeat(60_000) },
    is: false,
  },
])("$rule: $is", ({ given, is }) => {
  expect(isShortEnough(given)).toBe(is);
});
