import type { Box } from "../marks.ts";
import { apply, type Matrix } from "../paint/matrix.ts";

export type Point = readonly [number, number];

/** What a path encloses: its rings, each closed; or, without rings, the box itself. */
export interface Shape extends Box {
  readonly rings: readonly (readonly Point[])[] | undefined;
  readonly isEvenOdd: boolean;
  /** Too long to be followed: it may enclose any part of its box. */
  readonly isUnknown?: true;
}

export type Place = "inside" | "outside" | "across";

export function rectangle({ left, right, top, bottom }: Box): Shape {
  return { left, right, top, bottom, rings: undefined, isEvenOdd: false };
}

/** A box `[x, y, x, y]` of another space, as it lies on the page. */
export function quadrangle(sides: readonly number[], matrix: Matrix): Shape {
  const [left = 0, top = 0, right = 0, bottom = 0] = sides;
  const corners = [
    apply(matrix, left, top),
    apply(matrix, right, top),
    apply(matrix, right, bottom),
    apply(matrix, left, bottom),
  ];
  return shapeOf([corners], false);
}

/** The shape of rings; one ring along the page's axes is its box. */
export function shapeOf(rings: readonly (readonly Point[])[], isEvenOdd: boolean): Shape {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const ring of rings) {
    for (const [x, y] of ring) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  const [only] = rings;
  const isBox = rings.length === 1 && only !== undefined && isRectangle(only);
  return { ...box, rings: isBox ? undefined : rings, isEvenOdd };
}

/** One shape without holes, or a frame of two rectangles. */
export function isPlain({ rings, isUnknown }: Shape): boolean {
  if (isUnknown) return false;
  return (
    rings === undefined || rings.length === 1 || (rings.length === 2 && rings.every(isRectangle))
  );
}

function isRectangle(ring: readonly Point[]): boolean {
  if (ring.length < 4 || ring.length > 5) return false;
  const [first, , third] = ring;
  if (!first || !third || (ring.length === 5 && !isNear(ring[4] ?? third, first))) return false;
  const turns = ring.slice(0, 4).every((point, at) => {
    const next = ring[(at + 1) % 4] ?? first;
    const isLevel = Math.abs(next[1] - point[1]) < slack;
    const isUpright = Math.abs(next[0] - point[0]) < slack;
    return isLevel || isUpright;
  });
  return turns && Math.abs(third[0] - first[0]) > slack && Math.abs(third[1] - first[1]) > slack;
}

/** In points. */
const slack = 0.1;

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a[0] - b[0]) < slack && Math.abs(a[1] - b[1]) < slack;
}

/** Where a box lies: wholly in a shape, wholly beside it, or neither. */
export function placeIn(shape: Shape, box: Box): Place {
  const isBeside =
    box.right <= shape.left ||
    box.left >= shape.right ||
    box.bottom <= shape.top ||
    box.top >= shape.bottom;
  if (isBeside) return "outside";
  if (shape.isUnknown) return "across";
  if (shape.rings) return placeInRings(shape.rings, box, shape.isEvenOdd);
  return box.left >= shape.left &&
    box.right <= shape.right &&
    box.top >= shape.top &&
    box.bottom <= shape.bottom
    ? "inside"
    : "across";
}

/** Where a box lies in what all shapes have in common. */
export function placeInAll(shapes: readonly Shape[], box: Box): Place {
  let place: Place = "inside";
  for (const shape of shapes) {
    const here = placeIn(shape, box);
    if (here === "outside") return here;
    if (here === "across") place = here;
  }
  return place;
}

/** A box that no edge crosses is all inside or all outside: its middle tells which. */
function placeInRings(rings: readonly (readonly Point[])[], box: Box, isEvenOdd: boolean): Place {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  let winding = 0;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from) {
        if (crossesBox(from, to, box)) return "across";
        winding += turnAround(from, to, [x, y]);
      }
      from = to;
    }
  }
  const isInside = isEvenOdd ? winding % 2 !== 0 : winding !== 0;
  return isInside ? "inside" : "outside";
}

/** 1 or -1 where the edge passes the ray that runs from the point to the right. */
function turnAround([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  if (ay <= y === by <= y) return 0;
  const at = ax + ((y - ay) / (by - ay)) * (bx - ax);
  if (at <= x) return 0;
  return by > ay ? 1 : -1;
}

/** Whether a straight line runs through a box. */
export function crossesBox([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, ax - box.left],
    [dx, box.right - ax],
    [-dy, ay - box.top],
    [dy, box.bottom - ay],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room <= 0) return false;
      continue;
    }
    const at = room / step;
    if (step < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    if (from >= to) return false;
  }
  return true;
}
