import { expect, test } from "vitest";
import { newWordCutter } from "./chinese-words.ts";

test.each([
  ["农村低保标准", "农村 低保 标准"],
  ["幼儿园一年收多少费", "幼儿园 一年 收 多少 费"],
  ["城乡居民医疗保险", "城乡居民 医疗保险"],
])("%s is cut into words: %s", (text, words) => {
  expect(newWordCutter([])(text).join(" ")).toBe(words);
});

test("a word of one's own is never cut", () => {
  expect(newWordCutter([])("科工信局罚款").join(" ")).not.toBe("科工信局 罚款");
  expect(newWordCutter(["科工信局"])("科工信局罚款").join(" ")).toBe("科工信局 罚款");
});
