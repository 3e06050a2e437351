import { expect, test } from "vitest";
import { timeAllowedWords } from "./time-allowed.ts";

test.each([
  [10_000, "占用处理器 10 秒或历时 30 秒"],
  [10, "占用处理器 0.01 秒或历时 0.03 秒"],
  [1500, "占用处理器 1.5 秒或历时 4.5 秒"],
])("%d ms: both limits that a job has are told", (milliseconds, words) => {
  expect(timeAllowedWords(milliseconds)).toBe(words);
});
