import type { Clip } from "../seen/clip.ts";
import type { Colour } from "../seen/colour.ts";
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
  strokeColour: Colour;
  fillColour: Colour;
  lineWidth: number;
  clip: Clip;
  /** How opaque strokes and fills are, from 0 to 1. */
  strokeAlpha: number;
  fillAlpha: number;
  /** How paint mixes with what is there: `source-over` hides it. */
  blend: string;
  /** Another painting says where this one is seen. */
  isMasked: boolean;
  /** The same for the group that is painted as one. */
  groupAlpha: number;
  groupBlend: string;
  isGroupMasked: boolean;
}

/** Of a font, what says where its glyphs stand. */
export interface FontFacts {
  readonly isVertical: boolean;
  /** Text space to size 1. */
  readonly unit: number;
  /** `[advance, x, y]` of vertical writing where the glyph has none of its own. */
  readonly verticalMetrics: readonly number[];
}

export const plainBlend = "source-over";

export function firstState(matrix: Matrix, clip: Clip): GraphicsState {
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
    strokeColour: "#000000",
    fillColour: "#000000",
    lineWidth: 1,
    clip,
    strokeAlpha: 1,
    fillAlpha: 1,
    blend: plainBlend,
    isMasked: false,
    groupAlpha: 1,
    groupBlend: plainBlend,
    isGroupMasked: false,
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

/** What is set now holds for a group as a whole; within it all begins anew. */
export function beginGroup(state: GraphicsState): void {
  state.groupAlpha *= state.fillAlpha;
  if (state.blend !== plainBlend) state.groupBlend = state.blend;
  state.isGroupMasked ||= state.isMasked;
  Object.assign(state, { fillAlpha: 1, strokeAlpha: 1, blend: plainBlend, isMasked: false });
}
