import { doubt } from "#kernel/unread-marks.ts";
import { withUnreadObject } from "../../../object-in-cell.ts";
import { type Box, type Drawing, type Glyph, largest, type Rule } from "../marks.ts";
import { doubted } from "../seen/doubtful-glyphs.ts";
import { cellText } from "./cell-text.ts";
import { doubtfulCells } from "./doubtful-cells.ts";
import { type CellFinder, drawnCells } from "./drawn-cells.ts";
import type { RuledCell, RuledTable } from "./ruled-table.ts";

/** A ruled table with its text, still with the places of its lines. */
export interface TableOnPage extends Omit<RuledTable, "cells">, Box {
  readonly kind: "table";
  /** The page it begins on, and the one it ends on. */
  readonly page: number;
  readonly lastPage: number;
  readonly cells: readonly FilledCell[];
}

export interface FilledCell extends RuledCell {
  readonly text: string;
  readonly page: number;
  /** Width that is left on the cell's last line, in sizes of its text. */
  readonly room: number;
}

/** What a page prints. */
export interface Printed {
  readonly page: number;
  readonly glyphs: readonly Glyph[];
  readonly drawings: readonly Drawing[];
  readonly rules: readonly Rule[];
}

/** Fills the cells with the glyphs that stand in them; gives back the glyphs that stand in none. */
export function fillTable(
  ruled: RuledTable,
  { page, glyphs, drawings, rules }: Printed,
): { readonly table: TableOnPage; readonly rest: readonly Glyph[] } {
  const cellAt = cellFinder(ruled);
  const { held, rest } = shareOut(ruled, glyphs, cellAt);
  const boxes = ruled.cells.map((cell) => boxOf(ruled, cell));
  const doubtful = doubtfulCells(boxes, held, rest);
  const printed = boxes.map((box, index) => ({ box, glyphs: held[index] ?? [] }));
  const drawn = drawnCells(printed, { drawings, rules }, cellAt);
  const cells = ruled.cells.map((cell, index): FilledCell => {
    const own = held[index] ?? [];
    const text = cellText(own.map((glyph) => (glyph.isVeiled ? doubted(glyph) : glyph)));
    const uncertain = doubtful.has(index) && text !== "" ? text + doubt : text;
    const shown = drawn.has(index) ? withUnreadObject(uncertain) : uncertain;
    return { ...cell, text: shown, page, room: roomOf(own, boxes[index]) };
  });
  const { xs, ys } = ruled;
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  return { table: { ...ruled, ...box, kind: "table", page, lastPage: page, cells }, rest };
}

function cellFinder({ xs, ys, cells }: RuledTable): CellFinder {
  const columns = xs.length - 1;
  const cellOfPlace = placesOf(cells, columns);
  return (atX, atY) => {
    const x = placeOf(xs, atX);
    const y = placeOf(ys, atY);
    return x < 0 || y < 0 ? undefined : cellOfPlace.get(y * columns + x);
  };
}

/** Each glyph to the cell that its centre stands in. */
function shareOut(
  { cells }: RuledTable,
  glyphs: readonly Glyph[],
  cellAt: CellFinder,
): { readonly held: readonly (readonly Glyph[])[]; readonly rest: readonly Glyph[] } {
  const held = cells.map((): Glyph[] => []);
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const index = cellAt((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2);
    const cell = index === undefined ? undefined : held[index];
    (cell ?? rest).push(glyph);
  }
  return { held, rest };
}

/** For each place (counted row by row) the index of the cell that covers it. */
function placesOf(cells: readonly RuledCell[], columns: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [index, { row, column, rowSpan, columnSpan }] of cells.entries()) {
    for (let y = row; y < row + rowSpan; y += 1) {
      for (let x = column; x < column + columnSpan; x += 1) places.set(y * columns + x, index);
    }
  }
  return places;
}

/** The index of the stretch between edges that holds a coordinate; -1 outside. */
function placeOf(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 1];
  if (!(at >= (edges[low] ?? 0) && at < (edges[high] ?? 0))) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at < (edges[middle] ?? 0)) high = middle;
    else low = middle;
  }
  return low;
}

function boxOf({ xs, ys }: RuledTable, { row, column, rowSpan, columnSpan }: RuledCell): Box {
  return {
    left: xs[column] ?? 0,
    right: xs[column + columnSpan] ?? 0,
    top: ys[row] ?? 0,
    bottom: ys[row + rowSpan] ?? 0,
  };
}

function roomOf(glyphs: readonly Glyph[], box: Box | undefined): number {
  const inked = glyphs.filter(({ text }) => text.trim() !== "");
  if (inked.length === 0 || !box) return Number.POSITIVE_INFINITY;
  const lowest = largest(inked, ({ bottom }) => bottom);
  const last = inked.filter(({ bottom, size }) => bottom > lowest - size / 2);
  const width = largest(last, ({ right }) => right) + largest(last, ({ left }) => -left);
  return (box.right - box.left - width) / largest(last, ({ size }) => size);
}
