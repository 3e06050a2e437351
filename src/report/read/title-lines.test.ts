import { expect, test } from "vitest";
import { titleCandidates } from "./title-lines.ts";

test("each line may be the title, and two of which the second goes on with it", () => {
  const opening = ["青岚县林业局", "2023年政府信息公开工作", "年度报告", "日期"];
  expect(titleCandidates(opening)).toEqual([
    ...opening,
    "青岚县林业局2023年政府信息公开工作",
    "2023年政府信息公开工作年度报告",
  ]);
});

test("two long lines are no title", () => {
  const opening = ["青岚".repeat(30), `政府信息${"公开".repeat(20)}`];
  expect(titleCandidates(opening)).toEqual(opening);
});
