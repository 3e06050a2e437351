import { limits } from "../../limits.ts";
import { type Shown, shownText } from "../../shown-text.ts";
import { isUnseenIn, shownIn } from "./cell-font.ts";
import { hidesText, shownBy } from "./number-format.ts";
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

/** What of a cell's value stands in the file and is not seen; of a zero nothing. */
export function unseenText(text: CellText, style: CellStyle, number: number | undefined): string {
  const { font, ground, format } = style;
  const isHidden =
    number === undefined
      ? hidesText(format)
      : number !== 0 && shownBy(format, number).kind === "hidden";
  const stretches = typeof text === "string" ? [{ text }] : text;
  return stretches
    .filter((one) => isHidden || isUnseenIn(("font" in one && one.font) || font, ground))
    .map((one) => one.text)
    .join("");
}

/** A text as it shows: in a table, or as prose. */
export function styled(text: string, shown: Shown): string {
  return shown === "plain" ? text : shownText(text, shown, text.length <= longestLabel);
}

function trimmed(shown: string, room: number): string {
  const text = shown.slice(0, room);
  return text.trim() === "" ? "" : text;
}
