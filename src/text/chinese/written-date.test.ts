import { expect, test } from "vitest";
import { dateInWords, writtenDate } from "./written-date.ts";

test.each([
  ["2024年1月25日", "2024-01-25"],
  ["2024 年 1 月 25 日", "2024-01-25"],
  ["２０２４年０１月０５日", "2024-01-05"],
  ["二〇二四年一月二十五日", "2024-01-25"],
  ["二○二四年十月十日", "2024-10-10"],
  ["二零二四年十二月三十一日", "2024-12-31"],
  ["二O二三年元月廿一日", "2023-01-21"],
  ["二〇二四年三月卅日", "2024-03-30"],
  ["2024年3月卅一日", "2024-03-31"],
  ["2024年元月9日", "2024-01-09"],
  ["二〇二四年1月5日", "2024-01-05"],
  ["（2024年1月25日）", "2024-01-25"],
  ["2024-01-25", "2024-01-25"],
  ["2024.1.25", "2024-01-25"],
  ["2024/1/5", "2024-01-05"],
  ["2024年1月25号", "2024-01-25"],
  ["2024年2月29日", "2024-02-29"],
])("%s is %s", (text, day) => {
  expect(writtenDate(text)?.day).toBe(day);
});

test.each(["2023年2月29日", "2024年13月1日", "2024.1.32", "二〇二四年二月三十日"])(
  "%s is a date of no day",
  (text) => {
    expect(writtenDate(text)).toMatchObject({ day: undefined });
  },
);

test.each(["2024年1月", "2024年", "截至2024年1月25日", "2024-01-25 10:30", "1月25日", "20240125"])(
  "%s is no date",
  (text) => {
    expect(writtenDate(text)).toBeUndefined();
  },
);

test("a date in words is found over a line's end, with its day or without", () => {
  const text = "青岚县\n2026 年\n1月8日\n二〇二五年一月 2024年";
  expect(text.match(dateInWords)).toEqual(["2026 年\n1月8日", "二〇二五年一月"]);
});
