import { expect, test } from "vitest";
import { cellLabel } from "./cell-label.ts";

test.each([
  ["t3.new.total", "表三 一、本年新收 总计"],
  ["t3.deniedSecret.natural", "表三 （三）不予公开1.属于国家秘密 自然人"],
  ["t3.partial.otherOrg", "表三 （二）部分公开 其他"],
  ["t3.total.legal", "表三 （七）总计 法律服务机构"],
  ["t3.otherUnpaid.natural", "表三 （六）其他处理2.申请人逾期未按收费通知要求缴纳费用 自然人"],
  ["t3.otherSingle.natural", "表三 （六）其他处理 自然人"],
  ["t2.fees.amountWan", "表二 行政事业性收费 本年收费金额（万元）"],
  ["t2.procurement.amountYuan", "表二 政府集中采购 采购总金额（元）"],
  ["t2.licensing.decisions", "表二 行政许可 处理决定数量"],
  ["t4.afterReview.upheld", "表四 复议后起诉 结果维持"],
] as const)("%s is called %s", (cell, words) => {
  const { table, row, column } = cellLabel(cell);
  expect(`${table} ${row} ${column}`).toBe(words);
});
