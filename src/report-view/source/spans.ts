/** The attributes of a merged cell; none for a plain one. */
export function spans(rowSpan: number, columnSpan: number): { rowSpan?: number; colSpan?: number } {
  return {
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { colSpan: columnSpan } : {}),
  };
}
