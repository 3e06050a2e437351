import { expect, test } from "vitest";
import { pagePath, pagesShown } from "./pager-path.ts";

test("the first page of a list is the list's own address", () => {
  const paths = ([1, 2, "all"] as const).map(pagePath("/agencies/"));
  expect(paths).toEqual(["/agencies/", "/agencies/page-2/", "/agencies/all/"]);
});

test.each([
  { rule: "few pages are all named", page: 1, pages: 3, shown: [1, 2, 3] },
  {
    rule: "pages left out are a gap",
    page: 75,
    pages: 150,
    shown: [1, "gap", 73, 74, 75, 76, 77, "gap", 150],
  },
  { rule: "a gap of one page is that page", page: 5, pages: 9, shown: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  { rule: "at the beginning", page: 1, pages: 150, shown: [1, 2, 3, "gap", 150] },
  { rule: "at the end", page: 150, pages: 150, shown: [1, "gap", 148, 149, 150] },
  { rule: "one page", page: 1, pages: 1, shown: [1] },
  { rule: "no pages", page: 1, pages: 0, shown: [] },
])("$rule", ({ page, pages, shown }) => {
  expect(pagesShown(page, pages)).toEqual(shown);
});
