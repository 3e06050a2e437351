import { expect, test } from "vitest";
import { instantWords } from "./instant-words.ts";

test.each([
  ["2024-03-07T01:05:00Z", "2024-03-07 09:05"],
  ["2024-12-31T16:00:00.000Z", "2025-01-01 00:00"],
])("%s is %s in China", (instant, words) => {
  expect(instantWords(instant)).toBe(words);
});
