import { limits } from "../../limits.ts";
import { type Shown, shownText } from "../../shown-text.ts";
import { shownIn } from "./cell-font.ts";
import type { CellStyle } from "./read-styles.ts";
import type { CellText } from "./rich-text.ts";

/** Longer texts in a cell are prose and no label of a table. */
const longestLabel = 40;

/** What is read of a cell's text as its style shows it; blank text is none, and of one that is too long the rest is left out. */
export function readCellText(text: CellText, style: CellStyle, room: number): string {
  if (typeof text === "string") return trimmed(styled(text, style.shownText), room);
  const stretches = text.slice(0, limits.columns).map((stretch) => {
    const isHidden = style.shownText === "unseen" && style.shown !== "unseen";
    const shown = stretch.font && !isHidden ? shownIn(stretch.font, style.ground) : style.shownText;
    return styled(stretch.text.slice(0, limits.characters), shown);
  });
  return trimmed(stretches.join(""), room);
}

/** A text as it shows: in a table, or as prose. */
export function styled(text: string, shown: Shown): string {
  return shown === "plain" ? text : shownText(text, shown, text.length <= longestLabel);
}

function trimmed(shown: string, room: number): string {
  const text = shown.slice(0, room);
  return text.trim() === "" ? "" : text;
}
