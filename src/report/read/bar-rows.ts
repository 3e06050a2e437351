import type { SourceDocument } from "#formats/document.ts";
import { figureOf } from "./figures.ts";
import { recognise } from "./recognise.ts";

/** Whether bars between words may be a table's: text that was taken out of a page has them, a page or an office file has cells. */
export function hasBarLayout({ mediaType }: Pick<SourceDocument, "mediaType">): boolean {
  return mediaType === "text/plain";
}

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
