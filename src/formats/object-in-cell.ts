import { unreadObject } from "#kernel/unread-marks.ts";

/** Words, or a date, beside which a picture changes nothing. */
const words = /\p{L}{2}|年/u;

/** The text of a cell in which something stands besides that is no text: told where it may be the cell's figure. */
export function withUnreadObject(text: string): string {
  return words.test(text) ? text : text + unreadObject;
}
