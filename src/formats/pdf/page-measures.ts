/** Lengths in points. */
function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

/** Sizes of letters: 36 points at most for a letterhead, 二号 for the title, 三号 for the text (GB/T 9704), 五号 in tables. */
export const sizes = { letterhead: 36, title: 22, body: 16, cell: 10.5 } as const;

/** From line to line of the text. */
export const linePitch = 28;

/** Between the lines of a cell, beside its text, and over and under it, the narrower the longer the table. */
export const cellSpace = {
  leading: 2.5,
  aside: 2,
  asideLabel: 4,
  above: [5.5, 4.5, 4, 3.5, 3, 2.5, 2],
} as const;

/** A4 and the margins of GB/T 9704 (党政机关公文格式): 37 above, 35 below, 28 left, 26 right, in millimetres. */
export const margins = { top: 37, bottom: 35, left: 28, right: 26 } as const;

const textHeight = millimetres(297 - margins.top - margins.bottom);
const headingHeight = sizes.body + 2 * (linePitch - sizes.body);

export const page = {
  textWidth: millimetres(210 - margins.left - margins.right),
  /** What is left of a page under a heading. */
  roomUnderHeading: textHeight - headingHeight,
} as const;

/** The height of a row of so many lines, with `above` over and under them. */
export function rowHeight(lines: number, above: number): number {
  return lines * sizes.cell + (lines - 1) * cellSpace.leading + 2 * above;
}
