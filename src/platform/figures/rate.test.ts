import { expect, test } from "vitest";
import { rateOf } from "./rate.ts";

test.each([
  [5293, 5390, 100, 98.2],
  [5390, 5390, 100, 100],
  [0, 7, 100, 0],
  [1, 3, 100, 33.3],
  [2, 3, 100, 66.7],
  [1, 16, 100, 6.3],
  [64_000, 4, 1, 16_000],
  [1.399713, 1, 100, 140],
])("%d of %d times %d is %d", (of, whole, times, is) => {
  expect(rateOf({ of, whole, times })).toBe(is);
});

test("nothing to divide by is no rate", () => {
  expect(rateOf({ of: 0, whole: 0, times: 100 })).toBeUndefined();
});
