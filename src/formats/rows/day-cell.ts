import { parseLocalDate } from "#kernel/local-date.ts";
import { shownBy } from "../xlsx/read/number-format.ts";
import { dateText, decimalText } from "../xlsx/read/number-text.ts";
import type { DayCell, RowCell } from "./row.ts";

/** How a workbook keeps numbers and days. */
export interface NumberKept {
  /** The code of the cell's number format. */
  readonly format: string;
  readonly countsFrom1904: boolean;
}

/** What a number in a cell is: a day where its format shows one, else its decimals; leading zeros that the format shows are kept. */
export function numberCell(value: number, { format, countsFrom1904 }: NumberKept): RowCell {
  if (format === "" || format === "General") return decimalText(value);
  if (/^0+$/.test(format) && Number.isInteger(value) && value >= 0) {
    return decimalText(value).padStart(format.length, "0");
  }
  const shown = shownBy(format, value);
  if (shown.kind !== "date") return decimalText(value);
  const text = dateText(countsFrom1904 ? value + 1462 : value, shown);
  if (text === undefined || !shown.hasDay) return text ?? decimalText(value);
  return dayCell(text, format) ?? decimalText(value);
}

function dayCell(text: string, format: string): DayCell | undefined {
  const on = parseLocalDate(text.slice(0, 10));
  if (!on) return undefined;
  if (showsNoDay(format)) return { on, shown: on.slice(0, 7) };
  return { on, shown: text.endsWith(" 00:00:00") ? on : text };
}

/** A month alone: `yyyy-mm`, `yyyy"年"m"月"`. */
function showsNoDay(format: string): boolean {
  return !/d/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, "")) && !format.includes("日");
}
