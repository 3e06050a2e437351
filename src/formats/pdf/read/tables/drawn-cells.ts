import { around, type Box, type Drawing, type Glyph, type Rule } from "../marks.ts";

/** In points: what is smaller both ways is a dot. */
const smallest = 3;
/** The part of a drawing that stands in a cell where it stands in that cell alone. */
const most = 0.7;
/** The part of a cell's width, or of its height, that its ground takes. */
const nearlyAll = 0.9;

/** A cell's place, and what is printed in it. */
export interface PrintedCell {
  readonly box: Box;
  readonly glyphs: readonly Glyph[];
}

/** Finds the index of the cell around a point. */
export type CellFinder = (x: number, y: number) => number | undefined;

/** What is drawn on a page besides text. */
export interface Drawn {
  readonly drawings: readonly Drawing[];
  readonly rules: readonly Rule[];
}

/** The indexes of the cells in which something is drawn that is no text. */
export function drawnCells(
  cells: readonly PrintedCell[],
  { drawings, rules }: Drawn,
  cellAt: CellFinder,
): ReadonlySet<number> {
  const indexOf = ({ left, right, top, bottom }: Box) =>
    cellAt((left + right) / 2, (top + bottom) / 2) ?? -1;
  const drawn = new Map<number, Box>();
  for (const drawing of drawings) {
    const index = indexOf(drawing);
    const cell = cells[index];
    if (!cell || shareIn(drawing, cell.box) < most || isGround(drawing, cell)) continue;
    const before = drawn.get(index);
    drawn.set(index, before ? around([before, drawing]) : drawing);
  }
  const found = [...drawn].flatMap(([index, box]) => (isLarge(box) ? [index] : []));
  for (const rule of rules) {
    if (rule.to - rule.from <= smallest) continue;
    const box = boxOf(rule);
    const index = indexOf(box);
    const cell = cells[index];
    if (cell && isAlone(box, cell)) found.push(index);
  }
  return new Set(found);
}

/** A short line in a cell without text: a dash that is drawn. */
function isAlone(line: Box, { box, glyphs }: PrintedCell): boolean {
  return isWithin(line, box, smallest) && glyphs.every(({ text }) => text.trim() === "");
}

function isWithin({ left, right, top, bottom }: Box, cell: Box, edge: number): boolean {
  return (
    left >= cell.left + edge &&
    right <= cell.right - edge &&
    top >= cell.top + edge &&
    bottom <= cell.bottom - edge
  );
}

/** The part of a box that lies in another, from 0 to 1. */
function shareIn(box: Box, other: Box): number {
  const hair = 0.01;
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  const across = Math.max(0, width) / Math.max(hair, box.right - box.left);
  return across * (Math.max(0, height) / Math.max(hair, box.bottom - box.top));
}

function isLarge({ left, right, top, bottom }: Box): boolean {
  return right - left >= smallest && bottom - top >= smallest;
}

/** A plain shape from side to side of its cell, or that words stand on. */
function isGround({ left, right, top, bottom, isPlain }: Drawing, cell: PrintedCell): boolean {
  if (!isPlain) return false;
  const fills =
    right - left > nearlyAll * (cell.box.right - cell.box.left) ||
    bottom - top > nearlyAll * (cell.box.bottom - cell.box.top);
  const isStoodOn = cell.glyphs.some((glyph) => {
    const x = (glyph.left + glyph.right) / 2;
    const y = (glyph.top + glyph.bottom) / 2;
    return x > left && x < right && y > top && y < bottom;
  });
  return fills || isStoodOn;
}

function boxOf({ isHorizontal, at, from, to }: Rule): Box {
  return isHorizontal
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
}
