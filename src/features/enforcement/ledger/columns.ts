import type { Column } from "#platform/ledger/column.ts";
import { trialCellWords } from "../words/trial-words.ts";

const month: Column = {
  code: "month",
  header: "月份",
  spellings: ["统计月份", "所属月份"],
  type: "month",
  isKey: true,
  note: "写成 2024-03。",
  example: "2024-03",
};

/** The columns of decisions (行政许可、处罚、强制). */
export const decisionColumns: readonly Column[] = [
  month,
  {
    code: "type",
    header: "类型",
    spellings: ["决定类型", "种类"],
    type: "option",
    isKey: true,
    options: [
      { name: "行政许可", spellings: ["licensing", "许可"] },
      { name: "行政处罚", spellings: ["penalty", "处罚"] },
      { name: "行政强制", spellings: ["coercion", "强制"] },
    ],
    example: "行政许可",
  },
  {
    code: "source",
    header: "来源",
    spellings: ["数据来源"],
    type: "text",
    isKey: true,
    default: "本机关",
    maxLength: 100,
    note: "数据出自哪个系统或科室。",
    example: "政务服务系统",
  },
  {
    code: "count",
    header: "决定数量",
    spellings: ["处理决定数量", "数量"],
    type: "integer",
    isRequired: true,
    takesWan: true,
    note: "全部决定，不论是否公开。",
    example: "12",
  },
  {
    code: "published",
    header: "已公开数量",
    spellings: ["公开数量"],
    type: "integer",
    takesWan: true,
    example: "12",
  },
];

/** The columns of fees (行政事业性收费). */
export const feeColumns: readonly Column[] = [
  month,
  {
    code: "item",
    header: "项目",
    spellings: ["收费项目"],
    type: "text",
    isKey: true,
    maxLength: 200,
    example: "不动产登记费",
  },
  {
    code: "amountYuan",
    header: "金额（元）",
    spellings: ["金额", "收费金额", "收费金额（元）"],
    type: "money",
    isRequired: true,
    note: "以元计，最多两位小数；“1.2万”也可以。",
    example: "5320.00",
  },
];

/** The columns of entries of the trial form's table two (2019, 2020). */
export const trialEntryColumns: readonly Column[] = [
  {
    code: "year",
    header: "年度",
    type: "option",
    isKey: true,
    options: [
      { name: "2019", spellings: ["2019年", "2019年度"] },
      { name: "2020", spellings: ["2020年", "2020年度"] },
    ],
    example: "2019",
  },
  {
    code: "cell",
    header: "栏目",
    spellings: ["表二栏目"],
    type: "option",
    isKey: true,
    options: Object.entries(trialCellWords).map(([cell, name]) => ({ name, spellings: [cell] })),
    example: "行政许可上一年项目数量",
  },
  { code: "amount", header: "数值", type: "money", isRequired: true, example: "12" },
  {
    code: "isDecrease",
    header: "是减少",
    type: "yesno",
    default: "否",
    note: "只有“本年增/减”减少时填“是”。",
  },
];
