import type { Column } from "#platform/ledger/column.ts";

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
