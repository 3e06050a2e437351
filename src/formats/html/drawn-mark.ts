import { valuesOf } from "./css/element-style.ts";
import type { PageStyles } from "./css/page-styles.ts";
import { kindOf } from "./element-kinds.ts";
import type { OpenElement } from "./open-element.ts";
import type { OpenElements } from "./open-elements.ts";
import { childLooks } from "./sight/child-looks.ts";

/** Whether the page's styles draw something beside an element's text: a sign before it, the number of its item. */
export function drawnMark(
  styles: PageStyles,
  elements: OpenElements,
  element: OpenElement,
): boolean {
  if (element.name === "li" && elements.around(element)?.name === "ol") return isNumbered(element);
  if (!styles.drawsText) return false;
  return styles.drawnBy(elements.pathTo(element)).some((style) => {
    const { sight } = childLooks(element.own, kindOf("span"), style);
    return sight !== "none" && sight !== "gap" && valuesOf(style, "content").some(shows);
  });
}

function isNumbered({ style }: OpenElement): boolean {
  return !valuesOf(style, "list-style-type").every((value) => value.includes("none"));
}

/** Whether a value of `content` draws anything. */
function shows(content: string): boolean {
  if (/^(?:|none|normal|no-(?:open|close)-quote|inherit|initial|unset)$/i.test(content))
    return false;
  return content.replace(/["'\s\u200b]|\\200b/gi, "") !== "";
}
