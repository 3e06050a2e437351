import type { Place, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellLabel } from "#report/words/cell-label.ts";

/** Where a row of the form is printed, in words. */
export interface RowPlace {
  /** 表三 一、本年新收. */
  readonly row: string;
  /** 第 3 页，第 2 张表第 5 行. */
  readonly place: string;
}

/** Rows of the form with the page, table and row their first placed cell stands on; rows without are left out. */
export function rowPlaces(
  cells: readonly (readonly [CellName, ReportCell])[],
): readonly RowPlace[] {
  const places = new Map<string, string>();
  for (const [name, { place }] of cells) {
    const words = place && placeWords(place);
    if (!words) continue;
    const { table, row } = cellLabel(name);
    const key = `${table} ${row}`;
    if (!places.has(key)) places.set(key, words);
  }
  return [...places].map(([row, place]) => ({ row, place }));
}

function placeWords({ page, table, row }: Place): string {
  const parts = [
    ...(page === undefined ? [] : [`第 ${page} 页`]),
    ...(table === undefined ? [] : [`第 ${table} 张表${row === undefined ? "" : `第 ${row} 行`}`]),
  ];
  return parts.join("，");
}
