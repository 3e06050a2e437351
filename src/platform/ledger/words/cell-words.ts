import type { CellProblem } from "../problem.ts";

/** What is wrong with a cell, told to whoever corrects it. */
export const cellWords = {
  required: (header: string): CellProblem => ({
    code: "required",
    message: `“${header}”不能为空，请补填。`,
  }),
  tooLong: (header: string, most: number): CellProblem => ({
    code: "too-long",
    message: `“${header}”最多 ${most} 个字，请缩短。`,
  }),
  unwritable: (header: string): CellProblem => ({
    code: "contradiction",
    message: `“${header}”里有看不见的字符 U+0000，请删去。`,
  }),
  badDate: (header: string): CellProblem => ({
    code: "bad-date",
    message: `“${header}”不是一个完整的日期；请写成 2024-03-07 的样子，一格只写一个。`,
  }),
  badTime: (header: string): CellProblem => ({
    code: "bad-date",
    message: `“${header}”要写到几时几分，如 2024-03-07 09:30；不知道时刻的，请留空。`,
  }),
  badMonth: (header: string): CellProblem => ({
    code: "bad-date",
    message: `“${header}”不是一个月份；请写成 2024-03 的样子。`,
  }),
  futureDate: (header: string, today: string): CellProblem => ({
    code: "future-date",
    message: `“${header}”晚于今天（${today}），请核对。`,
  }),
  badNumber: (header: string, type: "integer" | "money" | "number"): CellProblem => ({
    code: "bad-number",
    message: `“${header}”${numberWords[type]}，不写单位和“余”“约”等字。`,
  }),
  unknownOption: (header: string, text: string, nearest: readonly string[]): CellProblem => ({
    code: "unknown-option",
    message: `“${header}”没有“${text}”这一项；相近的有：${nearest.join("、")}。`,
  }),
  notYesNo: (header: string): CellProblem => ({
    code: "unknown-option",
    message: `“${header}”只能填“是”或“否”。`,
  }),
} as const;

const numberWords = {
  integer: "应为不小于 0 的整数",
  money: "应为不小于 0 的金额，最多两位小数",
  number: "应为不小于 0 的数，最多六位小数",
} as const;
