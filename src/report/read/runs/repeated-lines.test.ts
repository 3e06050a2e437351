import { expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { reportText } from "#tests/support/reports/report-text.ts";
import { tokenise } from "../stream/tokens.ts";
import { gatherRuns } from "./gather-runs.ts";
import { lacksRepeatedLines } from "./repeated-lines.ts";

function isThinned(page: string): boolean {
  const document = documentOf(page);
  const { tokens } = tokenise(document);
  return lacksRepeatedLines(document, tokens, gatherRuns(tokens));
}

/** A report with a cell a line, as pages that lose lines have it. */
const cells = reportText().replaceAll(/ ?\| ?/g, "\n");

function withoutRepeats(page: string): string {
  return [...new Set(page.split("\n"))].join("\n");
}

test("a page on which no line stands twice though 信息内容 should", () => {
  expect(isThinned(withoutRepeats(cells))).toBe(true);
});

test("a page that breaks off in a line which begins as another does", () => {
  expect(isThinned(`${withoutRepeats(cells)}\n信息内容`)).toBe(true);
});

test("a page with its repeated lines", () => {
  expect(isThinned(cells)).toBe(false);
});

test("a page with a row a line, of which none stands twice", () => {
  expect(isThinned(reportText())).toBe(false);
});

test("a page that repeats any line did not lose them", () => {
  expect(isThinned(`${withoutRepeats(cells)}\n信息内容\n信息内容`)).toBe(false);
});

test("a real table has all its cells, the values of table four too", () => {
  const rows = [["行政复议", "行政诉讼"], ["结果维持", "结果纠正", "其他结果"], [..."123456789"]];
  const grid = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  expect(isThinned(`<table>${grid.join("")}</table>`)).toBe(false);
});
