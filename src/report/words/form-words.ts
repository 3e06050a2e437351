import type { TableId } from "#report/form/cell-names.ts";

/** The three statutory tables (年度报告三张表) as messages name them. */
export const tableWords: Readonly<Record<TableId, string>> = {
  t2: "表二（主动公开政府信息情况）",
  t3: "表三（收到和处理政府信息公开申请情况）",
  t4: "表四（政府信息公开行政复议、行政诉讼情况）",
};
