import { type ElementStyle, valuesOf } from "./css/element-style.ts";
import type { PageStyles } from "./css/page-styles.ts";
import { kindOf } from "./element-kinds.ts";
import type { OpenElement } from "./open-element.ts";
import type { OpenElements } from "./open-elements.ts";
import { childLooks } from "./sight/child-looks.ts";
import type { Looks } from "./sight/looks.ts";

/** What the page's styles draw beside an element's text, or over it: a sign before it, the number of its item, a line. */
export function drawnMark(
  styles: PageStyles,
  elements: OpenElements,
  element: OpenElement,
): "none" | "in its cell" | "anywhere" {
  if (element.name === "li" && elements.around(element)?.name === "ol")
    return told(isNumbered(element));
  if (element.name === "q") return told(isSeen(element.own));
  if (!styles.drawsText) return "none";
  const drawn = styles
    .drawnBy(elements.pathTo(element))
    .filter((style) => isSeen(childLooks(element.own, kindOf("span"), style)));
  const isOver = drawn.some(isLaidOver);
  if (isOver && !isHolding(element)) return "anywhere";
  return told(isOver || drawn.some((style) => valuesOf(style, "content").some(shows)));
}

function told(isDrawn: boolean): "none" | "in its cell" {
  return isDrawn ? "in its cell" : "none";
}

function isSeen({ sight }: Looks): boolean {
  return sight === "seen" || sight === "doubt";
}

/** What is laid over it stays where it is. */
function isHolding({ style }: OpenElement): boolean {
  return valuesOf(style, "position").every((value) => /^(?:relative|absolute|fixed)$/.test(value));
}

/** Even empty it may be a line or an area that is painted. */
function isLaidOver(style: ElementStyle): boolean {
  const isDrawn = valuesOf(style, "content").some((content) => !/^(?:|none|normal)$/.test(content));
  return isDrawn && valuesOf(style, "position").some((value) => /^(?:absolute|fixed)$/.test(value));
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
