import { type Contrast, contrastOf } from "../../contrast.ts";
import type { XmlAttributes } from "../../ooxml/parse-xml.ts";
import type { Shown } from "../../shown-text.ts";
import { black, type Colour, colourOf } from "./colours.ts";
import { isOn } from "./read-workbook.ts";

/** What of a font decides whether its text is seen (ECMA-376 part 1, 18.8.22). */
export interface Font {
  isStruck?: boolean;
  /** As marks of notes are. */
  isRaised?: boolean;
  /** Points. */
  size?: number;
  colour?: Colour;
}

/** Adds a property of a font; others change nothing. */
export function addToFont(font: Font, name: string, attributes: XmlAttributes): void {
  const value = attributes.get("val");
  if (name === "x:strike") font.isStruck = value === undefined || isOn(value);
  else if (name === "x:vertAlign") font.isRaised = value !== "baseline";
  else if (name === "x:sz") font.size = Number(value);
  else if (name === "x:color") font.colour = colourOf(attributes);
}

/** How text in a font shows on a ground: the one place that says so for sheets. */
export function shownIn(
  { isStruck, isRaised, size = 11, colour = black }: Font,
  ground: Colour,
): Shown {
  const contrast = contrastWith(colour, ground);
  if (isStruck || size <= 2 || contrast === "none") return "unseen";
  if (size < 4 || contrast === "faint") return "faint";
  return isRaised ? "raised" : "plain";
}

/** Whether text in a font is not seen on a ground; what is struck out is. */
export function isUnseenIn({ size = 11, colour = black }: Font, ground: Colour): boolean {
  return size <= 2 || contrastWith(colour, ground) === "none";
}

function contrastWith(colour: Colour, ground: Colour): Contrast {
  if (colour.name === ground.name) return "none";
  if (colour.luminance === undefined) return "clear";
  // Light text stands on a dark ground, if it is to be seen.
  if (ground.luminance === undefined) return colour.luminance > 0.75 ? "faint" : "clear";
  return contrastOf(colour.luminance, ground.luminance);
}
