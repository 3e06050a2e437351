import { read, utils, type WorkSheet } from "@e965/xlsx";
import type { ForeignPage } from "./foreign-html.ts";
import type { ForeignTable } from "./form-figures.ts";

/** What another library reads in a workbook: sheets with merged headers as tables, every cell as text. */
export function foreignSheets(bytes: Uint8Array): ForeignPage {
  const book = read(bytes, { type: "array" });
  const sheets = book.SheetNames.map((name) => book.Sheets[name]);
  const grids = sheets.flatMap((sheet) => (sheet === undefined ? [] : [ownCells(sheet)]));
  const tables = grids.map(tableIn).filter((rows) => rows.length > 0);
  return { tables, text: grids.flat(2).join("\n") };
}

/** A sheet's rows; places that a merged cell covers are left out, empty cells are not. */
function ownCells(sheet: WorkSheet): string[][] {
  const range = utils.decode_range(sheet["!ref"] ?? "A1");
  const covered = new Set(
    (sheet["!merges"] ?? []).flatMap(({ s, e }) =>
      Array.from({ length: e.r - s.r + 1 }, (_, y) =>
        Array.from({ length: e.c - s.c + 1 }, (_, x) => `${s.r + y} ${s.c + x}`),
      )
        .flat()
        .slice(1),
    ),
  );
  return Array.from({ length: range.e.r + 1 }, (_, y) =>
    Array.from({ length: range.e.c + 1 }, (_, x) => ({ x }))
      .filter(({ x }) => !covered.has(`${y} ${x}`))
      .map(({ x }) => String(sheet[utils.encode_cell({ r: y, c: x })]?.v ?? "")),
  );
}

/** The rows from the first header of a table on; none where the sheet holds prose alone. */
function tableIn(rows: readonly (readonly string[])[]): ForeignTable {
  const from = rows.findIndex((row) =>
    row.some((text) => /^第二十条|勾稽|^行政复议$/.test(text.trim())),
  );
  if (from < 0) return [];
  const to = rows.findLastIndex((row) => row.length > 1);
  return rows.slice(from, to + 1);
}
