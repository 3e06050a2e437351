import { expect, test } from "vitest";
import { needsServer } from "./site-of-files.ts";

test.each([
  ["/search/", true],
  ["/elder/search/", true],
  ["/elder/agencies/", false],
  ["/eldersearch/", false],
])("only a server can give %s, in either mode: %s", (path, is) => {
  expect(needsServer({ isOnline: (asked) => asked === "/search/" }, path)).toBe(is);
});
