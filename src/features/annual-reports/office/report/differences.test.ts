import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { differences } from "./differences.ts";

test("equal versions differ in nothing", () => {
  expect(differences(givenReport(), givenReport())).toEqual({ cells: [], sections: [] });
});

test("a figure, a state and the words of a section are told, and nothing else", () => {
  const after = givenReport({
    cells: { "t3.new.total": 5, "t3.total.total": "blank" },
    texts: { 5: "改写过的问题。" },
  });
  const { cells, sections } = differences(givenReport(), after);
  expect(cells.map(({ cell }) => cell)).toEqual(["t3.new.total", "t3.total.total"]);
  expect(sections.map(({ number, is }) => [number, is])).toEqual([[5, "改写过的问题。"]]);
});

test("a section that one of them has not is told as empty there", () => {
  const { sections } = differences(givenReport({ texts: { 6: null } }), givenReport());
  expect(sections).toMatchObject([{ number: 6, was: "" }]);
});
