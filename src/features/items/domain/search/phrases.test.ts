import { expect, test } from "vitest";
import { phrasesOf, saidOtherwise } from "./phrases.ts";

const groups = [
  ["低保", "最低生活保障"],
  ["看病", "就医"],
  ["外地看病", "异地就医"],
  ["gdp", "生产总值"],
  ["看病", "医疗服务"],
  ["危房", "危旧房"],
];

test.each([
  ["农村/低保/标准", ["农村", "低保!", "标准"]],
  ["外地/看病/报销", ["外地看病!", "报销"]],
  ["县/GDP", ["县", "GDP!"]],
  ["农村/危房改造", ["农村危房改造"]],
  ["招生", ["招生"]],
  ["", []],
])("%s is cut at words that have synonyms, the longest first", (typed, phrases) => {
  const found = phrasesOf(typed.replaceAll("/", ""), { groups, words: typed.split("/") });
  expect(found.map(({ kind, text }) => (kind === "known" ? `${text}!` : text))).toEqual(phrases);
});

test.each([
  ["看病", ["就医", "医疗服务"]],
  ["GDP", ["生产总值"]],
  ["危房改造", ["危旧房改造"]],
  ["招生", []],
])("%s is said otherwise: %j", (word, others) => {
  expect(saidOtherwise(word, groups)).toEqual(others);
});
