import { belowBaseline, type Glyph, type Turn } from "../marks.ts";
import { withoutRadicals } from "../radicals.ts";
import { doubted, isOfNumber } from "../seen/doubtful-glyphs.ts";
import type { FontFacts, GraphicsState } from "./graphics-state.ts";
import { apply, type Matrix, multiply } from "./matrix.ts";

/** A glyph as PDF.js hands it over; a number is a shift in thousandths of the size. */
interface FontGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}

/**
 * The glyphs of one text operator where they are printed; moves the text position behind them. Text that
 * runs askew (a watermark) gives none.
 */
export function showText(state: GraphicsState, glyphs: readonly unknown[]): Glyph[] {
  const { font } = state;
  if (!font || state.size === 0) return [];
  const direction = Math.sign(state.size);
  const size = Math.abs(state.size);
  const place = placer(state, { direction, size });
  let along = 0;
  const shown = glyphs.map((glyph) => {
    const at = along;
    if (typeof glyph === "number") along += ((font.isVertical ? 1 : -1) * glyph * size) / 1000;
    if (!isGlyph(glyph)) return undefined;
    along += advance(state, { font, glyph, direction, size });
    return place(glyph, at);
  });
  if (font.isVertical) state.y -= along;
  else state.x += along * state.scale * direction;
  return shown.filter((glyph) => glyph !== undefined);
}

function isGlyph(value: unknown): value is FontGlyph {
  return typeof value === "object" && value !== null;
}

interface Step {
  readonly font: FontFacts;
  readonly glyph: FontGlyph;
  readonly direction: number;
  readonly size: number;
}

function advance(state: GraphicsState, { font, glyph, direction, size }: Step): number {
  const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.letterSpacing) * direction;
  if (!font.isVertical) return (glyph.width ?? 0) * font.unit * size + spacing;
  const [down = -1000] = glyph.vmetric ?? font.verticalMetrics;
  return -down * font.unit * size - spacing;
}

type Place = (glyph: FontGlyph, along: number) => Glyph | undefined;

/** Puts the glyphs of one operator on the page: all share the matrix, the turn and the size. */
function placer(
  state: GraphicsState,
  { direction, size }: { direction: number; size: number },
): Place {
  const { font, scale } = state;
  const local: Matrix = [scale * direction, 0, 0, direction, state.x, state.y + state.rise];
  const matrix = multiply(multiply(state.matrix, state.textMatrix), local);
  const turn = turnOf(matrix);
  const printed = size * Math.hypot(matrix[2], matrix[3]);
  if (!font || turn === undefined || !(printed > 0.5 && printed < 1000)) return () => undefined;
  const isMirrored = matrix[0] * matrix[3] - matrix[1] * matrix[2] > 0;
  // From right to left and upright, it stands on the line of what it is printed over.
  const level = isMirrored && turn === 180 ? 0 : turn;
  const standing = font.isVertical ? downOf(turn) : level;
  return (glyph, along) => {
    const width = (glyph.width ?? 0) * font.unit * size;
    const [x, y] = font.isVertical ? stackedAt(font, { glyph, width, size, along }) : [along, 0];
    const [ax, ay] = apply(matrix, x, y - belowBaseline * size);
    const [bx, by] = apply(matrix, x + width, y + (1 - belowBaseline) * size);
    const placed = {
      text: withoutRadicals(glyph.unicode ?? "\ufffd"),
      left: Math.min(ax, bx),
      right: Math.max(ax, bx),
      top: Math.min(ay, by),
      bottom: Math.max(ay, by),
      size: printed,
      turn: standing,
    };
    return isMirrored && isOfNumber(placed) ? doubted(placed) : placed;
  };
}

/** Where the origin of a glyph in vertical writing stands: below the line's start, centred on it. */
function stackedAt(
  font: FontFacts,
  at: { glyph: FontGlyph; width: number; size: number; along: number },
): readonly [number, number] {
  const { glyph, width, size, along } = at;
  const metrics = glyph.vmetric ?? font.verticalMetrics;
  const [, x, y = 880] = metrics;
  const across = glyph.vmetric && x !== undefined ? x * font.unit * size : width / 2;
  return [-across, -along - y * font.unit * size];
}

/** The direction of the text on the page (y down), to a right angle; `undefined` where it is askew. */
function turnOf([a, b]: Matrix): Turn | undefined {
  const length = Math.hypot(a, b);
  if (!(length > 0)) return undefined;
  const [x, y] = [a / length, b / length];
  const straight = 0.98;
  if (x > straight) return 0;
  if (x < -straight) return 180;
  if (y < -straight) return 90;
  return y > straight ? 270 : undefined;
}

function downOf(turn: Turn): Turn {
  const down: Readonly<Record<Turn, Turn>> = { 0: 270, 90: 0, 180: 90, 270: 180 };
  return down[turn];
}
