/**
 * What is printed on a page, in points from its upper left corner (x to the right, y down), the page
 * turned as it is shown.
 */
export interface PageMarks {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** In the order they are painted. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly pictures: readonly Box[];
  /** What else is drawn or filled in and is no text, nor a line of a table. */
  readonly drawings: readonly Drawing[];
  /** Glyphs that are not painted: the text layer behind a scanned page. */
  readonly hidden: number;
  /** Characters that the page holds and does not show. */
  readonly unseen: readonly UnseenGlyph[];
}

/** Why a character is not seen: covered by paint or a picture, cut off, in a layer that is off, not painted, too small, like its ground. */
export type UnseenBecause =
  | "covered"
  | "behind-picture"
  | "cut-off"
  | "layer-off"
  | "unpainted"
  | "tiny"
  | "like-ground";

export interface UnseenGlyph {
  readonly glyph: Glyph;
  readonly because: UnseenBecause;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Drawing extends Box {
  /** One filled shape, or a frame: it may be the ground of a cell, or of words. */
  readonly isPlain: boolean;
}

/** One printed character (or ligature); the box is its advance by its height, whatever its ink. */
export interface Glyph extends Box {
  readonly text: string;
  /** The font's size as printed. */
  readonly size: number;
  /** Where its text runs: 0 to the right, 90 up, 180 to the left, 270 down (vertical writing also). */
  readonly turn: Turn;
  /** Something lies over it that mostly lets it through: in a cell it is no certain figure. */
  readonly isVeiled?: true;
}

export type Turn = 0 | 90 | 180 | 270;

/** A straight line along the page: `at` is its y (or x), `from`–`to` its stretch. */
export interface Rule {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The part of a glyph's box that stands below the baseline, in sizes; above it the rest of 1. */
export const belowBaseline = 0.15;

/** The height at which a glyph whose text runs to the right stands. */
export function baselineOf({ bottom, size }: Glyph): number {
  return bottom - belowBaseline * size;
}

/** Turns boxes so that text of the given turn runs to the right and its lines go down. */
export function turned<T extends Box>(mark: T, turn: Turn): T {
  const { left, right, top, bottom } = mark;
  switch (turn) {
    case 0:
      return mark;
    case 90:
      return { ...mark, left: -bottom, right: -top, top: left, bottom: right };
    case 180:
      return { ...mark, left: -right, right: -left, top: -bottom, bottom: -top };
    case 270:
      return { ...mark, left: top, right: bottom, top: -right, bottom: -left };
  }
}

/** The smallest box around boxes. */
export function around(boxes: readonly Box[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { left, right, top, bottom } of boxes) {
    box.left = Math.min(box.left, left);
    box.right = Math.max(box.right, right);
    box.top = Math.min(box.top, top);
    box.bottom = Math.max(box.bottom, bottom);
  }
  return box;
}

/** The largest of a figure of glyphs; minus infinity for none. */
export function largest(glyphs: readonly Glyph[], of: (glyph: Glyph) => number): number {
  return glyphs.reduce((most, glyph) => Math.max(most, of(glyph)), Number.NEGATIVE_INFINITY);
}
