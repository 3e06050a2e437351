import { expect, test } from "vitest";
import { numeralValue, writtenInFull } from "./numerals.ts";

test.each([
  ["零", 0],
  ["三", 3],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["一百一十", 110],
  ["三千〇八", 3008],
  ["一万零五十", 10_050],
  ["三万二千", 32_000],
  ["十万", 100_000],
  ["一亿零三万", 100_030_000],
])("%s is %d", (written, value) => {
  expect(numeralValue(written)).toBe(value);
});

test.each([
  "",
  "三五",
  "百",
  "万",
  "一百二",
  "三万五",
  "零三",
  "十百",
  "一万亿",
  "二零二三",
  "十十",
])("%s is no number", (written) => {
  expect(numeralValue(written)).toBeUndefined();
});

test("what is written in full reads back, and also with the first 一 of 一十 left out", () => {
  const values = [...Array(2000).keys(), ...spread(400, 1_000_003), ...spread(400, 24_999_983)];
  for (const value of values) {
    const written = writtenInFull(value);
    expect([written, numeralValue(written)]).toEqual([written, value]);
    expect(numeralValue(written.replace(/^一十/, "十"))).toBe(value);
  }
});

test("a number with any one character but 一 taken off is another number or none", () => {
  for (const value of spread(300, 7919)) {
    const written = writtenInFull(value);
    for (let at = 0; at < written.length; at += 1) {
      // 九百一十九 is also said 九百十九.
      if (written[at] === "一") continue;
      const shorter = written.slice(0, at) + written.slice(at + 1);
      expect([written, shorter, numeralValue(shorter)]).not.toEqual([written, shorter, value]);
    }
  }
});

/** Numbers far apart, the same in each run. */
function spread(count: number, step: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index + 1) * step);
}
