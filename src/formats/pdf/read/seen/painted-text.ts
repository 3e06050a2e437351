import type { GraphicsState } from "../paint/graphics-state.ts";
import type { Colour } from "./colour.ts";
import { isPainted, isPaintedWell } from "./cover.ts";

/** How the text of one operator is painted. */
export interface TextPaint {
  /** Not at all: the hidden text behind a scanned page. */
  readonly isHidden: boolean;
  /** With what no colour can be told of, or through a mask. */
  readonly isUncertain: boolean;
  readonly colours: readonly Colour[];
}

/** Reads the modes 0 to 7 of text: filled, stroked, both, neither; from 4 on it also becomes a clip. */
export function textPaint(state: GraphicsState): TextPaint {
  const kind = state.mode % 4;
  const fills = (kind === 0 || kind === 2) && isPainted(state, state.fillAlpha);
  const strokes = (kind === 1 || kind === 2) && isPainted(state, state.strokeAlpha);
  const colours = [...(fills ? [state.fillColour] : []), ...(strokes ? [state.strokeColour] : [])];
  const isFaint =
    !isPaintedWell(state, fills ? state.fillAlpha : 0) &&
    !isPaintedWell(state, strokes ? state.strokeAlpha : 0);
  const isUncertain =
    isFaint ||
    state.isMasked ||
    state.isGroupMasked ||
    colours.some((colour) => !colour.startsWith("#"));
  return { isHidden: colours.length === 0, isUncertain, colours };
}

/** From this mode on text is a clip as well. */
export const firstClippingMode = 4;
