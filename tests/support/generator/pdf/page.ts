import type { PlacedCell } from "../office/placed-table.ts";
import type { Weaker } from "../office/weaker.ts";
import type { Random } from "../random.ts";
import type { PdfDisguise, PdfHabit } from "./habit.ts";

/** A page with what stands on it; all measures in points from its upper left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** Turned by 90° for the reader to turn back. */
  readonly rotated: boolean;
  readonly texts: PlacedText[];
  readonly boxes: CellBox[];
  picture: boolean;
  /** What is painted over all else. */
  readonly over: ((ink: Ink) => string)[];
  readonly annotations: PlacedAnnotation[];
}

/** Writes operators; measures as PDF has them, from the lower left corner. */
export interface Ink {
  readonly number: (value: number) => string;
  /** A height on the page, counted from below. */
  readonly up: (y: number) => string;
  /** The operators that print a text; `height` of another space than the page's. */
  readonly show: (
    text: string,
    at: { readonly x: number; readonly y: number; readonly size: number },
    height?: number,
  ) => string;
}

/** A figure and where it is to be printed. */
export interface Spot {
  readonly page: Page;
  readonly box: CellBox;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PlacedAnnotation {
  readonly box: CellBox;
  readonly entries: (ink: Ink) => string;
  /** Operators within a box of this height. */
  readonly appearance?: (ink: Ink, height: number) => string;
}

/** A line of text; `y` is its baseline. Texts of one `row` may be written by one operator. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly row: number;
}

/** A cell's outline. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lays blocks out on pages from top to bottom. */
export interface Press {
  readonly habit: PdfHabit;
  readonly random: Random;
  readonly pages: Page[];
  /** How some figures are printed otherwise than in plain text. */
  readonly disguise: PdfDisguise | undefined;
  /** Prints figures in another way still; true where it printed one. */
  readonly instead?: (cell: PlacedCell, spot: Spot) => boolean;
  /** Cells of which less can be known than their row tells. */
  readonly weaker: Weaker;
  /** Where the next block begins. */
  y: number;
  /** Counts rows of tables and lines of prose. */
  rows: number;
}

export const margin = { side: 62, top: 64, bottom: 64 } as const;

/** The page that is being filled. */
export function currentPage(press: Press): Page {
  return press.pages.at(-1) ?? newPage(press, "upright");
}

/** Begins a page. */
export function newPage(press: Press, kind: PdfHabit["tablePages"]): Page {
  const [width, height] = kind === "upright" ? [595, 842] : [842, 595];
  const page: Page = {
    width,
    height,
    rotated: kind === "rotated",
    texts: [],
    boxes: [],
    picture: false,
    over: [],
    annotations: [],
  };
  press.pages.push(page);
  press.y = margin.top;
  return page;
}

/** How far text may go down on a page. */
export function floorOf({ height }: Page): number {
  return height - margin.bottom;
}

/** The width of a text: Chinese characters are as wide as high, others half as wide. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += isHalf(character) ? size / 2 : size;
  return width;
}

export function isHalf(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x20 && code < 0x7f;
}

/** A number, whatever its digits and marks; letters, their accents with them; anything else alone. */
const unbroken = /[+\-增减]?[\d０-９][\d０-９.,，]*(?:万?元)?|[\x21-\x7e\u00c0-\u024f]+|[\s\S]/gu;

/** Breaks a text into lines of a width; a number is never broken. */
export function wrapped(text: string, width: number, size: number): string[] {
  return text.split("\n").flatMap((line) => {
    const words = line.match(unbroken) ?? [];
    const lines: string[] = [];
    let current = "";
    for (const word of words) {
      if (current !== "" && widthOf(current + word, size) > width + 0.01) {
        lines.push(current);
        current = "";
      }
      current += word;
    }
    return current.trim() === "" && lines.length > 0 ? lines : [...lines, current];
  });
}
