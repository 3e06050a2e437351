import { expect, test } from "vitest";
import { findRows } from "./find-rows.ts";
import { rowLabel } from "./row-label.ts";

test.each([
  ["行政许可件数", "行政许可·处理决定数量"],
  ["行政诉讼多少件", "行政诉讼·未经复议直接起诉·总计"],
  ["本年新收申请数量", "一、本年新收政府信息公开申请"],
  ["行政复议", "行政复议·总计"],
  ["不予公开", "（三）不予公开合计"],
  ["重复申请", "2.重复申请"],
])("%s finds first the row %s", (typed, label) => {
  const [first] = findRows([typed]);
  expect(first && rowLabel(first)).toContain(label);
});

test.each([["低保"], ["多少件"]])("%s is no row", (typed) => {
  expect(findRows([typed])).toEqual([]);
});
