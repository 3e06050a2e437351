import { doubt } from "#kernel/unread-marks.ts";

/**
 * How a stretch of text shows to a person who looks at the page. `gone`: it is not printed at all. `unseen`: it is
 * struck out, or stands there and nobody sees it. `unfilled`: it says what to fill in. `faint`: it may be one of these. `raised`: small and
 * higher or lower than its line, as marks of notes are. `shifted`: only higher or lower.
 */
export type Shown = "plain" | "raised" | "shifted" | "faint" | "unseen" | "unfilled" | "gone";

/**
 * The text that is read of a stretch. What is not seen is no part of a figure and of no sentence; where it stood a
 * doubt is left, so that a cell is neither read without it nor called empty, and a sentence gives no figure.
 */
export function shownText(text: string, shown: Shown, isInTable: boolean): string {
  switch (shown) {
    case "plain":
      return text;
    case "gone":
      return "";
    case "unseen":
      return isInTable && text.trim() !== "" ? doubt : inPlaceOfFigure(text);
    case "unfilled":
      return inPlaceOfFigure(text);
    case "faint":
      return holdsDigit(text) ? text.trimEnd() + doubt : text;
    case "raised":
      return isInTable && holdsDigit(text) ? doubt : ` ${text} `;
    // A raised 2 behind 15 is the mark of a note, and both together are not 152.
    case "shifted":
      return ` ${text} `;
  }
}

function inPlaceOfFigure(text: string): string {
  return holdsDigit(text) ? doubt : "";
}

function holdsDigit(text: string): boolean {
  return /\p{N}/u.test(text);
}
