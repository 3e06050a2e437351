import type { WrittenColumn } from "#formats/rows/write/columns.ts";
import { xlsxRows } from "#formats/rows/write/xlsx-rows.ts";
import type { LedgerKind } from "../kind.ts";
import { notedColumn } from "./written-columns.ts";

const serial: WrittenColumn = { header: "序号", type: "text", width: 8 };

/** An empty sheet of a kind in the house form, with one example row, which an import passes over. */
export function templateOf({ name, columns }: LedgerKind): AsyncGenerator<Uint8Array> {
  const example = columns.map(({ example: text }) => text ?? null);
  return xlsxRows({
    sheet: name,
    columns: [serial, ...columns.map(notedColumn)],
    rows: [[["示例", ...example]]],
  });
}
