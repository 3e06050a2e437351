import type { Column } from "../column.ts";
import { refuseWhere } from "./row-rules.ts";

/** The month that a row of a monthly sheet tells of. */
export const monthColumn: Column = {
  code: "month",
  header: "月份",
  spellings: ["统计月份", "所属月份"],
  type: "month",
  isKey: true,
  note: "写成 2024-03。",
  example: "2024-03",
};

/** A count, which may be written as 49.7万; blank: not known. */
export function countColumn(
  code: string,
  header: string,
  { spellings = [], ...more }: Partial<Column> = {},
): Column {
  return { code, header, spellings, type: "integer", takesWan: true, ...more };
}

/** The year that a row tells of. */
export const yearColumn: Column = {
  code: "year",
  header: "年度",
  spellings: ["年份"],
  type: "integer",
  isKey: true,
  note: "写成 2024。",
  example: "2024",
};

export const plausibleYear = refuseWhere("year", ({ year }) =>
  !year || /^20\d\d$/.test(year) ? undefined : `“年度”${year} 不是一个年份，请写成 2024。`,
);
