import type { Box, Rule } from "../marks.ts";
import type { Point } from "../seen/shape.ts";
import { apply, type Matrix } from "./matrix.ts";

/** One stroke of the pen; `isStraight` unless it holds a curve, which is given as short straight pieces. */
export interface Subpath {
  readonly points: Point[];
  isStraight: boolean;
}

/** A filled shape this thin, in points, is a drawn line. */
const thin = 3;
/** How far a line's ends may stand off its axis. */
const slant = 1;
const shortest = 2;

/** The lines along the page that a stroked path draws. */
export function strokedRules(paths: readonly Subpath[]): Rule[] {
  return paths.flatMap(({ points, isStraight }) =>
    isStraight ? points.slice(1).flatMap((to, index) => ruleBetween(points[index] ?? to, to)) : [],
  );
}

/** The lines along the page that a filled path draws: thin shapes, and frames of two nested rectangles. */
export function filledRules(paths: readonly Subpath[]): Rule[] {
  return paths.flatMap((path) => {
    if (!isThin(path)) return [];
    const { left, right, top, bottom } = around(path);
    const isHorizontal = bottom - top < right - left;
    return isHorizontal
      ? ruleBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2])
      : ruleBetween([(left + right) / 2, top], [(left + right) / 2, bottom]);
  });
}

/** A straight shape no thicker than a line. */
export function isThin(path: Subpath): boolean {
  if (!path.isStraight || path.points.length < 2) return false;
  const { left, right, top, bottom } = around(path);
  return Math.min(bottom - top, right - left) <= thin;
}

/** The pieces of strokes that run askew. */
export function slants(paths: readonly Subpath[]): (readonly [Point, Point])[] {
  return paths.flatMap(({ points }) =>
    points.slice(1).flatMap((to, index): (readonly [Point, Point])[] => {
      const from = points[index] ?? to;
      const isAskew = Math.min(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) > slant;
      return isAskew ? [[from, to]] : [];
    }),
  );
}

function around({ points }: Subpath): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

function ruleBetween([ax, ay]: Point, [bx, by]: Point): Rule[] {
  const [width, height] = [Math.abs(bx - ax), Math.abs(by - ay)];
  if (height <= slant && width >= shortest) {
    return [
      { isHorizontal: true, at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) },
    ];
  }
  if (width <= slant && height >= shortest) {
    return [
      { isHorizontal: false, at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) },
    ];
  }
  return [];
}

/** Longer paths are drawings. */
export const longestPath = 20_000;

/** How many numbers follow PDF.js's signs: move, line, cubic and quadratic curve, close. */
const numbersOf: readonly number[] = [2, 2, 6, 4, 0];
const [move, line, close] = [0, 1, 4];

/** A path as PDF.js gives it, as strokes of the pen on the page. */
export function subpaths(path: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const found: Subpath[] = [];
  if (path.length > longestPath) return found;
  for (let at = 0; at < path.length; ) {
    const sign = path[at] ?? close;
    const numbers = numbersOf[sign];
    if (numbers === undefined) return found;
    const points: Point[] = [];
    for (let next = at + 1; next < at + numbers; next += 2) {
      points.push(apply(matrix, path[next] ?? 0, path[next + 1] ?? 0));
    }
    if (sign === move) found.push({ points, isStraight: true });
    else draw(found.at(-1), sign, points);
    at += 1 + numbers;
  }
  return found;
}

function draw(subpath: Subpath | undefined, sign: number, points: readonly Point[]): void {
  const from = subpath?.points.at(-1);
  if (!subpath || !from) return;
  if (sign === close) subpath.points.push(subpath.points[0] ?? from);
  else if (sign === line) subpath.points.push(...points);
  else {
    subpath.isStraight = false;
    subpath.points.push(...alongCurve([from, ...points]));
  }
}

/** Points on a Bézier curve behind its first. */
function alongCurve(points: readonly Point[]): Point[] {
  return [0.25, 0.5, 0.75, 1].map((part) => {
    let left = points;
    while (left.length > 1) {
      left = left.slice(1).map(([x, y], at): Point => {
        const [fromX, fromY] = left[at] ?? [x, y];
        return [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
      });
    }
    return left[0] ?? [0, 0];
  });
}
