import { doubt } from "#kernel/unread-marks.ts";
import type { FilledCell, TableOnPage } from "./table-on-page.ts";

/** Whether two tables with nothing between them, one at a page's end and one at the next one's top, are one: same sides, and the columns of one among those of the other. */
export function goesOn(upper: TableOnPage, lower: TableOnPage): boolean {
  if (lower.page !== upper.lastPage + 1) return false;
  const sides = near(upper.left, lower.left) && near(upper.right, lower.right);
  return sides && (areAmong(upper.xs, lower.xs) || areAmong(lower.xs, upper.xs));
}

/** In points. */
const slack = 2.5;

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= slack;
}

function areAmong(some: readonly number[], all: readonly number[]): boolean {
  return some.every((x) => all.some((other) => near(x, other)));
}

/** The two as one table; the row that a page break cut is one row again where that is certain. */
export function joinTables(upper: TableOnPage, lower: TableOnPage): TableOnPage {
  const xs = upper.xs.length >= lower.xs.length ? upper.xs : lower.xs;
  const above = inColumns(upper, xs);
  const below = inColumns(lower, xs);
  const cut = cutCells(above, below, upper.isOpenBelow && lower.isOpenAbove);
  const pieces = cut ?? withDoubts(above, below);
  const rows = upper.ys.length - 1 - (cut ? 1 : 0);
  const moved = pieces.below.map((cell) => ({ ...cell, row: cell.row + rows }));
  const cells = [...pieces.above, ...moved];
  const ys = [...upper.ys.slice(0, cut ? -1 : undefined), ...lower.ys.slice(1)];
  const { lastPage, bottom, isOpenBelow } = lower;
  return { ...upper, lastPage, bottom, isOpenBelow, xs, ys, cells };
}

/** The cells with their columns counted by other edges. */
function inColumns(table: TableOnPage, xs: readonly number[]): FilledCell[] {
  const indexOf = (x: number) => xs.findIndex((other) => near(x, other));
  return table.cells.map((cell) => {
    const column = indexOf(table.xs[cell.column] ?? 0);
    const end = indexOf(table.xs[cell.column + cell.columnSpan] ?? 0);
    return { ...cell, column, columnSpan: Math.max(1, end - column) };
  });
}

interface Cut {
  readonly above: readonly FilledCell[];
  readonly below: readonly FilledCell[];
}

/** The cells of both pieces when the last row above and the first below are one row; `undefined` when they are two, or may be. */
function cutCells(
  above: readonly FilledCell[],
  below: readonly FilledCell[],
  isOpen: boolean,
): Cut | undefined {
  const { last, first } = atBreak(above, below);
  const pairs = last.map((cell) => ({ cell, other: first.find((other) => isBelow(other, cell)) }));
  if (pairs.length !== first.length || pairs.some(({ other }) => !other)) return undefined;
  if (!isOpen && !pairs.every(({ cell, other }) => isLabelGoingOn(cell, other))) return undefined;
  if (!isOpen && !pairs.some(({ other }) => other?.text !== "")) return undefined;
  const joined = new Map(
    pairs.map(({ cell, other }) => [cell, { ...cell, ...together(cell, other) }]),
  );
  return {
    above: above.map((cell) => joined.get(cell) ?? cell),
    below: below.filter(({ row }) => row > 0),
  };
}

/** The cells on both sides of the page break. */
function atBreak(above: readonly FilledCell[], below: readonly FilledCell[]) {
  const end = above.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const last = above.filter(({ row, rowSpan }) => row + rowSpan === end);
  const first = below.filter(({ row }) => row === 0);
  return { last, first };
}

/** Figures in a row that begins a page without any words may be the rest of figures above them. */
function withDoubts(above: readonly FilledCell[], below: readonly FilledCell[]): Cut {
  const { last, first } = atBreak(above, below);
  if (first.some(({ text }) => hasWords.test(text))) return { above, below };
  const pairs = last.flatMap((cell) => {
    const other = first.find((candidate) => isBelow(candidate, cell));
    return other && /\d/.test(cell.text) && /\d/.test(other.text) ? [cell, other] : [];
  });
  const doubted = new Set(pairs);
  const mark = (cell: FilledCell) =>
    doubted.has(cell) ? { ...cell, text: cell.text + doubt } : cell;
  return { above: above.map(mark), below: below.map(mark) };
}

const hasWords = /\p{L}/u;

function isBelow(lower: FilledCell, upper: FilledCell): boolean {
  return lower.column === upper.column && lower.columnSpan === upper.columnSpan;
}

/** The lower piece is empty, or words behind words that filled their line. */
function isLabelGoingOn(upper: FilledCell, lower: FilledCell | undefined): boolean {
  if (!lower || lower.text === "") return true;
  const isWords = /^[^\d]*$/.test(lower.text) && !isNumbered.test(lower.text);
  return isWords && upper.text !== "" && upper.room < 2 && !/\d/.test(upper.text.slice(-1));
}

/** A label that begins anew: 一、 (一) 1. */
const isNumbered = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/;

function together(
  upper: FilledCell,
  lower: FilledCell | undefined,
): Pick<FilledCell, "text" | "rowSpan"> {
  const rowSpan = upper.rowSpan + (lower?.rowSpan ?? 1) - 1;
  if (!lower || lower.text === "") return { text: upper.text, rowSpan };
  if (upper.text === "") return { text: lower.text, rowSpan };
  const isWords = hasWords.test(upper.text) && hasWords.test(lower.text);
  return { text: upper.text + (isWords ? "" : "\n") + lower.text, rowSpan };
}
