import { cellText, type DayCell, type RowCell } from "#formats/rows/row.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Column, isRequired, maxLengthOf } from "../column.ts";
import type { CellProblem } from "../problem.ts";
import { cellWords } from "../words/cell-words.ts";
import { parseDate, parseMonth, parseTime } from "./parse-date.ts";
import { parseNumber } from "./parse-number.ts";
import { nearestOptions, parseOption, parseYesNo } from "./parse-option.ts";

/** A value as it is stored; `null`: blank. */
export type ParsedCell = Result<string | null, CellProblem>;

/** The text of a cell as it is stored: trimmed, line ends as one character, without what no database holds. */
export function plainText(cell: RowCell): string {
  return cellText(cell).toWellFormed().replaceAll("\0", "").replace(/\r\n?/g, "\n").trim();
}

/** Reads a cell as its column wants it. Nothing is guessed: what does not fit is told. */
export function parseCell(cell: RowCell, column: Column, today: LocalDate): ParsedCell {
  const text = plainText(cell);
  if (text === "" || (column.noneIsBlank && text === "无")) return blank(column);
  switch (column.type) {
    case "text":
    case "reference":
      if (cellText(cell).includes("\0")) return err(cellWords.unwritable(column.header));
      return textCell(text, column);
    case "date":
      return dayCell(typeof cell === "string" ? parseDate(text) : cell.on, column, today);
    case "time":
      return timeCell(parseTime(text), column, today);
    case "month":
      return monthCell(typeof cell === "string" ? parseMonth(text) : monthOf(cell), column, today);
    case "number":
    case "integer":
    case "money":
      return numberCell(text, column);
    case "option":
      return optionCell(text, column);
    case "options":
      return optionCells(text, column);
    case "yesno": {
      const value = parseYesNo(text);
      return value ? ok(value) : err(cellWords.notYesNo(column.header));
    }
  }
}

function blank(column: Column): ParsedCell {
  if (column.default !== undefined) return ok(column.default);
  return isRequired(column) && !column.mayBeBlank
    ? err(cellWords.required(column.header))
    : ok(null);
}

function textCell(typed: string, column: Column): ParsedCell {
  const text = column.isName ? withoutSpacing(typed) : typed;
  const most = maxLengthOf(column);
  return [...text].length > most ? err(cellWords.tooLong(column.header, most)) : ok(text);
}

/** Without the blanks that only space Chinese characters out. */
function withoutSpacing(text: string): string {
  return text.replace(/(?<=\p{Script=Han})[^\S\n]+(?=\p{Script=Han})/gu, "");
}

function dayCell(day: LocalDate | undefined, column: Column, today: LocalDate): ParsedCell {
  if (!day) return err(cellWords.badDate(column.header));
  if (day > today && !column.mayLieAhead) return err(cellWords.futureDate(column.header, today));
  return ok(day);
}

/** A minute of today may not have come yet: the day alone is asked. */
function timeCell(time: string | undefined, column: Column, today: LocalDate): ParsedCell {
  if (!time) return err(cellWords.badTime(column.header));
  if (time.slice(0, 10) > today && !column.mayLieAhead) {
    return err(cellWords.futureDate(column.header, today));
  }
  return ok(time);
}

/** A month typed in Excel is kept as its first day; a day in the middle is none. */
function monthOf({ on, shown }: DayCell): string | undefined {
  return shown.length === 7 || on.endsWith("-01") ? on.slice(0, 7) : undefined;
}

function monthCell(month: string | undefined, column: Column, today: LocalDate): ParsedCell {
  if (!month) return err(cellWords.badMonth(column.header));
  if (month > today.slice(0, 7) && !column.mayLieAhead) {
    return err(cellWords.futureDate(column.header, today));
  }
  return ok(month);
}

const decimals = { integer: 0, money: 2, number: 6 } as const;

function numberCell(text: string, column: Column): ParsedCell {
  const type = column.type as keyof typeof decimals;
  const takesWan = type === "money" || column.takesWan === true;
  const value = parseNumber(text, { decimals: decimals[type], takesWan });
  return value === undefined ? err(cellWords.badNumber(column.header, type)) : ok(value);
}

function optionCell(text: string, { header, options = [] }: Column): ParsedCell {
  const name = parseOption(text, options);
  if (name !== undefined) return ok(name);
  return err(cellWords.unknownOption(header, text, nearestOptions(text, options)));
}

/** What people write between several words of one cell, beside 、; an option may have it in its own name. */
const between = /[，,；;/／\n]+/;

/** Each once, in the order in which the column has them. */
function optionCells(text: string, { header, options = [] }: Column): ParsedCell {
  const isOne = (word: string) => parseOption(word, options) !== undefined;
  const words = text
    .split("、")
    .flatMap((word) => (isOne(word) ? [word] : word.split(between)))
    .filter((word) => word.trim() !== "");
  const found = words.map((word) => ({ word, name: parseOption(word, options) }));
  const unknown = found.find(({ name }) => name === undefined);
  if (unknown) {
    const nearest = nearestOptions(unknown.word, options);
    return err(cellWords.unknownOption(header, unknown.word.trim(), nearest));
  }
  const named = new Set(found.map(({ name }) => name));
  return ok(options.flatMap(({ name }) => (named.has(name) ? [name] : [])).join("、"));
}
