import type { Rule } from "./marks.ts";
import { apply, type Matrix } from "./matrix.ts";

type Point = readonly [number, number];

/** One stroke of the pen; `isStraight` unless it holds a curve. */
interface Subpath {
  readonly points: Point[];
  isStraight: boolean;
}

/** A filled shape this thin, in points, is a drawn line. */
const thin = 3;
/** How far a line's ends may stand off its axis. */
const slant = 1;
const shortest = 2;

/** The lines along the page that a stroked path draws. */
export function strokedRules(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  return subpaths(path, matrix).flatMap(({ points, isStraight }) =>
    isStraight ? points.slice(1).flatMap((to, index) => ruleBetween(points[index] ?? to, to)) : [],
  );
}

/** The lines along the page that a filled path draws: thin shapes, and frames of two nested rectangles. */
export function filledRules(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  return subpaths(path, matrix).flatMap(({ points, isStraight }) => {
    if (!isStraight || points.length < 2) return [];
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const isHorizontal = bottom - top < right - left;
    if (Math.min(bottom - top, right - left) > thin) return [];
    return isHorizontal
      ? ruleBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2])
      : ruleBetween([(left + right) / 2, top], [(left + right) / 2, bottom]);
  });
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
const longestPath = 20_000;

/** How many numbers follow PDF.js's signs: move, line, cubic and quadratic curve, close. */
const numbersOf: readonly number[] = [2, 2, 6, 4, 0];
const [move, line, close] = [0, 1, 4];

function subpaths(path: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const found: Subpath[] = [];
  if (path.length > longestPath) return found;
  for (let at = 0; at < path.length; ) {
    const sign = path[at] ?? close;
    const numbers = numbersOf[sign];
    if (numbers === undefined) return found;
    const end = apply(matrix, path[at + numbers - 1] ?? 0, path[at + numbers] ?? 0);
    if (sign === move) found.push({ points: [end], isStraight: true });
    else draw(found.at(-1), sign, end);
    at += 1 + numbers;
  }
  return found;
}

function draw(subpath: Subpath | undefined, sign: number, end: Point): void {
  if (!subpath) return;
  const to = sign === close ? subpath.points[0] : end;
  if (to) subpath.points.push(to);
  if (sign !== close && sign !== line) subpath.isStraight = false;
}
