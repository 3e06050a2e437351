import { expect, test } from "vitest";
import { type GuideContent, guideFault, guideStanding, signedText } from "./guide.ts";

const words = { classification: "分类", arrangement: "编排", access: "获取" };
const guide: GuideContent = {
  words: { ...words, requests: "", supervision: "" },
  reviewOn: "2027-01-31",
};

test.each([
  ["a guide with what article 12 asks for stands", guide, undefined],
  [
    "a part of nothing but blanks is missing",
    { ...guide, words: { ...guide.words, access: " \n　\n" } },
    { kind: "part-missing", part: "access" },
  ],
  [
    "its review is on a day to come",
    { ...guide, reviewOn: "2026-01-31" },
    { kind: "review-day", lastOn: "2029-01-31" },
  ],
  ["and at the latest three years on", { ...guide, reviewOn: "2029-01-31" }, undefined],
  ["not later", { ...guide, reviewOn: "2029-02-01" }, { kind: "review-day", lastOn: "2029-01-31" }],
] as const)("%s", (_, given, fault) => {
  expect(guideFault(given, "2026-01-31")).toEqual(fault);
});

test("what is signed says the same however its fields came, and another day is another text", () => {
  const { supervision, ...rest } = guide.words;
  const other = { reviewOn: guide.reviewOn, words: { supervision, ...rest, access: " 获取\r\n" } };
  expect(signedText(other)).toBe(signedText(guide));
  expect(signedText({ ...guide, reviewOn: "2027-02-01" })).not.toBe(signedText(guide));
});

test("a public guide is overdue from the day after its review, whatever is being written", () => {
  const of = (state: "draft" | "review" | "public" | null, publicReviewOn: "2026-03-01" | null) =>
    [guideStanding({ state, publicReviewOn }, "2026-03-01")].concat(
      guideStanding({ state, publicReviewOn }, "2026-03-02"),
    );
  expect(of("public", "2026-03-01")).toEqual(["public", "overdue"]);
  expect(of("draft", "2026-03-01")).toEqual(["draft", "overdue"]);
  expect(of("review", null)).toEqual(["review", "review"]);
  expect(of(null, null)).toEqual(["none", "none"]);
});
