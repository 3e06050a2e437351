import type { WrittenRow } from "#formats/rows/write/columns.ts";
import { csvText } from "#formats/rows/write/csv-text.ts";
import { ndjsonText } from "#formats/rows/write/ndjson-text.ts";
import { xlsxRows } from "#formats/rows/write/xlsx-rows.ts";
import type { RowValues } from "../column.ts";
import type { LedgerKind } from "../kind.ts";
import { writtenColumn } from "./written-columns.ts";

export const exportFormats = ["xlsx", "csv", "ndjson"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Records as a file that an import of the same kind reads back unchanged, piece by piece. */
export async function* exportRecords(
  { name, columns }: Pick<LedgerKind, "name" | "columns">,
  records: AsyncIterable<readonly RowValues[]>,
  format: ExportFormat,
): AsyncGenerator<Uint8Array> {
  const rows = rowsOf(
    columns.map(({ code }) => code),
    records,
  );
  const written = columns.map(writtenColumn);
  switch (format) {
    case "xlsx":
      yield* xlsxRows({ sheet: name, columns: written, rows });
      return;
    case "csv":
      yield* bytesOf(csvText(written, rows));
      return;
    case "ndjson":
      yield* bytesOf(
        ndjsonText(
          columns.map(({ code }) => code),
          rows,
        ),
      );
  }
}

async function* rowsOf(
  codes: readonly string[],
  records: AsyncIterable<readonly RowValues[]>,
): AsyncGenerator<readonly WrittenRow[]> {
  for await (const some of records) {
    yield some.map((values) => codes.map((code) => values[code] ?? null));
  }
}

async function* bytesOf(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of text) yield Buffer.from(piece);
}
