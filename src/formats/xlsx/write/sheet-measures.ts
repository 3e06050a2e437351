import { lineBounds, textWidth } from "../../cell-lines.ts";
import { type FontName, fonts } from "./sheet-styles.ts";

/** The width of the text in millimetres. */
export const sheetWidth = 156;

/** Millimetres as Excel counts a column's width: in digits of the normal font, 8 pixels each, and a margin. */
export function columnWidth(millimetres: number): number {
  return Math.round((millimetres / 2.117) * 100) / 100;
}

/** The greatest height of a row in Excel is 409.5 points. */
export const tallestRow = 400;

/** Points that a text needs in a cell so wide (millimetres): enough, as programs wrap a little differently. */
export function textHeight(text: string, millimetres: number, font: FontName): number {
  const { size } = fonts[font];
  const room = ((millimetres * 72) / 25.4 - 6) / size;
  return linesOf(text, room) * size * 1.35 + 6;
}

/** In a line of many characters few are pushed over; in a narrow cell all that may be are reckoned with. */
function linesOf(text: string, room: number): number {
  const { most } = lineBounds(text, room);
  return room < 20 ? most : Math.min(most, Math.ceil((textWidth(text).wide * 1.03) / (room - 1)));
}
