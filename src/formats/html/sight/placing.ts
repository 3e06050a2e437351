import { type Certainty, certaintyOf, either } from "../css/certainty.ts";
import { valuesOf } from "../css/element-style.ts";
import { pixelsOf, shareOf } from "../css/lengths.ts";
import { type ElementKind, inCell } from "../element-kinds.ts";
import {
  type Box,
  boundsOf,
  castsShadow,
  isCertainly,
  isCertainlyOutOfFlow,
  lengthsOf,
  mayBe,
  mayBeBox,
  mayBeInline,
  mayBeOutOfFlow,
  mayFloat,
} from "./boxes.ts";
import type { Looks } from "./looks.ts";

/** A cell begins what can be moved inside it. */
export function isCell({ level }: ElementKind): boolean {
  return level === inCell - 1;
}

/** Whether a line is drawn through it. */
export function struckOf(parent: Looks, { style }: Box): Certainty {
  return either(
    parent.struck,
    certaintyOf(valuesOf(style, "text-decoration-line"), (value) => value.includes("line-through")),
    valuesOf(style, "text-line-through").some((value) => !/^(?:|none)$/.test(value)) ? 1 : 0,
    valuesOf(style, "text-underline-offset").some((value) => value.startsWith("-")) ? 1 : 0,
  );
}

