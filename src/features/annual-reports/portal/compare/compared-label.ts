import type { ComparedCellName } from "#report/form/compared-cells.ts";
import { cellLabel } from "#report/words/cell-label.ts";

/** 行政许可·处理决定数量; of table three the row alone. */
export function comparedLabel(cell: ComparedCellName): string {
  const { row, column } = cellLabel(cell);
  if (cell.startsWith("t3.")) return row;
  return `${row}·${column}`;
}
