import { expect, test } from "vitest";
import { matchName } from "./agency-name.ts";

test.each([
  ["white space", "青岚县 教育局\t", "青岚县教育局"],
  ["wide white space and characters of no width", "青岚县\u3000教育\u200b局\ufeff", "青岚县教育局"],
  ["full width", "青岚县（本级）１号", "青岚县(本级)1号"],
  ["brackets", "青岚县教育局〔体育局〕", "青岚县教育局（体育局）"],
  ["square brackets", "青岚县教育局【体育局】", "青岚县教育局[体育局]"],
  ["dots in names", "克孜勒苏•柯尔克孜", "克孜勒苏·柯尔克孜"],
  ["dashes", "青岚—江川合作区管委会", "青岚-江川合作区管委会"],
])("%s make no difference", (_, one, other) => {
  expect(matchName(one)).toBe(matchName(other));
});

test.each([
  ["青岚县人民政府", "青岚县人民政府办公室"],
  ["青岚县人民政府", "青岚县政府"],
  ["青岚县教育局", "教育局"],
  ["青岚县教育局（体育局）", "青岚县教育局"],
])("no word is dropped: %s is not %s", (one, other) => {
  expect(matchName(one)).not.toBe(matchName(other));
});
