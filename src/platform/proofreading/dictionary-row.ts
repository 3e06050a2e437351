import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { DictionaryEntry, ProofreadingLevel } from "#text/proofreading/dictionary-entry.ts";

/** The columns of a dictionary file, by their headers. */
export const columns = ["错词", "建议", "起", "止", "级别", "例外"] as const;
export type Column = (typeof columns)[number];

/** Why a cell of a dictionary file cannot be used. */
export interface CellProblem {
  readonly column: Column;
  readonly value: string;
  readonly kind:
    | "too-short"
    | "no-suggestion"
    | "same-as-word"
    | "not-a-date"
    | "ends-before-it-begins"
    | "unknown-level"
    | "exception-without-word";
}

const levels: Readonly<Record<string, ProofreadingLevel>> = {
  严重: "serious",
  一般: "ordinary",
  提示: "advice",
  "": "ordinary",
};

/** The entry that a row writes, its cells by column; refused with the first cell that cannot be used. */
export function dictionaryEntry(
  row: Readonly<Record<Column, string>>,
): Result<DictionaryEntry, CellProblem> {
  const { 错词: word, 建议: suggestion } = row;
  const refuse = (column: Column, kind: CellProblem["kind"], value: string = row[column]) =>
    err({ column, kind, value });
  if ([...word].length < 2) return refuse("错词", "too-short");
  if (suggestion === "") return refuse("建议", "no-suggestion");
  if (suggestion === word) return refuse("建议", "same-as-word");

  const [from, to] = [dateOf(row.起), dateOf(row.止)];
  if (from === "no date") return refuse("起", "not-a-date");
  if (to === "no date") return refuse("止", "not-a-date");
  if (from && to && from > to) return refuse("止", "ends-before-it-begins");

  const level = levels[row.级别];
  if (!level) return refuse("级别", "unknown-level");
  const exceptions = row.例外
    .split(/[；;]/)
    .map((use) => use.trim())
    .filter((use) => use !== "");
  const useless = exceptions.find((use) => !use.includes(word));
  if (useless !== undefined) return refuse("例外", "exception-without-word", useless);
  return ok({ word, suggestion, ...(from && { from }), ...(to && { to }), level, exceptions });
}

/** A day as `2019-04-01`, or as spreadsheets rewrite it: `2019/4/1`. */
function dateOf(text: string): LocalDate | undefined | "no date" {
  if (text === "") return undefined;
  const [, year, month = "", day = ""] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  return parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? "no date";
}
