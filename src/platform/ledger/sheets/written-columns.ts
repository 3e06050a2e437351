import type { WrittenColumn } from "#formats/rows/write/columns.ts";
import { type Column, type ColumnType, isRequired } from "../column.ts";

/** A column of a ledger holds values of one type. */
type OneType = Exclude<WrittenColumn["type"], "general">;

const types: Readonly<Record<ColumnType, OneType>> = {
  text: "text",
  reference: "text",
  option: "text",
  options: "text",
  yesno: "text",
  date: "day",
  time: "text",
  month: "month",
  number: "number",
  integer: "integer",
  money: "money",
};

const widths: Readonly<Record<OneType, number>> = {
  text: 18,
  day: 13,
  month: 11,
  integer: 11,
  number: 13,
  money: 15,
};

/** A column as it is written to a sheet. */
export function writtenColumn(column: Column): WrittenColumn {
  const type = types[column.type];
  const isLong = column.type === "text" && (column.maxLength ?? 0) >= 200;
  return {
    header: column.header,
    type,
    width: Math.max(isLong ? 40 : widths[type], column.header.length * 2 + 4),
    ...choicesOf(column),
  };
}

/** The same with a note for whoever fills it in. */
export function notedColumn(column: Column): WrittenColumn {
  return { ...writtenColumn(column), note: noteOf(column) };
}

function choicesOf({ type, options = [] }: Column): Pick<WrittenColumn, "choices"> {
  if (type === "yesno") return { choices: { words: ["是", "否"], isStrict: true } };
  if (options.length === 0) return {};
  // Several words joined by 、 are no word of the list.
  return { choices: { words: options.map(({ name }) => name), isStrict: type === "option" } };
}

const hints: Readonly<Partial<Record<ColumnType, string>>> = {
  date: "日期，如 2024-03-07。",
  time: "日期和时分，如 2024-03-07 09:30。",
  month: "月份，如 2024-03。",
  integer: "整数。",
  number: "数字。",
  money: "金额（元），最多两位小数。",
  option: "从列表中选一项。",
  options: "可填几项，用、隔开。",
  yesno: "是或否。",
};

function noteOf(column: Column): string {
  const { type, options = [], note, default: byDefault, spellings = [] } = column;
  const lines = [
    isRequired(column) && byDefault === undefined ? "必填。" : "选填。",
    hints[type],
    options.length > 0 && type === "options"
      ? options.map(({ name }) => name).join("、")
      : undefined,
    byDefault === undefined ? undefined : `不填即为“${byDefault}”。`,
    note,
    spellings.length > 0 ? `表头也可写作：${spellings.join("、")}。` : undefined,
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}
