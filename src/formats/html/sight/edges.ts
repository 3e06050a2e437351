import { type ElementStyle, valuesOf } from "../css/element-style.ts";
import type { ElementKind } from "../element-kinds.ts";
import { type Box, lengthsOf, mayBe } from "./boxes.ts";

/** `line`: a line begins and ends with the element. `apart`: its text does not go on the word before for certain. */
export type Edge = "line" | "apart" | "none";

const lines = /^(?:block|flex|grid|table|table-.*|list-item|flow-root|-webkit-box)$/;

/** How an element that is a phrase by its kind stands to the words around it. */
export function edgeOf(kind: ElementKind, style: ElementStyle): Edge {
  if (!style.changes.has("edge")) return "none";
  const displays = valuesOf(style, "display");
  if (displays.some((value) => lines.test(value))) {
    return displays.every((value) => lines.test(value)) ? "line" : "apart";
  }
  const box: Box = { kind, style, size: 16, least: 16 };
  const sides = ["margin-left", "margin-right", "padding-left", "padding-right"];
  const isWide = sides.some((side) => lengthsOf(box, side).some((length) => length > 4));
  const isBox = mayBe(box, "display", /^inline-/) && style.values.has("width");
  return isWide || isBox ? "apart" : "none";
}
