import {
  chainOf,
  colourOf,
  common,
  contrastOf,
  inherited,
  isReplaced,
  measureOf,
  opacityOf,
  over,
  paints,
  styleOf,
} from "./style.js";

/** Every character that has a place on the page, with the box it is set in. */
export function placedCharacters() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isLaidOut(node)) found.push(...charactersOf(node));
  }
  return found;
}

function isLaidOut({ data, parentElement: parent }) {
  return (
    /\S/.test(data) &&
    parent !== null &&
    !parent.closest("option, textarea") &&
    boxOf(parent).checkVisibility({ contentVisibilityAuto: true })
  );
}

function charactersOf(node) {
  const parent = node.parentElement;
  const range = document.createRange();
  return [...node.data].flatMap((character, at) => {
    if (/\s/.test(character)) return [];
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const [box] = range.getClientRects();
    return box ? [{ character, parent, box, ...measured(parent, box) }] : [];
  });
}

/** The size of its letters as they are seen, scaled as they may be, and which part of its box is above the line. */
function measured(parent, box) {
  const style = styleOf(parent);
  const { height, rise } = measureOf(style, box.height);
  return { rise, size: (Number.parseFloat(style.fontSize) * box.height) / Math.max(height, 0.01) };
}

/**
 * How a person sees a character: `seen`, `struck`, `unseen`, or `unsure` where a part of it is hidden or it is seen
 * otherwise than it is written.
 */
export function sightOf(glyph, bars) {
  const { parent, box, size } = glyph;
  if (styleOf(parent).visibility !== "visible" || opacityOf(parent) < 0.02) return "unseen";
  if (size < 1.5 || box.width < 0.3 || isInSliver(parent)) return "unseen";
  const points = pointsOf(box).map(([x, y]) => atPoint(glyph, x, y));
  if (points.every((point) => point === "unseen")) return "unseen";
  if (points.some((point) => point !== "seen") || size < 4 || isOdd(parent)) return "unsure";
  if (bars.some((bar) => crosses(bar, glyph))) return "unsure";
  return isStruck(parent) ? "struck" : "seen";
}

/** In a box that cuts off all but a pixel's breadth nobody sees a character. */
const isInSliver = inherited((element, outer = () => false) => {
  const { display, overflowX, position } = styleOf(element);
  const { width, height } = element.getBoundingClientRect();
  const cuts = overflowX !== "visible" && !/^(?:inline|contents)$/.test(display);
  if (cuts && Math.min(width, height) < 1.5) return true;
  return !/absolute|fixed/.test(position) && outer();
});

