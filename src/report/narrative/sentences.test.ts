import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";
import { contextWords, negations } from "./words/context-words.ts";
import { disputeWords } from "./words/dispute-words.ts";
import { ofRequests, requestWords } from "./words/request-words.ts";

test("the pattern of negations is in every word of negation", () => {
  const words = contextWords
    .filter(({ tag }) => tag === "negation")
    .flatMap((list) => list.words.split(" "));
  expect(words.filter((word) => !new RegExp(negations).test(word))).toEqual([]);
});

test.each([
  ["收到12件", true],
  ["收到十二件", true],
  ["收到三万余条", true],
  ["零距离服务", true],
  ["没有收到申请", true],
  ["不断加强第一责任人的责任,做好一线工作", false],
])("whether a sentence can state a figure: %s", (text, mayState) => {
  expect(sentencesOf(text).map((sentence) => sentence.mayState)).toEqual([mayState]);
});

test.each([
  ["first。second!third", ["first", "second", "third"]],
  ["学习《办法。试行》情况。下一句", ["学习《办法。试行》情况", "下一句"]],
  ["《办法》。做好“五。公开”工作\n另起", ["做好“五。公开”工作", "另起"]],
])("where sentences end: %s", (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test("without an end a sentence is cut", () => {
  const lengths = sentencesOf("收到申请".repeat(1000)).map(({ start, end }) => end - start);
  expect(Math.max(...lengths)).toBeLessThan(1600);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(4000);
});

test("the pattern of requests is in every word for them, for their results and for disputes", () => {
  const disputes = disputeWords.filter(({ value }) => value === "review" || value === "litigation");
  const words = requestWords
    .filter(({ tag, value }) => tag === "row" || (tag === "topic" && value === "requests"))
    .concat(disputes)
    .flatMap((list) => list.words.split(" "));
  expect(words.filter((word) => !ofRequests.test(word))).toEqual([]);
});
