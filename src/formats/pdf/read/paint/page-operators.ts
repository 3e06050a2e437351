import type { Annotation } from "../seen/annotations.ts";
import type { LayerStates } from "../seen/layers.ts";
import type { FontFacts } from "./graphics-state.ts";
import type { Matrix } from "./matrix.ts";

/** A page's operators as PDF.js lists them, by the numbers it gives them, and what they refer to. */
export interface PageOperators {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the upper left corner. */
  readonly matrix: Matrix;
  readonly operators: readonly number[];
  readonly arguments: readonly unknown[];
  readonly fontOf: (name: string) => FontFacts | undefined;
  /** How the operators that end a path paint it, by their numbers. */
  readonly pathPaints: readonly (PathPaint | undefined)[];
  readonly annotations: readonly Annotation[];
  /** Which layers are shown on the screen, and which on paper. */
  readonly layers: readonly LayerStates[];
}

export interface PathPaint {
  readonly fills: boolean;
  readonly strokes: boolean;
  readonly isEvenOdd: boolean;
}

/** The ways of painting a path, by the numbers that PDF.js gives their names. */
export function pathPaintsOf(numbers: Readonly<Record<string, number>>): (PathPaint | undefined)[] {
  const paints: (PathPaint | undefined)[] = [];
  for (const [name, number] of Object.entries(numbers)) {
    const [fills, strokes] = [/fill/i.test(name), /stroke/i.test(name)];
    if (fills || strokes) paints[number] = { fills, strokes, isEvenOdd: /eofill/i.test(name) };
  }
  return paints;
}