/** Whether it stands higher or lower than its line, as the mark of a note does. */
export function raisedOf(parent: Looks, box: Box): Certainty {
  const around = isCell(box.kind) ? 0 : parent.raised;
  if (!mayBeInline(box)) return around;
  const isOther = box.least < parent.sizes[1] * 0.95 || box.size > parent.sizes[0] * 1.05;
  const aligned = certaintyOf(valuesOf(box.style, "vertical-align"), (value) =>
    isRaised(value, box, isOther),
  );
  const shift = Math.max(
    ...["top", "bottom"].flatMap((side) => boundsOf(box, side).map(Math.abs)),
    0,
  );
  const isShifted = mayBe(box, "position", /^relative$/) && shift > box.least * 0.2;
  const isMarked =
    mayBe(box, "font-variant-position", /^su[bp]/) ||
    mayBe(
      box,
      "font-feature-settings",
      /\b(?:su[bp]s|sinf|ordn|frac|numr|dnom)\b(?!["'] ?(?:0|off))/,
    ) ||
    lengthsOf(box, "mso-text-raise").some((length) => Math.abs(length) > 2);
  return either(around, aligned, isShifted || isMarked ? 1 : 0);
}

/** `isOther`: it has another size than what is around it, so that its line is not theirs. */
function isRaised(value: string, { size, least }: Box, isOther: boolean): boolean {
  if (/^(?:super|sub|top|bottom)$/.test(value)) return true;
  if (/^(?:|baseline|initial|unset|revert|inherit)$/.test(value)) return false;
  const length = pixelsOf(value, size, true) ?? (shareOf(value) ?? 0) * size * 1.2;
  return /\d/.test(value) ? Math.abs(length) > least * 0.15 : isOther;
}

/** Whether it may be seen in another place of its cell, or in another order, than it is written in. */
export function displacedOf(parent: Looks, box: Box): Certainty {
  const around = isCell(box.kind) ? 0 : parent.displaced;
  return either(
    around,
    isMoved(box) || isOverlapping(box) || isTurned(box) || overflows(box) ? 1 : 0,
  );
}

function isMoved(box: Box): boolean {
  const { level } = box.kind;
  if (level < inCell && !isCertainly(box, "display", partsOfTable[level] ?? /^/)) return true;
  if (mayBeOutOfFlow(box) || (mayFloat(box) && (!box.kind.isBlock || isCell(box.kind))))
    return true;
  if (!mayBe(box, "position", /^relative$/)) return false;
  const shift = (side: string) => Math.max(0, ...boundsOf(box, side).map(Math.abs));
  const isBelowZero = boundsOf(box, "z-index").some((index) => index < 0);
  return (
    isBelowZero ||
    shift("left") + shift("right") > box.least * 0.4 ||
    shift("top") + shift("bottom") > box.least
  );
}

/** What does not fit in its box stands beside or below it. */
function overflows(box: Box): boolean {
  if (box.kind.level < inCell || !mayBeBox(box)) return false;
  return ["width", "max-width", "height", "max-height"].some((side) =>
    boundsOf(box, side).some((length) => length <= box.size * 0.6),
  );
}

/** Its text, or what stands beside it, is drawn over other text. */
function isOverlapping(box: Box): boolean {
  const least = (property: string) => Math.min(0, ...boundsOf(box, property));
  if (least("letter-spacing") < -0.15 * box.least || castsShadow(box)) return true;
  if (reachesUp(box)) return true;
  const sideways = Math.min(least("margin-left"), least("margin-right"));
  if (sideways < -0.25 * box.least && !isCentred(box)) return true;
  const begin =
    least("text-indent") +
    Math.max(...lengthsOf(box, "margin-left")) +
    Math.max(...lengthsOf(box, "padding-left"));
  const upwards = Math.min(least("margin-top"), least("margin-bottom"));
  return begin < -box.least / 2 || upwards < -box.least / 2;
}

/** The padding of a phrase makes no room in its line: what is painted behind it lies over other lines. */
function reachesUp(box: Box): boolean {
  const isPhrase = box.kind.level >= inCell && !box.kind.isBlock;
  const isInLine = mayBe(box, "display", isPhrase ? /^(?:inline)?$/ : /^inline$/);
  const most = (side: string) => Math.max(...lengthsOf(box, side));
  return isInLine && Math.max(most("padding-top"), most("padding-bottom")) > box.least / 2;
}

/** It is as much wider to the left as to the right, and what stands in the middle stays there: Word writes that. */
function isCentred(box: Box): boolean {
  const [left, right] = ["margin-left", "margin-right"].map((side) => boundsOf(box, side));
  return (
    !mayBeInline(box) &&
    !mayFloat(box) &&
    isCertainly(box, "text-align", /^(?:-webkit-)?center$/) &&
    left?.length === 1 &&
    left[0] === right?.[0] &&
    right?.length === 1
  );
}

const isSet = /^(?!none$|initial$|unset$|revert|inherit$)./;

function isTurned(box: Box): boolean {
  return (
    ["transform", "translate", "rotate", "scale", "clip-path", "offset-path"].some((property) =>
      mayBe(box, property, isSet),
    ) ||
    mayBe(box, "unicode-bidi", /override/) ||
    mayBe(box, "direction", /^rtl$/) ||
    mayBe(box, "writing-mode", /^(?:vertical|sideways|tb)/) ||
    mayBe(box, "flex-direction", /-reverse$|^column$/) ||
    mayBe(box, "display", /grid$/) ||
    mayBe(box, "order", /[1-9]/) ||
    mayBe(box, "zoom", /^0?\.[0-3]/)
  );
}

/** How a table and its parts, by their level, are laid out so that figures stand in their columns. */
const partsOfTable = [
  /^(?:|none|revert|block|inline|inline-block|flow-root|table|inline-table)$/,
  /^(?:|none|revert|table-.*)$/,
  /^(?:|none|revert|table-row)$/,
  /^(?:|none|revert|table-cell)$/,
];

/** It takes no room in its line: it is not there, or not seen and out of the flow. */
export function isUndone(box: Box): boolean {
  return isCertainly(box, "display", /^none$/) || isCertainlyOutOfFlow(box);
}

/**
 * How far what is moved may reach from its cell, with its text or with what it paints: over the rows around it, or over
 * any cell of the table.
 */
export function reachOf(box: Box): "cell" | "rows" | "table" {
  const isPlaced = ["top", "right", "bottom", "left"].some(
    (side) => !isCertainly(box, side, /^(?:|auto|initial|unset)$/),
  );
  if (mayBeOutOfFlow(box)) return isPlaced ? "table" : "rows";
  const isShifted = ["transform", "translate", "rotate", "scale", "offset-path"].some((property) =>
    mayBe(box, property, isSet),
  );
  const isRelative = mayBe(box, "position", /^relative$/) && isPlaced;
  const isOut = mayFloat(box) || isOverlapping(box) || overflows(box);
  return isShifted || isRelative || isOut ? "rows" : "cell";
}

/** The pixels in which its text is cut off that needs more. */
export function roomOf(parent: Looks, box: Box): number {
  const around = parent.room - indentsOf(box);
  if (!mayBe(box, "overflow-x", /^(?:hidden|clip)$/)) return around;
  const isPart = box.kind.level < inCell && !mayBe(box, "display", /block|flex|grid/);
  const sides =
    !isPart && mayBeBox(box)
      ? ["width", "max-width"]
      : parent.isFixed
        ? ["width", "max-width"]
        : ["max-width"];
  return Math.min(around, ...sides.flatMap((side) => boundsOf(box, side)));
}

/** What its own edges take of the room around it, in pixels, at most. */
function indentsOf(box: Box): number {
  const sides = ["margin-left", "margin-right", "padding-left", "padding-right", "text-indent"];
  const most = (side: string) => Math.max(0, ...boundsOf(box, side));
  return sides.reduce((sum, side) => sum + most(side), 0);
}
