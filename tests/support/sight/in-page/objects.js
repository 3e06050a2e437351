import { colourOf, contrastOf, isReplaced, opacityOf, over, paints, styleOf } from "./style.js";

const typed = new Set("text search tel url email number".split(" "));

/** What stands in a cell and is no text of the page: what a control shows as text, and whatever else is drawn. */
export function objectsIn(cell) {
  const texts = [];
  const drawn = [];
  for (const element of [cell, ...cell.querySelectorAll("*")]) {
    if (!isShown(element)) continue;
    drawn.push(...generatedIn(element));
    if (!isReplaced(element) || element.tagName === "BUTTON") continue;
    const box = element.getBoundingClientRect();
    if (box.width <= 1.5 || box.height <= 1.5 || isCoveredAt(element, box)) continue;
    const text = textOf(element);
    if (text === undefined) drawn.push("object");
    else texts.push({ text, box, sight: sightIn(element) });
  }
  return { texts, drawn };
}

function isShown(element) {
  return (
    element.checkVisibility({ contentVisibilityAuto: true }) &&
    styleOf(element).visibility === "visible" &&
    opacityOf(element) >= 0.02
  );
}

function isCoveredAt(element, { left, top, width, height }) {
  return !document.elementsFromPoint(left + width / 2, top + height / 2).includes(element);
}

/** The text that a control shows, or nothing where it shows none. */
function textOf(element) {
  if (element instanceof HTMLSelectElement) {
    const isList = element.multiple || element.size > 1;
    return isList ? undefined : element.selectedOptions[0]?.label || undefined;
  }
  const isText = element instanceof HTMLTextAreaElement || typed.has(element.type);
  if (isText) return element.value || undefined;
  return /^(?:button|submit|reset)$/.test(element.type) ? element.value || undefined : undefined;
}

function sightIn(element) {
  const style = styleOf(element);
  const share = opacityOf(element);
  const ground = over(colourOf(style.backgroundColor), [255, 255, 255, 1], share);
  const contrast = contrastOf(over(colourOf(style.webkitTextFillColor), ground, share), ground);
  const isCut = element.scrollWidth > element.clientWidth + 1;
  const isClear = contrast >= 1.25 && !isCut && Number.parseFloat(style.fontSize) >= 4;
  return isClear && style.webkitTextSecurity === "none" ? "seen" : "unsure";
}

/** Nothing of what stands in an element's own lines is met where it stands: it is cut away with what is around it. */
function isOutOfSight(element) {
  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  if (boxes.length === 0) return false;
  const shares = [0.03, 0.25, 0.5, 0.75, 0.97];
  return boxes.every(({ left, top, width, height }) =>
    shares.every((share) => {
      const there = document.elementsFromPoint(left + width * share, top + height / 2);
      return !there.some((one) => element.contains(one));
    }),
  );
}

/** Text, marks of lists and boxes that the styles generate before and behind. */
function generatedIn(element) {
  const { width, height } = element.getBoundingClientRect();
  const isCut = styleOf(element).overflowX !== "visible" && Math.min(width, height) < 1.5;
  if (isCut) return [];
  const found = ["::before", "::after"].flatMap((place) =>
    drawnBy(getComputedStyle(element, place)),
  );
  const { display, listStyleType, position } = styleOf(element);
  const isItem =
    display === "list-item" && position !== "absolute" && element.parentElement?.tagName === "OL";
  if (isItem && listStyleType !== "none") found.push("digits");
  return found.length > 0 && isOutOfSight(element) ? [] : found;
}

function drawnBy(style) {
  const { content, display, visibility, opacity, fontSize } = style;
  if (/^(?:none|normal|)$/.test(content) || display === "none" || visibility !== "visible")
    return [];
  if (Number(opacity) < 0.02 || Number.parseFloat(fontSize) < 1.5) return [];
  if (content === '""') return paints(style) ? ["bar"] : [];
  if (/^"\s*"$/.test(content)) return [];
  return [/\d|counter|attr/.test(content) ? "digits" : "mark"];
}

/** Whether something drawn beside a figure may strike it or go on it. */
export function isOfFigure(drawn) {
  return drawn === "bar" || drawn === "digits";
}
