import { expect, test } from "vitest";
import { differenceWords } from "./difference-message.ts";

const blank = { value: null, state: "blank" } as const;
const read = { value: 13, state: "read" } as const;

test.each([
  [
    { kind: "cell", cell: "t3.new.total", given: read, found: blank },
    "一、本年新收政府信息公开申请数量·总计应为 13，读回空白",
  ],
  [
    { kind: "cell", cell: "t2.fees.amountWan", given: blank, found: undefined },
    "行政事业性收费·本年收费金额应为空白，读回没有这一格",
  ],
  [{ kind: "year", given: 2023, found: null }, "年度应为 2023，读回未注明"],
  [{ kind: "signed-on", given: "2024-01-25", found: null }, "落款日期应为 2024-01-25，读回未注明"],
  [
    { kind: "agency", given: "青禾县水利局", found: null },
    "机关名称应为“青禾县水利局”，读回未注明",
  ],
  [{ kind: "edition", given: "2021", found: null }, "格式应为 2021 年格式，读回不明"],
  [
    { kind: "section", number: 1, given: "1200条", found: "" },
    "“一、总体情况”的文字应为“…1200条…”，读回空",
  ],
] as const)("%o is told as %s", (difference, words) => {
  expect(differenceWords(difference)).toBe(words);
});
