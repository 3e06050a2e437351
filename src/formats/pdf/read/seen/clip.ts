import type { Box } from "../marks.ts";
import { type Place, placeIn, placeInAll, rectangle, type Shape } from "./shape.ts";

/** The part of the page that may be painted: what a box and shapes have in common. */
export interface Clip {
  readonly box: Shape;
  readonly shapes: readonly Shape[];
}

export function pageClip(width: number, height: number): Clip {
  return { box: rectangle({ left: 0, right: width, top: 0, bottom: height }), shapes: [] };
}

export function narrowed({ box, shapes }: Clip, by: Shape): Clip {
  const common = rectangle({
    left: Math.max(box.left, by.left),
    right: Math.min(box.right, by.right),
    top: Math.max(box.top, by.top),
    bottom: Math.min(box.bottom, by.bottom),
  });
  const isEmpty = common.right - common.left < hair || common.bottom - common.top < hair;
  const isBox = by.rings === undefined && !by.isUnknown;
  return { box: isEmpty ? nothing : common, shapes: isBox ? shapes : [...shapes, by] };
}

/** In points: what is thinner lets nothing through. */
const hair = 0.01;

const nothing: Shape = rectangle({
  left: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
});

/** Programs differ in what they let through. */
export const unknownShape: Shape = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
  rings: undefined,
  isEvenOdd: false,
  isUnknown: true,
};

/** Whether a box is painted, in part, or not at all. */
export function placeInClip({ box, shapes }: Clip, mark: Box): Place {
  const place = placeIn(box, mark);
  if (place === "outside" || shapes.length === 0) return place;
  const other = placeInAll(shapes, mark);
  return other === "inside" ? place : other;
}

/** The clip as shapes, all of which what is painted lies in. */
export function shapesOf({ box, shapes }: Clip): readonly Shape[] {
  return [box, ...shapes];
}
