import type { WordRow } from "./read-cells.ts";

/** The columns a cell covers, from 0; `until` is the first behind it. */
export interface Columns {
  readonly from: number;
  readonly until: number;
}

/** For each row, for each cell, the columns it covers. */
export type Placing = readonly (readonly Columns[])[];

/**
 * Places cells in columns. As the file counts them; but where rows of one width are counted as of different
 * numbers of columns, the file has left the counting to the cells' widths, as Word does then.
 */
export function placeColumns(rows: readonly WordRow[]): Placing {
  const counted = rows.map(countedColumns);
  const totals = rows.map((row, at) => (counted[at]?.at(-1)?.until ?? 0) + row.after);
  if (new Set(totals).size <= 1) return counted;
  return measuredColumns(rows) ?? counted;
}

function countedColumns({ before, cells }: WordRow): Columns[] {
  let from = before;
  return cells.map(({ span }) => {
    const columns = { from, until: from + span };
    from = columns.until;
    return columns;
  });
}

/** Edges this near to each other are one: a millimetre, in twentieths of a point. */
const near = 57;

/** Columns by where the edges of cells stand; `undefined` when a width is missing or the rows' widths differ. */
function measuredColumns(rows: readonly WordRow[]): Placing | undefined {
  if (rows.some(({ before, after }) => before + after > 0)) return undefined;
  const edges = rows.map(({ cells }) => edgesOf(cells.map(({ width }) => width ?? 0)));
  const ends = edges.map((row) => row.at(-1) ?? 0);
  if (Math.max(...ends) - Math.min(...ends) > near) return undefined;
  const borders = bordersOf(edges.flat());
  const placed = edges.map((row) => {
    const columns = row.map((edge) => borderAt(borders, edge));
    return columns.slice(1).map((until, at) => ({ from: columns[at] ?? 0, until }));
  });
  return placed.flat().every(({ from, until }) => from < until) ? placed : undefined;
}

/** Where cells of these widths begin and end, from 0. */
function edgesOf(widths: readonly number[]): number[] {
  let at = 0;
  return [0, ...widths.map((width) => (at += width))];
}

/** The edges in order, those near to each other once. */
function bordersOf(edges: readonly number[]): number[] {
  const borders: number[] = [];
  for (const edge of edges.toSorted((a, b) => a - b)) {
    const last = borders.at(-1);
    if (last === undefined || edge - last > near) borders.push(edge);
  }
  return borders;
}

/** The index of the last border not behind `edge`. */
function borderAt(borders: readonly number[], edge: number): number {
  let low = 0;
  let high = borders.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((borders[middle] ?? 0) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}