/** The middle of those of its points at which anything of a character is seen; nowhere where nothing is. */
export function middleSeen(glyph) {
  const points = pointsOf(glyph.box).filter(([x, y]) => atPoint(glyph, x, y) !== "unseen");
  return [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
}

function pointsOf({ left, top, width, height }) {
  return [
    [0.5, 0.5],
    [0.25, 0.5],
    [0.75, 0.5],
    [0.5, 0.32],
    [0.5, 0.7],
  ].map(([x, y]) => [left + width * x, top + height * y]);
}

/** What is seen of a character where it is looked at: all that is painted there, from the top down. */
function atPoint({ parent }, x, y) {
  const there = document.elementsFromPoint(x, y);
  const own = placeOf(boxOf(parent), there);
  if (own < 0) return "unseen";
  const above = there
    .slice(0, own)
    .filter((element) => isReplaced(element) || paints(styleOf(element)));
  if (above.length > 0) return above.some(isOpaque) ? "unseen" : "unsure";
  const ground = groundOf(there.slice(own));
  if (ground === undefined) return "unsure";
  const colour = over(colourOf(styleOf(parent).webkitTextFillColor), ground, opacityOf(parent));
  const contrast = contrastOf(colour, ground);
  if (contrast < 1.08) return "unseen";
  return contrast < 1.25 ? "unsure" : "seen";
}

/**
 * Where an element stands among those at a point, or -1. Words of a plain phrase are not always met themselves, but what
 * they stand in, which cuts nothing of them away.
 */
function placeOf(element, there) {
  let at = element;
  while (!there.includes(at) && isPlainPhrase(styleOf(at))) at = at.parentElement;
  return there.indexOf(at);
}

function isPlainPhrase({ display, clipPath, pointerEvents }) {
  return display === "inline" && clipPath === "none" && pointerEvents !== "none";
}

/** The element that has a box for what stands in it. */
function boxOf(element) {
  let at = element;
  while (styleOf(at).display === "contents" && at.parentElement) at = at.parentElement;
  return at;
}

function isOpaque(element) {
  return colourOf(styleOf(element).backgroundColor)[3] > 0.98 && opacityOf(element) > 0.98;
}

/** The colour behind, or nothing where a picture is. */
function groundOf(below) {
  let ground = [255, 255, 255, 1];
  for (const element of below.toReversed()) {
    const { backgroundColor, backgroundImage } = styleOf(element);
    const colour = colourOf(backgroundColor);
    if (colour[3] > 0) ground = over(colour, ground ?? [255, 255, 255, 1], opacityOf(element));
    if (backgroundImage !== "none") ground = undefined;
    else if (ground === undefined && colour[3] > 0.98) ground = colour;
  }
  return ground;
}

/** Painted through something, mirrored, turned, or shown as dots. */
const isOdd = inherited((element, outer = () => false) => isOddHere(element) || outer());

function isOddHere(element) {
  const style = styleOf(element);
  const { filter, maskImage, mixBlendMode, transform, rotate, scale } = style;
  const turned = isTurned(transform) || isTurned(rotate === "none" ? "none" : `rotate(${rotate})`);
  const first = getComputedStyle(element, "::first-letter");
  return (
    turned ||
    !/^(?:none|(?:grayscale|sepia|saturate|hue-rotate)\([^()]*\))$/.test(filter) ||
    maskImage !== "none" ||
    mixBlendMode !== "normal" ||
    (scale !== "none" && scale.split(" ").some((part) => Number(part) < 0)) ||
    style.webkitTextSecurity !== "none" ||
    style.textShadow !== "none" ||
    /^(?:vertical|sideways)/.test(style.writingMode) ||
    first.color !== style.color ||
    first.fontSize !== style.fontSize
  );
}

function isTurned(transform) {
  if (transform === "none") return false;
  const { a, b, c, d } = new DOMMatrix(transform);
  return a < 0 || d < 0 || Math.abs(b) > 0.01 || Math.abs(c) > 0.01;
}

/** A line of decoration goes on into what stands in the line, and not into boxes of their own. */
const isStruck = inherited((element, outer = () => false) => {
  const { textDecorationLine, textUnderlineOffset, display, float, position } = styleOf(element);
  const offset = Number.parseFloat(textUnderlineOffset);
  const isLow = textDecorationLine.includes("underline") && offset < -2;
  if (textDecorationLine.includes("line-through") || isLow) return true;
  const isBox = /^inline-/.test(display) || float !== "none" || /absolute|fixed/.test(position);
  return !isBox && outer();
});

/** Painted things that may lie across characters. */
export function paintedBars(cells) {
  const holders = new Set(cells.flatMap((cell) => [...chainOf(cell)]));
  return [...document.body.querySelectorAll("*")].filter(
    (element) =>
      !holders.has(element) &&
      !/^T[DHR]$/.test(element.tagName) &&
      (isReplaced(element) || paints(styleOf(element))),
  );
}

function crosses(bar, { parent, box }) {
  if (bar.contains(parent)) return false;
  const letter = {
    left: box.left,
    right: box.right,
    top: box.top + box.height * 0.25,
    bottom: box.bottom - box.height * 0.25,
  };
  const part = common(bar.getBoundingClientRect(), letter);
  if (part === undefined) return false;
  const there = document.elementsFromPoint(
    (part.left + part.right) / 2,
    (part.top + part.bottom) / 2,
  );
  const [above, own] = [there.indexOf(bar), there.indexOf(parent)];
  return above >= 0 && (own < 0 || above < own);
}
