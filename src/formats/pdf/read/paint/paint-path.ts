import { around, type Box } from "../marks.ts";
import { narrowed, placeInClip, unknownShape } from "../seen/clip.ts";
import { distance, white } from "../seen/colour.ts";
import { coverOf, isPaintedWell } from "../seen/cover.ts";
import { quadrangle, rectangle, type Shape, shapeOf } from "../seen/shape.ts";
import type { GraphicsState } from "./graphics-state.ts";
import type { PathPaint } from "./page-operators.ts";
import type { PagePainter } from "./page-painter.ts";
import { paintArea } from "./paint-area.ts";
import {
  filledRules,
  isThin,
  longestPath,
  type Subpath,
  slants,
  strokedRules,
  subpaths,
} from "./paths.ts";

/** Draws a path as PDF.js hands it over: what is to be done, the path, the box around it. */
export function paintPath(
  painter: PagePainter,
  [operator, data, extent]: readonly unknown[],
): void {
  const { clipRule } = painter;
  painter.clipRule = undefined;
  const paint = painter.isSeen ? painter.page.pathPaints[Number(operator)] : undefined;
  if (!paint && !clipRule) return;
  const path = pathOf(painter, data, extent);
  if (path && paint) drawPath(painter, path, paint);
  // Without a path programs differ in what they clip.
  if (clipRule) clip(painter, path ? shapeIn(path, clipRule === "even-odd") : unknownShape);
}

function pathOf({ state }: PagePainter, data: unknown, extent: unknown): Path | undefined {
  const given: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!(given instanceof Float32Array) && !Array.isArray(given)) return undefined;
  return {
    parts: subpaths(given, state.matrix),
    whole: given.length > longestPath ? boxAround(extent, state) : undefined,
  };
}

function drawPath(painter: PagePainter, path: Path, paint: PathPaint): void {
  if (paint.fills) fill(painter, path, paint.isEvenOdd);
  if (paint.strokes) stroke(painter, path);
}

interface Path {
  readonly parts: readonly Subpath[];
  /** In place of the parts of a path that is too long to be followed. */
  readonly whole: Shape | undefined;
}

function shapeIn({ parts, whole }: Path, isEvenOdd: boolean): Shape {
  return (
    whole ??
    shapeOf(
      parts.map(({ points }) => points),
      isEvenOdd,
    )
  );
}

function boxAround(extent: unknown, { matrix }: GraphicsState): Shape {
  const [left = 0, top = 0, right = 0, bottom = 0] =
    extent instanceof Float32Array || Array.isArray(extent) ? [...extent].map(Number) : [];
  const shape = quadrangle([left, top, right, bottom], matrix);
  return { ...shape, rings: undefined, isUnknown: true };
}

function clip(painter: PagePainter, shape: Shape): void {
  painter.state.clip = narrowed(painter.state.clip, shape);
}

/** Thin shapes are lines; others lie over what was there before. */
function fill(painter: PagePainter, path: Path, isEvenOdd: boolean): void {
  const { state } = painter;
  const { fillColour: colour, fillAlpha: alpha } = state;
  const thick = path.parts.filter((part) => !isThin(part));
  if (colour !== white && isPaintedWell(state, alpha)) addRules(painter, filledRules(path.parts));
  const cover = coverOf(state, { colour, alpha });
  for (const part of path.parts.filter(isBar)) {
    paintArea(painter, rectangle(boxOf(part)), { colour, cover, isLine: true });
  }
  if (thick.length === 0 && !path.whole) return;
  const shape = shapeIn({ ...path, parts: thick }, isEvenOdd);
  paintArea(painter, shape, { colour, cover });
}

/** In points: a line that broad hides a part of a digit it is painted over, or lies under. */
const bar = 1.2;

function isBar(part: Subpath): boolean {
  const { left, right, top, bottom } = boxOf(part);
  return isThin(part) && Math.min(right - left, bottom - top) > bar;
}

function boxOf({ points }: Subpath): Box {
  return around(points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));
}

/** In points: a stroke that broad lies over what was there before. */
const broad = 3;

function stroke(painter: PagePainter, path: Path): void {
  const { state } = painter;
  const { strokeColour: colour, strokeAlpha: alpha, matrix } = state;
  const [a, b, c, d] = matrix;
  const width = state.lineWidth * Math.sqrt(Math.abs(a * d - b * c));
  const isSeen = colour !== white && isPaintedWell(state, alpha);
  const rules = strokedRules(path.parts);
  if (isSeen) addRules(painter, rules);
  if (width >= broad) {
    const cover = coverOf(state, { colour, alpha });
    for (const { isHorizontal, at, from, to } of rules) {
      const [low, high] = [at - width / 2, at + width / 2];
      const box = isHorizontal
        ? { left: from, right: to, top: low, bottom: high }
        : { left: low, right: high, top: from, bottom: to };
      paintArea(painter, rectangle(box), { colour, cover, isLine: true });
    }
  }
  if (width >= broad || (isSeen && distance(colour, white) >= faint)) addSlants(painter, path);
}

/** Nearer to white than this a stroke is a pattern of the paper, which strikes nothing. */
const faint = 64;

/** In points: half of a line at the edge of a clip is seen. */
const slack = 0.4;

function addRules(painter: PagePainter, rules: ReturnType<typeof strokedRules>): void {
  const { clip } = painter.state;
  const { rules: own, penRules } = painter;
  for (const rule of rules) {
    const { isHorizontal, at, from, to } = rule;
    const box = isHorizontal
      ? { left: from, right: to, top: at - slack, bottom: at + slack }
      : { left: at - slack, right: at + slack, top: from, bottom: to };
    if (placeInClip(clip, box) !== "outside") (painter.open ? penRules : own).push(rule);
  }
}

/** Strokes that run askew strike figures out, or draw something. */
function addSlants(painter: PagePainter, { parts, whole }: Path): void {
  if (isUnderline(painter)) return;
  if (whole) painter.painted.doubt([whole]);
  for (const part of parts) {
    const askew = slants([part]);
    if (askew.length === 0) continue;
    const box = boxOf(part);
    if (placeInClip(painter.state.clip, box) === "outside") continue;
    painter.slants.push(...askew);
    painter.drawings.push({ ...box, isPlain: false });
  }
}

function isUnderline({ open }: PagePainter): boolean {
  return open?.annotation?.kind === "Squiggly" || open?.annotation?.kind === "Underline";
}
