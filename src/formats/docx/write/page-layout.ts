/** Twentieths of a point, Word's unit of length. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** A4 and the margins of GB/T 9704 (党政机关公文格式): 37 above, 35 below, 28 left, 26 right, in millimetres. */
export const page = {
  width: 11906,
  height: 16838,
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
  header: millimetres(15),
  /** From the bottom of the page to the page number. */
  footer: millimetres(26),
} as const;

/** The width of the text: 156 mm. */
export const textWidth = page.width - page.left - page.right;

/** 22 lines a page, as GB/T 9704 has it. */
export const lineHeight = 579;
