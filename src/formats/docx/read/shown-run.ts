import { contrastOf, lightest, luminance } from "#formats/contrast.ts";
import type { Shown } from "#formats/shown-text.ts";
import { type Look, smallest } from "./read-look.ts";

/** What decides how a run shows. */
export interface Looks {
  /** What the run says itself, its style, its paragraph's style, its table's style, and the document's defaults. */
  readonly direct: Look;
  readonly character: Look;
  readonly paragraph: Look;
  readonly table: Look;
  readonly defaults: Look;
  /** What parts of the table's style may say besides. */
  readonly tablePart?: Look | undefined;
  /** What is painted behind the paragraph: a colour, `none`, or `unknown`. */
  readonly ground: string;
  /** Its line or row has no height to speak of. */
  readonly isFlat: boolean;
  /** A line runs across its cell, or it is written from right to left: another figure may be seen. */
  readonly isOtherwise: boolean;
}

/** How a run shows to a person who looks at the page: the one place that says so for Word documents. */
export function shownRun(looks: Looks): Shown {
  const hidden = toggle(looks, "isHidden");
  if (hidden === "on") return "gone";
  const struck = toggle(looks, "isStruck");
  const isUnseen = struck === "on" || nearest(looks, "isDoubleStruck") === true || looks.isFlat;
  if (isUnseen) return "unseen";
  const [shape, colour] = [shapeOf(looks), colourOf(looks)];
  if (shape === "none" || colour === "none") return "unseen";
  const isFaint =
    hidden === "unclear" || struck === "unclear" || mayDiffer(looks) || looks.isOtherwise;
  if (isFaint || shape === "faint" || colour === "faint") return "faint";
  if (nearest(looks, "isRaised") === true) return "raised";
  return Math.abs(nearest(looks, "rise") ?? 0) >= smallest.rise ? "shifted" : "plain";
}

/** Why a run stands in the file and is not seen: it is hidden; or too small, without colour or like its ground. What is struck out is seen. */
export function unseenRun(looks: Looks): "hidden" | "unseen" | undefined {
  if (toggle(looks, "isHidden") !== "off") return "hidden";
  const isUnseen = looks.isFlat || shapeOf(looks) === "none" || colourOf(looks) === "none";
  return isUnseen ? "unseen" : undefined;
}

const levels = ["direct", "character", "paragraph", "table", "defaults"] as const;

/** What the nearest level says. */
function nearest<Key extends keyof Look>(looks: Looks, key: Key): Look[Key] | undefined {
  for (const level of levels) {
    const said = looks[level][key];
    if (said !== undefined) return said;
  }
  return undefined;
}

/**
 * A property that styles toggle (17.7.3): said by two of them it is off again, and programs do not agree on it; what
 * the run says itself holds.
 */
function toggle(looks: Looks, key: "isHidden" | "isStruck"): "on" | "off" | "unclear" {
  const own = looks.direct[key];
  if (own !== undefined) return own ? "on" : "off";
  if (looks.defaults[key]) return "on";
  const styles = [looks.character, looks.paragraph, looks.table];
  const said = styles.map((look) => look[key]).filter((on) => on !== undefined);
  if (!said.includes(true)) return "off";
  return said.length === 1 ? "on" : "unclear";
}

/** Whether characters are large and wide enough to be told apart. */
function shapeOf(looks: Looks): "clear" | "faint" | "none" {
  const size = nearest(looks, "size") ?? 20;
  const scale = nearest(looks, "scale") ?? 100;
  const spacing = nearest(looks, "spacing") ?? 0;
  if (size <= 4 || scale <= 10) return "none";
  // A digit is about five twentieths of a point wide for each half point of its size.
  const isOver = spacing < smallest.spacing && spacing <= -3 * size;
  const isSmall = size < smallest.size || scale < smallest.scale;
  return isOver || isSmall || nearest(looks, "isSymbols") === true ? "faint" : "clear";
}

/** Whether the text stands off what is painted behind it. */
function colourOf(looks: Looks): "clear" | "faint" | "none" {
  if (nearest(looks, "isTransparent") === true) return "none";
  const written = nearest(looks, "colour") ?? "auto";
  const text = luminance(written);
  const ground = groundOf(looks);
  if (ground === "unknown") return text !== undefined && text > lightest ? "faint" : "clear";
  const behind = ground === "none" ? 1 : (luminance(ground) ?? 1);
  if (text !== undefined) return contrastOf(text, behind);
  // The colour that the ground asks for is white on dark shading; on a dark marker programs do not agree.
  return isMarkedDark(looks) ? "faint" : "clear";
}

function groundOf(looks: Looks): string {
  const marker = nearest(looks, "highlight") ?? "none";
  if (marker !== "none") return marker;
  return nearest(looks, "shade") ?? looks.ground;
}

function isMarkedDark(looks: Looks): boolean {
  const marker = luminance(nearest(looks, "highlight"));
  return marker !== undefined && marker < 0.1;
}

/** Parts of a table's style would hide, strike or raise text; which cells they are for is not followed. */
function mayDiffer({ tablePart: part, ground }: Looks): boolean {
  if (part?.isMarked !== true) return false;
  const isLight = ground === "none" && (luminance(part.colour) ?? 0) > lightest;
  const isSmall = (part.size ?? smallest.size) < smallest.size;
  return (
    isLight ||
    isSmall ||
    [part.isHidden, part.isStruck, part.isDoubleStruck, part.isRaised].includes(true)
  );
}
