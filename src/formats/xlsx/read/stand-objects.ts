import { unreadObject } from "#kernel/unread-marks.ts";
import { limits } from "../../limits.ts";
import { withUnreadObject } from "../../object-in-cell.ts";
import { type Area, everywhere, type SheetCell, type SheetObject } from "./sheet-content.ts";

/** Empty cells under one thing that are told to be covered; it stands in the place of no more figures. */
const mostCovered = 40;
/** Steps of comparing cells with what is drawn; sheets of reports need some thousands. */
const mostSteps = 2_000_000;

export interface Drawn {
  readonly cells: readonly SheetCell[];
  /** Texts that are drawn where cells stand: they come behind the sheet's own. */
  readonly behind: readonly string[];
}

/**
 * Puts what is drawn over a sheet where it stands. A text is a line of its own, in its row where nothing else stands
 * there; anything else, a text that may be a figure too, is told in the cells that it covers.
 */
export function standObjects(cells: readonly SheetCell[], objects: readonly SheetObject[]): Drawn {
  if (objects.length === 0) return { cells, behind: [] };
  const used = usedArea(cells);
  const rows = textsByRow(cells);
  const texts = objects.filter(isProse);
  const [free, taken] = [
    texts.filter(({ top }) => !rows.has(top)),
    texts.filter(({ top }) => rows.has(top)),
  ];
  const covering = objects
    .filter((object) => !isProse(object))
    .slice(0, mostSteps / (cells.length + 1));
  const lines = free.map(
    ({ top: row, text }): SheetCell => ({ row, column: used.left, text, isBordered: false }),
  );
  const told = cells.map((cell) =>
    covering.some((area) => covers(area, cell)) ? marked(cell) : cell,
  );
  return {
    cells: [
      ...told,
      ...emptyCovered(cells, covering, used).filter(({ row }) => isInTable(rows, row)),
      ...lines,
    ],
    behind: taken.map(({ text }) => text),
  };
}

/** For each row that holds text, in how many cells. */
function textsByRow(cells: readonly SheetCell[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { row, text } of cells) if (text !== "") rows.set(row, (rows.get(row) ?? 0) + 1);
  return rows;
}

/** A row with text, near which cells stand side by side: a seal beside a signature is in no table. */
function isInTable(rows: ReadonlyMap<number, number>, row: number): boolean {
  return rows.has(row) && near.some((at) => (rows.get(row + at) ?? 0) > 1);
}

const near = [-3, -2, -1, 0, 1, 2, 3];

/** Words, that no figure's cell would hold. */
function isProse({ text }: SheetObject): boolean {
  return text !== "" && withUnreadObject(text) === text;
}

function marked(cell: SheetCell): SheetCell {
  return { ...cell, text: withUnreadObject(cell.text) };
}

/** The places inside the sheet's text that no cell of the file names and something covers. */
function emptyCovered(
  cells: readonly SheetCell[],
  covering: readonly SheetObject[],
  used: Area,
): SheetCell[] {
  const known = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  // What may stand anywhere covers as much as several such things.
  const anywhere = covering.find(isAnywhere);
  return (anywhere ? [anywhere] : covering).flatMap((area) => {
    const places = placesOf(cut(area, used), anywhere ? limits.cells : mostCovered);
    const free = places.filter(({ row, column }) => !known.has(`${row} ${column}`));
    for (const { row, column } of free) known.add(`${row} ${column}`);
    return free.map((place) => ({ ...place, text: unreadObject, isBordered: false }));
  });
}

function cut({ top, left, bottom, right }: Area, within: Area): Area {
  return {
    top: Math.max(top, within.top),
    left: Math.max(left, within.left),
    bottom: Math.min(bottom, within.bottom),
    right: Math.min(right, within.right),
  };
}

function isAnywhere({ bottom }: Area): boolean {
  return bottom === everywhere.bottom;
}

function placesOf(
  { top, left, bottom, right }: Area,
  most: number,
): { row: number; column: number }[] {
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height < 1 || width < 1 || height * width > most) return [];
  return Array.from({ length: height * width }, (_, at) => ({
    row: top + Math.floor(at / width),
    column: left + (at % width),
  }));
}

function usedArea(cells: readonly SheetCell[]): Area {
  const area = {
    top: Number.POSITIVE_INFINITY,
    left: Number.POSITIVE_INFINITY,
    bottom: -1,
    right: -1,
  };
  for (const { row, column, text } of cells) {
    if (text === "") continue;
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area.bottom < 0 ? { top: 0, left: 0, bottom: -1, right: -1 } : area;
}

function covers({ top, left, bottom, right }: Area, { row, column }: SheetCell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
