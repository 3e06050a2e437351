import { maskedText } from "#text/privacy/masked-text.ts";
import type { LinkedText } from "./linked-text.ts";

/** Stands for a figure: no number goes on across it. */
const figure = "\uFFFC";

/** A text in which the middle of every personal number is hidden, also of one that a line's end breaks; figures stay. */
export function maskedLinkedText(text: LinkedText): LinkedText {
  const whole = text
    .map((paragraph) => paragraph.map((one) => (typeof one === "string" ? one : figure)).join(""))
    .join("\n");
  const masked = maskedText(whole);
  let at = 0;
  return text.map((paragraph) => {
    const hidden = paragraph.map((one) => {
      const length = typeof one === "string" ? one.length : figure.length;
      const shown = masked.slice(at, at + length);
      at += length;
      return typeof one === "string" ? shown : one;
    });
    at += 1; // the line's end
    return hidden;
  });
}
