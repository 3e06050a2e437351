import type { Box } from "#formats/pdf/mark-pages.ts";

/** An area of a page that is not given away: in points from its upper left corner as it is shown; `page` from 1. */
export interface AreaMark extends Box {
  readonly page: number;
}

/** A passage of a Word document: characters of a paragraph, or of a cell of a table, both by their place in reading order. */
export interface PassageMark {
  readonly block: number;
  /** Of a table: the place among its cells. */
  readonly cell?: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** Whether two boxes have more than an edge in common. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** A box with something around it. */
export function widened({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
