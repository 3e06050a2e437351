/**
 * How many decimals a figure of a cell may have: counts are whole (0), sums are exact to the cent: 6 in 万元, 2 in 元.
 */
export function cellDecimals(cell: string): 0 | 2 | 6 {
  if (cell.endsWith(".amountWan")) return 6;
  return cell.endsWith(".amountYuan") ? 2 : 0;
}

/** Whether a cell can hold a figure: a count is whole, a sum has no part of a cent. */
export function fitsCell(cell: string, value: number): boolean {
  return Number(value.toFixed(cellDecimals(cell))) === value;
}
