import { expect, test } from "vitest";
import { isOtherThanWished } from "./as-wished.ts";

test.each([
  ["online", "paper", { delivery: "electronic", provided: null }, false],
  ["mail", "electronic", { delivery: "electronic", provided: "electronic" }, false],
  ["post", "disc", { delivery: "post", provided: "disc" }, false],
  ["collection", "inspection", { delivery: "direct", provided: "inspection" }, false],
  ["online", "electronic", { delivery: "post", provided: "electronic" }, true],
  ["post", "disc", { delivery: "post", provided: "paper" }, true],
] as const)("wished %s, %s; given %o: other %s", (delivery, provision, given, is) => {
  expect(isOtherThanWished({ delivery, provision }, given)).toBe(is);
});
