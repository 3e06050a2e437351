import { rounded } from "./scale.ts";

/** A part of a stacked bar too narrow for its figure. */
export interface NarrowPart {
  /** Which series, from 0. */
  readonly series: number;
  readonly figure: string;
}

/** A narrow part where its figure stands below the bar, beside a piece of its pattern. */
export interface PlacedPart extends NarrowPart {
  /** From 0. */
  readonly line: number;
  /** Per cent of the chart's width. */
  readonly left: number;
}

/** Pixels on the narrowest chart in the largest type: the chart, a digit, the pattern with what is left around. */
const [narrowest, digit, around] = [290, 14, 46];

/** Lays the figures out behind each other from `left` on, in as many lines as the narrowest screen needs. */
export function placeNarrowParts(
  parts: readonly NarrowPart[],
  left: number,
): readonly PlacedPart[] {
  let at = left;
  let line = 0;
  return parts.map((part) => {
    const width = ((part.figure.length * digit + around) / narrowest) * 100;
    if (at > left && at + width > 100) [at, line] = [left, line + 1];
    const placed = { ...part, line, left: rounded(at) };
    at += width;
    return placed;
  });
}
