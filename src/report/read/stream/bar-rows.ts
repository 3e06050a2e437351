import type { SourceDocument } from "#formats/document.ts";
import { recognise } from "../labels/recognise.ts";
import { figureOf } from "./figures.ts";

/** Whether bars between words may be a table's: text that was taken out of a page has them, a page or an office file has cells. */
export function hasBarLayout({ mediaType }: Pick<SourceDocument, "mediaType">): boolean {
  return mediaType === "text/plain";
}

/** Whether a line is the rule that Markdown draws under a table's first row: |---|:-:|. */
export function isBarRule(text: string): boolean {
  if (!text.includes("|") || !ruleSigns.test(text)) return false;
  const cells = text.trim().split("|");
  const inner = cells.slice(cells[0] === "" ? 1 : 0, cells.at(-1) === "" ? -1 : undefined);
  return inner.length > 0 && inner.every((cell) => rule.test(cell.trim()));
}

const ruleSigns = /^[\s|:-]+$/;
/** Shorter ones without a colon are marks for nothing. */
const rule = /^(?:-{3,}|:-+:?|-+:)$/;

/** Whether a line with bars is a row: a cell between them is empty, a figure or a label. Else they are a sentence's own. */
export function isBarRow(text: string): boolean {
  if (!text.includes("|")) return false;
  return text.split("|").some((cell) => {
    const content = cell.trim();
    if (content === "" || figureOf(content)) return true;
    return content.length < longestLabel && recognise(content).kind !== "unknown";
  });
}

const longestLabel = 60;

/** Whether a line with bars is a row of links or of a page's facts: 网站地图 | 联系我们. */
export function isBarMenu(text: string): boolean {
  return text.includes("|") && !/[，。；：“”《》]/.test(text);
}
