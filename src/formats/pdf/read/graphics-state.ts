import { identity, type Matrix, multiply } from "./matrix.ts";

/** What the page's operators have set so far. */
export interface GraphicsState {
  matrix: Matrix;
  /** `undefined` before a font is set. */
  font: FontFacts | undefined;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  isStrokeWhite: boolean;
  isFillWhite: boolean;
}

/** Of a font, what says where its glyphs stand. */
export interface FontFacts {
  readonly isVertical: boolean;
  /** Text space to size 1. */
  readonly unit: number;
  /** `[advance, x, y]` of vertical writing where the glyph has none of its own. */
  readonly verticalMetrics: readonly number[];
}

export function firstState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    font: undefined,
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    isStrokeWhite: false,
    isFillWhite: false,
  };
}

export function moveText(state: GraphicsState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

export function setTextMatrix(state: GraphicsState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = 0;
  state.y = 0;
  state.lineX = 0;
  state.lineY = 0;
}

export function transform(state: GraphicsState, matrix: Matrix | undefined): void {
  if (matrix) state.matrix = multiply(state.matrix, matrix);
}
