import { describe, expect, test } from "vitest";
import { numberAt } from "./numbers.ts";

function numberIn(text: string) {
  const at = text.search(/[\d零一二三四五六七八九十百两]/);
  return numberAt(text, at)?.item;
}

describe("a count", () => {
  test.each([
    ["12件", 12, { kind: "exact" }, "件"],
    ["1,234条", 1234, { kind: "exact" }, "条"],
    ["三件", 3, { kind: "exact" }, "件"],
    ["一百二十人次", 120, { kind: "exact" }, "人次"],
    ["49.7万次", 497_000, { kind: "rounded", within: 500 }, "次"],
    ["1.36亿元", 136_000_000, { kind: "rounded", within: 500_000 }, "元"],
    ["5万元", 50_000, { kind: "exact" }, "元"],
    ["12.5元", 12.5, { kind: "exact" }, "元"],
    ["80余条", 80, { kind: "over" }, "条"],
    ["3万余条", 30_000, { kind: "over" }, "条"],
    ["10多万次", 100_000, { kind: "over" }, "次"],
    ["超过200条", 200, { kind: "over" }, "条"],
    ["近500条", 500, { kind: "under" }, "条"],
    ["不足20件", 20, { kind: "under" }, "件"],
    ["约300条", 300, { kind: "about" }, "条"],
    ["300条左右", 300, { kind: "about" }, "条"],
    ["12", 12, { kind: "exact" }, ""],
  ] as const)("%s", (text, value, precision, unit) => {
    expect(numberIn(text)).toMatchObject({
      kind: "number",
      value,
      precision,
      unit,
      isUnsure: false,
    });
  });
});

test.each([
  "3至5件",
  "3-5件",
  "3～5件".normalize("NFKC"),
  "1,23件",
  "3万5千件",
  "二三件",
  "十几件",
])("%s gives no figure", (text) => {
  const item = numberIn(text);
  expect(item === undefined || (item.kind === "number" && item.isUnsure)).toBe(true);
});

test.each(["第3条", "30号", "24小时", "3个工作日", "5个百分点", "IPv6", "2.1节"])(
  "%s is stepped over",
  (text) => {
    expect(numberIn(text)).toBeUndefined();
  },
);

test.each([
  ["30%", 30, 0],
  ["41.7%", 41.7, 1],
  ["百分之三十", 30, 0],
  ["百分之百", 100, 0],
])("%s is a share", (text, value, decimals) => {
  expect(numberAt(text, 0)?.item).toMatchObject({ kind: "percent", value, decimals });
});
