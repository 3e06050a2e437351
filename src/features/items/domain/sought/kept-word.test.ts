import { expect, test } from "vitest";
import { keptWord } from "./kept-word.ts";

test.each([
  ["  充电桩　补贴 ", "充电桩 补贴"],
  ["ＥＴＣ办理", "etc办理"],
  ["青政办发〔2026〕31号", "青政办发〔2026〕31号"],
])("%s is kept as %s", (typed, word) => {
  expect(keptWord(typed)).toBe(word);
});

test.each([
  ["王某 330122199001011234"],
  ["13812345678"],
  ["138 1234 5678 投诉"],
  ["电话 0571-6432 1234"],
  ["车牌 浙A12345"],
  ["wang@example.com"],
  ["www.example.com 是真的吗"],
  ["桩"],
  ["2026"],
  ["我家隔壁的邻居天天半夜装修吵得人睡不着觉请问应该找哪个部门去投诉"],
])("%s is not kept", (typed) => {
  expect(keptWord(typed)).toBeUndefined();
});
