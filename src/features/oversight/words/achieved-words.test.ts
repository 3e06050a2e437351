import { expect, test } from "vitest";
import { achievedWords } from "./achieved-words.ts";

test.each([
  [140, "超额完成 40 %"],
  [100.1, "超额完成 0.1 %"],
  [133.3, "超额完成 33.3 %"],
  [100, "完成"],
  [98.2, "完成 98.2 %"],
  [0, "完成 0 %"],
  [null, "没有数"],
])("%s is %s", (percent, words) => {
  expect(achievedWords(percent)).toBe(words);
});
