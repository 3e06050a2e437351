import { type CsvRow, csvRows } from "#formats/csv/csv-table.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { DictionaryEntry } from "#text/proofreading/dictionary-entry.ts";
import { type CellProblem, type Column, columns, dictionaryEntry } from "./dictionary-row.ts";

/** Why a dictionary file cannot be used. Lines count from 1, the header included. */
export type DictionaryProblem =
  | (CellProblem & { readonly line: number })
  | { readonly kind: "no-header"; readonly found: string }
  | { readonly kind: "too-many-cells"; readonly line: number; readonly cells: number }
  | { readonly kind: "quotes"; readonly line: number }
  | {
      readonly kind: "repeated";
      readonly line: number;
      readonly first: number;
      readonly word: string;
    }
  | { readonly kind: "too-many-entries"; readonly limit: number };

/** More than any dictionary needs; a file of this many is read and searched without delay. */
export const entryLimit = 20_000;

/**
 * Reads a proofreading dictionary (校对词表): CSV with the header 错词,建议,起,止,级别,例外, the last four optional.
 * Refused with every line that cannot be used.
 */
export function parseDictionary(
  text: string,
): Result<readonly DictionaryEntry[], readonly DictionaryProblem[]> {
  const rows = csvRows(text);
  if (!rows.ok) return err([rows.error]);
  const [header, ...body] = rows.value;
  const places = columns.map((column) => header?.cells.indexOf(column) ?? -1);
  if (places[0] === -1 || places[1] === -1) {
    return err([{ kind: "no-header", found: header?.cells.join(",") ?? "" }]);
  }
  if (body.length > entryLimit) return err([{ kind: "too-many-entries", limit: entryLimit }]);
  return entriesOf(body, places, header?.cells.length ?? 0);
}

function entriesOf(
  rows: readonly CsvRow[],
  places: readonly number[],
  width: number,
): Result<readonly DictionaryEntry[], readonly DictionaryProblem[]> {
  const entries: DictionaryEntry[] = [];
  const problems: DictionaryProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const { line, cells } of rows) {
    if (cells.slice(width).some((cell) => cell !== "")) {
      problems.push({ kind: "too-many-cells", line, cells: cells.length });
      continue;
    }
    const entry = dictionaryEntry(rowOf(cells, places));
    if (!entry.ok) {
      problems.push({ ...entry.error, line });
      continue;
    }
    const { word, from, to } = entry.value;
    const key = [word, from, to].join();
    const first = lineOf.get(key);
    if (first === undefined) lineOf.set(key, line);
    else problems.push({ kind: "repeated", line, first, word });
    entries.push(entry.value);
  }
  return problems.length > 0 ? err(problems) : ok(entries);
}

function rowOf(
  cells: readonly string[],
  places: readonly number[],
): Readonly<Record<Column, string>> {
  const cell = (column: Column) => cells[places[columns.indexOf(column)] ?? -1] ?? "";
  return {
    错词: cell("错词"),
    建议: cell("建议"),
    起: cell("起"),
    止: cell("止"),
    级别: cell("级别"),
    例外: cell("例外"),
  };
}
