import { type ElementStyle, valuesOf } from "../css/element-style.ts";
import type { PageStyles } from "../css/page-styles.ts";
import { inCell, kindOf } from "../element-kinds.ts";
import type { OpenElement } from "../open-element.ts";
import type { OpenElements } from "../open-elements.ts";
import { mayBeInline } from "../sight/boxes.ts";
import { childLooks } from "../sight/child-looks.ts";
import type { Looks } from "../sight/looks.ts";

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
    .filter((style) => isPlaced(childLooks(element.own, kindOf("span"), style), style));
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

/** It is seen, or keeps its room free between the words. */
function isPlaced(looks: Looks, style: ElementStyle): boolean {
  const { sizes } = looks;
  const box = { kind: kindOf("span"), style, size: sizes[1], least: sizes[0] };
  return isSeen(looks) || (looks.sight === "gap" && mayBeInline(box));
}

/** Whether the sign of an item hangs out of its cell, over the one before: no list makes room for it. */
export function hangsMark(elements: OpenElements, element: OpenElement): boolean {
  const { kind, style, own } = element;
  const values = valuesOf(style, "display");
  const isItem = values.some((value) =>
    value === "" ? element.name === "li" : value === "list-item",
  );
  if (!isItem || kind.level < inCell || !isSeen(own) || !isNumbered(element)) return false;
  return !lists.has(elements.around(element)?.name ?? "");
}

const lists: ReadonlySet<string> = new Set(["ul", "ol", "menu", "dir"]);

/** What is laid over it stays where it is. */
function isHolding({ style }: OpenElement): boolean {
  return valuesOf(style, "position").every((value) => /^(?:relative|absolute|fixed)$/.test(value));
}

/** Even empty it may be a line or an area that is painted. */
function isLaidOver(style: ElementStyle): boolean {
  const isDrawn = valuesOf(style, "content").some((content) => !/^(?:|none|normal)$/.test(content));
  return isDrawn && valuesOf(style, "position").some((value) => /^(?:absolute|fixed)$/.test(value));
}

/** A sign stands before it. */
function isNumbered({ style }: OpenElement): boolean {
  return !valuesOf(style, "list-style-type").every((value) => value.includes("none"));
}

/** Whether a value of `content` draws anything. */
function shows(content: string): boolean {
  if (/^(?:|none|normal|no-(?:open|close)-quote|inherit|initial|unset)$/i.test(content))
    return false;
  return content.replace(/["'\s\u200b]|\\200b/gi, "") !== "";
}
