import { expect, test } from "vitest";
import { mayNameAgency, searchWords } from "./search-words.ts";

/** As if blanks were all that parts words. */
const cut = (text: string) => text.split("/");

test.each([
  ["农村/低保/标准", ["农村", "低保", "标准"]],
  ["幼儿园/收/多少/费", ["幼儿园"]],
  ["请问/低保/怎么/查询", ["低保"]],
  ["税", ["税"]],
  ["怎么/办", ["办"]],
  ["的", ["的"]],
  ["青/政办发〔2026〕3号", ["政办发", "2026", "3号"]],
  ["低保、低保，救助", ["低保", "救助"]],
  ["《》", []],
])("of %s the telling words are looked for", (typed, words) => {
  expect(searchWords(typed, cut)).toEqual(words);
});

test("no more than eight words are looked for", () => {
  expect(searchWords("甲乙/丙丁/戊己/庚辛/壬癸/子丑/寅卯/辰巳/午未", cut)).toHaveLength(8);
});

test.each([
  ["教育局", true],
  ["发改委", true],
  ["局", false],
  ["低保", false],
])("whether %s may name an agency: %s", (word, is) => {
  expect(mayNameAgency(word)).toBe(is);
});
