import type { CellName } from "#report/form/cell-names.ts";
import { cellWords, columnWords, groupWords, rowWords } from "./form-words.ts";

/** What the sum of some cells counts: 予以公开; 不予公开 for its rows together; 行政诉讼 for both kinds of suit. */
export function cellSumWords(cells: readonly CellName[]): string {
  const rows = [...new Set(cells.map((cell) => cell.slice(0, cell.lastIndexOf("."))))];
  const columns = [...new Set(cells.map((cell) => cell.slice(cell.lastIndexOf(".") + 1)))];
  const [only] = cells;
  if (only?.startsWith("t2.") && cells.length === 1) return cellWords(only);
  const column = columnsWords(only?.slice(0, 2) === "t4" ? "t4" : "t3", columns);
  const row = rowsWords(rows);
  return column === "" ? row : `${row}·${column}`;
}

function columnsWords(table: "t3" | "t4", columns: readonly string[]): string {
  const [only] = columns;
  if (columns.length > 1) return table === "t3" ? "法人或其他组织" : "合计";
  return only === undefined || only === "total" ? "" : columnWords(table, only);
}

function rowsWords(rows: readonly string[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  if (rows.length === 1) return rowWords(first);
  const group = groupWords(rows);
  if (group !== undefined) return group;
  if (rows.every((row) => row === "t4.direct" || row === "t4.afterReview")) return "行政诉讼";
  return rows.map(rowWords).join("与");
}
