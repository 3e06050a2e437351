/** The places of the result page that links lead to. */

/** A cell of the statutory tables. */
export function cellAnchor(cell: string): string {
  return `c-${cell}`;
}

/** A row of the statutory tables, `t3.new`, where its figures are told. */
export function rowAnchor(row: string): string {
  return `r-${row}`;
}

/** A finding, by its index in the list. */
export function findingAnchor(index: number): string {
  return `f-${index + 1}`;
}

/** A marked place in the source, by its offset. */
export function sourceAnchor(start: number): string {
  return `s-${start}`;
}
