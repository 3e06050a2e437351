import { expect, test } from "vitest";
import { valueWords } from "./setting-words.ts";

const levels = { kind: "choice", options: [{ value: 1, says: "一级" }] } as const;

test.each([
  { shape: { kind: "truth" }, value: false, words: "否" },
  { shape: { kind: "truth" }, value: true, words: "是" },
  { shape: { kind: "integer", min: 0, max: 9 }, value: 0, words: "0" },
  { shape: levels, value: 1, words: "一级" },
  { shape: levels, value: 7, words: "7" },
  { shape: { kind: "text" }, value: "甲", words: "甲" },
  { shape: levels, value: null, words: "没有单独设置" },
] as const)("$value is read as $words", ({ shape, value, words }) => {
  expect(valueWords(shape, value)).toBe(words);
});
