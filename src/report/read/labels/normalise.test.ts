import { expect, test } from "vitest";
import { normaliseLabel, normaliseProse, simplify } from "./normalise.ts";

test.each([
  ["white space inside a label is dropped", "商业\n 企\u3000业\u00a0", "商业企业"],
  ["pinyin behind a character is dropped", "制發(fā)件數(shù)", "制发件数"],
  ["pinyin without tones is dropped", "项(xiang)目", "项目"],
  ["a bracket that holds no syllable stays", "(bet)总计", "(bet)总计"],
  ["Kangxi radicals are the characters they show", "⾏政⽂件", "行政文件"],
  [
    "Traditional script is Simplified",
    "規章、行政許可、處罰、強制、總計、結轉",
    "规章、行政许可、处罚、强制、总计、结转",
  ],
  ["檔案 of a mirror is 文件", "行政規範性檔案", "行政规范性文件"],
  ["full-width brackets and digits are plain", "（一）予以公开１２", "(一)予以公开12"],
])("%s", (_, text, plain) => {
  expect(normaliseLabel(text)).toBe(plain);
});

test("prose keeps its line ends and loses its blanks", () => {
  expect(normaliseProse("收到 申請\n 14 件")).toBe("收到申请\n14件");
});

test("資訊 of a mirror is 信息", () => {
  expect(simplify("政府資訊公開")).toBe("政府信息公开");
});

test("other characters stay as they are", () => {
  expect(simplify("青岚县柳溪镇 abc 123")).toBe("青岚县柳溪镇 abc 123");
});
