import type { WrittenColumn, WrittenRow } from "#formats/rows/write/columns.ts";
import { xlsxRows } from "#formats/rows/write/xlsx-rows.ts";
import type { FaultyRow } from "../import/call.ts";
import type { LedgerKind } from "../kind.ts";
import { errorsHeaders } from "../rows/match-header.ts";
import { placeWords } from "../words/import-words.ts";
import { writtenColumn } from "./written-columns.ts";

/** The rows that were not stored as the file has them, each with what is wrong: corrected, it is imported like any other. */
export function errorsSheet(
  { name, columns }: Pick<LedgerKind, "name" | "columns">,
  rows: AsyncIterable<readonly FaultyRow[]>,
): AsyncGenerator<Uint8Array> {
  const own = columns.map((column): WrittenColumn => ({ ...writtenColumn(column), type: "text" }));
  const codes = columns.map(({ code }) => code);
  return xlsxRows({
    sheet: name,
    columns: [
      ...own,
      { header: errorsHeaders.problems, type: "text", width: 60 },
      { header: errorsHeaders.place, type: "text", width: 30 },
    ],
    rows: faulty(codes, rows),
  });
}

async function* faulty(
  codes: readonly string[],
  rows: AsyncIterable<readonly FaultyRow[]>,
): AsyncGenerator<readonly WrittenRow[]> {
  for await (const some of rows) {
    yield some.map(({ values, problems, place }) => [
      ...codes.map((code) => values[code] ?? null),
      problems.map(({ message }) => message).join("\n"),
      placeWords(place),
    ]);
  }
}
