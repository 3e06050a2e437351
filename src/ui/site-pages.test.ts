import { expect, test } from "vitest";
import { testPages } from "#tests/support/test-site.ts";
import { partOf } from "./site-pages.ts";

test.each([
  { rule: "home is home alone", here: "/", part: "首页" },
  { rule: "a part's own page", here: "/agencies/", part: "机关" },
  { rule: "a page below a part", here: "/agencies/3/2024/", part: "机关" },
  { rule: "the check is its own part", here: "/annual-reports/check", part: "年报核对" },
  { rule: "below the check", here: "/annual-reports/check/download", part: "年报核对" },
  {
    rule: "a path that begins like a part's",
    here: "/annual-reports/2024/",
    part: "政府信息公开年报",
  },
  { rule: "a page of no part", here: "/site/map/", part: undefined },
])("$rule", ({ here, part }) => {
  expect(partOf(testPages.navigation, here)?.name).toBe(part);
});
