import { describe, expect, test } from "vitest";
import { numberText } from "./read-number-text.ts";

describe("a number is written in its format", () => {
  test.each([
    ["decimal", "0 1 12 345"],
    ["decimalZero", "00 01 12 345"],
    ["decimalFullWidth", "０ １ １２ ３４５"],
    ["chineseCounting", "〇 一 十二 三四五"],
    ["chineseCountingThousand", "零 一 十二 三百四十五"],
    ["japaneseCounting", "〇 一 十二 三百四十五"],
    ["ideographDigital", "〇 一 一二 三四五"],
    ["decimalEnclosedCircle", "0 ① ⑫ 345"],
    ["ideographTraditional", "0 甲 12 345"],
    ["upperLetter", "0 A L 345"],
    ["lowerRoman", "0 i xii cccxlv"],
    ["bullet", "   "],
    ["one that nobody knows", "0 1 12 345"],
  ])("%s", (format, written) => {
    expect([0, 1, 12, 345].map((value) => numberText(value, format)).join(" ")).toBe(written);
  });

  test.each([
    [10, "十", "十"],
    [20, "二十", "二十"],
    [101, "一百零一", "百一"],
    [110, "一百一十", "百十"],
    [1_001, "一千零一", "千一"],
    [2_020, "二千零二十", "二千二十"],
    [10_000, "10000", "10000"],
    [-3, "-3", "-3"],
  ])("%i in Chinese and Japanese counting", (value, chinese, japanese) => {
    expect(numberText(value, "chineseCountingThousand")).toBe(chinese);
    expect(numberText(value, "japaneseCounting")).toBe(japanese);
  });

  test("letters go on doubled", () => {
    expect(numberText(27, "lowerLetter")).toBe("aa");
  });
});
