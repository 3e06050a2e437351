import { expect, test } from "vitest";
import { listPage, longestWhole, pageSize, parsePage, sliceOf } from "./list-page.ts";

test.each([
  { rule: "a list of 45 has three pages", page: 3, total: 45, is: { page: 3, pages: 3 } },
  { rule: "and no fourth", page: 4, total: 45, is: undefined },
  { rule: "an empty list has one page", page: 1, total: 0, is: { page: 1, pages: 1 } },
  { rule: "it is shown whole", page: "all", total: 45, is: { page: "all", pages: 3 } },
  { rule: "up to a length", page: "all", total: longestWhole, is: { page: "all", hasWhole: true } },
  { rule: "and no further", page: "all", total: longestWhole + 1, is: undefined },
  { rule: "its pages are there still", page: 2, total: longestWhole + 1, is: { hasWhole: false } },
] as const)("$rule", ({ page, total, is }) => {
  const at = listPage(page, total);
  expect(is ? at : [at]).toMatchObject(is ?? [undefined]);
});

test("a page shows 20 entries, and the longest whole list 1,000: what a browser prints", () => {
  expect([pageSize, longestWhole]).toEqual([20, 1000]);
});

test("the whole list is cut nowhere below its length", () => {
  expect(sliceOf("all").limit).toBe(longestWhole);
  expect([undefined, "page-12", "all"].map(parsePage)).toEqual([1, 12, "all"]);
});
