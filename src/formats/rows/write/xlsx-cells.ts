import { decimalText } from "../../xlsx/read/number-text.ts";
import { cellText } from "../../xlsx/write/cell-text.ts";
import { columnName } from "../../xlsx/write/column-name.ts";
import type { WrittenColumn } from "./columns.ts";
import { styleOf } from "./xlsx-styles.ts";

/** As a `WrittenRow`, with numbers that are numbers in a column of any type. */
export type SheetRow = readonly (string | number | null)[];

/** The `row` element of a row; `number` from 1. */
export function rowXml(columns: readonly WrittenColumn[], cells: SheetRow, number: number): string {
  const written = columns.map(({ type }, at) => {
    const cell = cells[at] ?? null;
    const place = `${columnName(at)}${number}`;
    if (cell === null || cell === "") return "";
    return typeof cell === "number" ? numberCell(place, cell, type) : cellXml(place, type, cell);
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

/** A cell; what is no number or day of its column's type, or too long for Excel to keep, stays text. */
function cellXml(place: string, type: WrittenColumn["type"], text: string): string {
  const value = numberOf(type, text);
  return value === undefined
    ? textCell(place, text, styleOf("text"))
    : numberCell(place, value, type);
}

function numberCell(place: string, value: number | string, type: WrittenColumn["type"]): string {
  return `<c r="${place}" s="${styleOf(type)}"><v>${value}</v></c>`;
}

export function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

function numberOf(type: WrittenColumn["type"], text: string): string | undefined {
  switch (type) {
    case "text":
    case "general":
      return;
    case "day":
      return serialOf(text);
    case "month":
      return serialOf(`${text}-01`);
    default:
      return decimalText(Number(text)) === text ? text : undefined;
  }
}

/** Excel's number of a day; from 1 March 1900 on, before which its own calendar has a day that never was. */
function serialOf(day: string): string | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!found || day < "1900-03-01") return;
  const [, year, month, date] = found.map(Number);
  const milliseconds = Date.UTC(year ?? 0, (month ?? 1) - 1, date) - Date.UTC(1899, 11, 30);
  return `${milliseconds / 86_400_000}`;
}
