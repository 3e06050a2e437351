import { expect, test } from "vitest";
import { groupedFigure, tickWords } from "./figure-words.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [-1234, "-1,234"],
  [11_234_567, "11,234,567"],
  [1999.4301, "1,999.4301"],
])("%d is printed %s", (value, words) => {
  expect(groupedFigure(value)).toBe(words);
});

test.each([
  [0, "0"],
  [0.5, "0.5"],
  [5000, "5000"],
  [10_000, "1万"],
  [1_500_000, "150万"],
  [150_000_000, "1.5亿"],
])("a tick at %d says %s", (value, words) => {
  expect(tickWords(value)).toBe(words);
});
