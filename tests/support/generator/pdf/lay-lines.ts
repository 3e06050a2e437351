import type { LineRole } from "../office/blocks.ts";
import { currentPage, floorOf, margin, newPage, type Press, widthOf, wrapped } from "./page.ts";

/** Sets a heading or a paragraph, over pages where it must. */
export function layLine(press: Press, text: string, role: LineRole): void {
  const { proseSize } = press.habit;
  const size = role === "title" ? proseSize * 1.4 : proseSize;
  const leading = size * 1.6;
  const { width } = currentPage(press);
  const room = width - 2 * margin.side;
  const indent = role === "paragraph" ? "\u3000\u3000" : "";
  for (const line of wrapped(indent + text, room, size)) {
    if (press.y + leading > floorOf(currentPage(press))) newPage(press, "upright");
    const shift = role === "title" ? (room - widthOf(line, size)) / 2 : 0;
    put(press, { text: line, x: margin.side + shift, y: press.y + size, size });
    press.y += leading;
  }
}

/** A picture: on what is left of the page, or on a page of its own. */
export function layPicture(press: Press): void {
  if (press.random.chance(0.6)) newPage(press, "upright");
  currentPage(press).picture = true;
  newPage(press, "upright");
}

function put(
  press: Press,
  { text, x, y, size }: { text: string; x: number; y: number; size: number },
): void {
  const shown = text.replace(/^[\s\u3000]+/, "");
  const skipped = widthOf(text, size) - widthOf(shown, size);
  press.rows += 1;
  if (shown === "") return;
  currentPage(press).texts.push({ text: shown, x: x + skipped, y, size, row: press.rows });
}

/** Page numbers and running heads, once every page is known. */
export function layMargins(press: Press): void {
  const { pageNumbers, runningHead } = press.habit;
  const count = press.pages.length;
  press.pages.forEach((page, at) => {
    const middle = page.width / 2;
    const set = (text: string, y: number) => {
      press.rows += 1;
      page.texts.push({ text, x: middle - widthOf(text, 9) / 2, y, size: 9, row: press.rows });
    };
    if (runningHead) set("政府信息公开工作年度报告", 36);
    if (pageNumbers === "dashes") set(`- ${at + 1} -`, page.height - 30);
    if (pageNumbers === "words") set(`第 ${at + 1} 页 共 ${count} 页`, page.height - 30);
    if (pageNumbers === "bare") set(String(at + 1), page.height - 30);
  });
}
