import { expect, test } from "vitest";
import { stageWords, stayWords } from "./draft-stage.ts";

const nothing = { signedStep: null, nextStep: null, returnedStep: null, isReviewOpen: false };

test.each([
  [{ ...nothing, state: "writing" }, "草稿"],
  [{ ...nothing, state: "writing", returnedStep: "初审" }, "初审退回"],
  [{ ...nothing, state: "signing", nextStep: "初审" }, "待初审"],
  [{ ...nothing, state: "signing", signedStep: "初审", nextStep: "复审" }, "初审通过，待复审"],
  [{ ...nothing, state: "signed", signedStep: "终审" }, "终审通过，待发布"],
  [{ ...nothing, state: "published" }, "已发布"],
  [{ ...nothing, state: "published", nextStep: "初审", isReviewOpen: true }, "已先发布，待初审"],
  [{ ...nothing, state: "withdrawn" }, "已撤销"],
] as const)("%j is %s", (stage, words) => {
  expect(stageWords(stage)).toBe(words);
});

test.each([
  [20_000, "1 分钟"],
  [59 * 60_000, "59 分钟"],
  [23.9 * 3_600_000, "23 小时"],
  [50 * 3_600_000, "2 天"],
])("%d milliseconds are %s", (milliseconds, words) => {
  expect(stayWords(milliseconds)).toBe(words);
});
