import { expect, test } from "vitest";
import { median, rate } from "./figure.ts";

test("the median of an odd number is the middle, of an even number the lower middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2);
});

test("a rate is reckoned from the median run and held against its goal", () => {
  const given = { count: 1_000, seconds: [0.5, 2, 0.4], atLeast: 2_000, how: "by hand" };
  expect(rate("reports", given)).toMatchObject({ measured: "2,000/s", holds: true });
  expect(rate("reports", { ...given, atLeast: 2_001 })).toMatchObject({ holds: false });
});
