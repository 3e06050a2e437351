import type { Rule } from "../marks.ts";
import { clusters, find, type Ruling, stretchesOf, tolerance, unite } from "./rulings.ts";

/** The cells that ruling lines enclose. */
export interface RuledTable {
  /** Where columns begin and end, from the left, in points; one more than there are columns. */
  readonly xs: readonly number[];
  /** Where rows begin and end, from the top. */
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** No line closes it at the top, or at the bottom: it goes on from, or to, another page. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * The cells between lines, where a line that is absent merges the places beside it. Gives nothing for a
 * frame round one place, and nothing where the lines leave any doubt: a line that runs half along a cell, places
 * that merge to no rectangle.
 */
export function ruledTable(ruling: Ruling): RuledTable | undefined {
  const xs = edges(ruling.vertical, ruling.horizontal);
  const ys = edges(ruling.horizontal, ruling.vertical);
  const columns = xs.at.length - 1;
  const rows = ys.at.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > mostPlaces) return undefined;
  const walls = {
    horizontal: wallsOf(ruling.horizontal, ys, xs),
    vertical: wallsOf(ruling.vertical, xs, ys),
  };
  if (!walls.horizontal || !walls.vertical) return undefined;
  const { horizontal, vertical } = walls;
  const places = { columns, rows, walls: { horizontal, vertical } };
  const cells = cellsOf(mergePlaces(places), places);
  if (!cells || cells.length < 2) return undefined;
  return { xs: xs.at, ys: ys.at, cells, isOpenAbove: ys.isOpenFirst, isOpenBelow: ys.isOpenLast };
}

const mostPlaces = 20_000;
/** Lines that run this far past the outermost line across them show that a side has no line. */
const overhang = 8;

interface Edges {
  readonly at: readonly number[];
  readonly isOpenFirst: boolean;
  readonly isOpenLast: boolean;
}

/** Where lines stand, double lines as one, and the open sides that the lines across them reach. */
function edges(lines: readonly Rule[], across: readonly Rule[]): Edges {
  const ordered = [...lines].sort((a, b) => a.at - b.at);
  const at = clusters(ordered, (line) => line.at, tolerance).map(
    (group) => group.reduce((sum, line) => sum + line.at, 0) / group.length,
  );
  const first = furthest(across.map(({ from }) => -from));
  const last = furthest(across.map(({ to }) => to));
  const isOpenFirst = first !== undefined && -first < (at[0] ?? 0) - overhang;
  const isOpenLast = last !== undefined && last > (at.at(-1) ?? 0) + overhang;
  if (isOpenFirst) at.unshift(-first);
  if (isOpenLast) at.push(last);
  return { at, isOpenFirst, isOpenLast };
}

/** The furthest end that two lines share; one alone may be drawn too long. */
function furthest(ends: readonly number[]): number | undefined {
  const [first, second] = [...ends].sort((a, b) => b - a);
  if (first === undefined || second === undefined) return undefined;
  return first - second <= tolerance ? first : second;
}

/** `walls[i][j]`: whether a line stands at edge `i` along the stretch `j`; `undefined` where one is in doubt. */
type Walls = readonly (readonly boolean[])[];

function wallsOf(lines: readonly Rule[], own: Edges, other: Edges): Walls | undefined {
  const walls = own.at.map((at, index) => {
    const isFirst = index === 0 && own.isOpenFirst;
    const isLast = index === own.at.length - 1 && own.isOpenLast;
    const here = stretchesOf(lines.filter((line) => Math.abs(line.at - at) <= tolerance));
    return other.at.slice(1).map((to, next) => {
      const covered = isFirst || isLast ? 1 : coverage(here, other.at[next] ?? 0, to);
      return covered >= 0.75 || (covered > 0.25 ? undefined : false);
    });
  });
  const certain = walls.filter((wall) => wall.every((stretch) => stretch !== undefined));
  return certain.length === walls.length ? certain : undefined;
}

interface Places {
  readonly columns: number;
  readonly rows: number;
  readonly walls: { readonly horizontal: Walls; readonly vertical: Walls };
}

/** How much of a stretch the lines along it cover, from 0 to 1. */
function coverage(lines: readonly (readonly [number, number])[], from: number, to: number): number {
  const covered = lines.map((line) => Math.min(line[1], to) - Math.max(line[0], from));
  return covered.reduce((sum, length) => sum + Math.max(0, length), 0) / (to - from);
}

/** For each place its group: places with no line between them. */
function mergePlaces({ columns, rows, walls: { horizontal, vertical } }: Places): number[] {
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const place = y * columns + x;
      if (y > 0 && !horizontal[y]?.[x]) unite(parent, place - columns, place);
      if (x > 0 && !vertical[x]?.[y]) unite(parent, place - 1, place);
    }
  }
  return parent.map((_, index) => find(parent, index));
}

/** The rectangles that the groups are; `undefined` where one inside the table is not. */
function cellsOf(
  groups: readonly number[],
  { columns, rows, walls }: Places,
): RuledCell[] | undefined {
  const boxes = new Map<
    number,
    { x0: number; y0: number; x1: number; y1: number; places: number }
  >();
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const group = groups[y * columns + x] ?? 0;
      const box = boxes.get(group) ?? { x0: x, y0: y, x1: x, y1: y, places: 0 };
      boxes.set(group, box);
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x);
      box.y1 = y;
      box.places += 1;
    }
  }
  const cells: RuledCell[] = [];
  for (const { x0, y0, x1, y1, places } of boxes.values()) {
    const [columnSpan, rowSpan] = [x1 - x0 + 1, y1 - y0 + 1];
    if (columnSpan * rowSpan !== places) {
      if (isClosed({ x0, y0, x1, y1 }, { columns, rows, walls })) return undefined;
      continue;
    }
    cells.push({ row: y0, column: x0, rowSpan, columnSpan });
  }
  return cells;
}

interface Corners {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** No side of the group lies on the table's outer edge where that has no line: such a group is the page around the table. */
function isClosed({ x0, y0, x1, y1 }: Corners, { columns, rows, walls }: Places): boolean {
  const { horizontal, vertical } = walls;
  const along = (walls: readonly boolean[] | undefined, from: number, to: number) =>
    walls?.slice(from, to + 1).every(Boolean) ?? false;
  return (
    (y0 > 0 || along(horizontal[0], x0, x1)) &&
    (y1 < rows - 1 || along(horizontal[rows], x0, x1)) &&
    (x0 > 0 || along(vertical[0], y0, y1)) &&
    (x1 < columns - 1 || along(vertical[columns], y0, y1))
  );
}
