import { lightest, luminance } from "#formats/contrast.ts";
import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";

/** What properties of text say of how it looks (ECMA-376 part 1, 17.3.2), as far as it decides whether it is seen. */
export interface Look {
  isHidden?: boolean;
  isStruck?: boolean;
  isDoubleStruck?: boolean;
  /** As marks of notes are. */
  isRaised?: boolean;
  /** Half points above its line. */
  rise?: number;
  /** `FFFFFF`, or a word: `auto`. */
  colour?: string;
  /** What is painted behind it: a colour, `none`, or `unknown`. */
  shade?: string;
  /** The same, painted as with a marker. */
  highlight?: string;
  /** Half points. */
  size?: number;
  /** The width of its characters in per cent. */
  scale?: number;
  /** Twentieths of a point between characters. */
  spacing?: number;
  /** It is painted in no colour, or one that shines through. */
  isTransparent?: boolean;
  /** Its characters are pictures of a font. */
  isSymbols?: boolean;
  /** Something of this may show otherwise than as plain text on white paper. */
  isMarked?: boolean;
}

/** Writes a property down; whether text may then show otherwise than as plain text on white paper. */
type Change = (look: Look, attributes: XmlAttributes) => boolean;

/** Below these, characters are points, strokes, or lie over each other. */
export const smallest = { size: 8, scale: 34, spacing: -40, rise: 4 } as const;

const written = (attributes: XmlAttributes): string => attributes.get("w:val") ?? "";

function flag(key: "isHidden" | "isStruck" | "isDoubleStruck"): Change {
  return (look, attributes) => {
    const isSet = isOn(attributes);
    look[key] = isSet;
    return isSet;
  };
}

const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["w:vanish", flag("isHidden")],
  ["w:strike", flag("isStruck")],
  ["w:dstrike", flag("isDoubleStruck")],
  ["w:vertAlign", vertical],
  ["w:position", position],
  ["w:color", colour],
  ["w:shd", shading],
  ["w:highlight", highlight],
  ["w:sz", size],
  ["w:w", scale],
  ["w:spacing", spacing],
  ["w:rFonts", fonts],
  ["w14:textFill", filled],
  ["w14:noFill", transparent],
  ["w14:alpha", alpha],
]);

/** Adds a property of text to a look; others than those of looks change nothing. */
export function addToLook(look: Look, name: string, attributes: XmlAttributes): void {
  if (changes.get(name)?.(look, attributes)) look.isMarked = true;
}

/** Whether a property that is either on or off is on. */
export function isOn(attributes: XmlAttributes): boolean {
  const value = attributes.get("w:val");
  return value !== "0" && value !== "false" && value !== "off";
}

/** Whether lines of this exact height show nothing of their text. */
export function isFlatLine(attributes: XmlAttributes): boolean {
  if (attributes.get("w:lineRule") !== "exact") return false;
  return Number.parseInt(attributes.get("w:line") ?? "", 10) < flattest;
}

/** Twentieths of a point. */
export const flattest = 80;

function vertical(look: Look, attributes: XmlAttributes): boolean {
  look.isRaised = written(attributes) !== "baseline";
  return look.isRaised;
}

function position(look: Look, attributes: XmlAttributes): boolean {
  look.rise = Number.parseInt(written(attributes), 10) || 0;
  return Math.abs(look.rise) >= smallest.rise;
}

function colour(look: Look, attributes: XmlAttributes): boolean {
  look.colour = written(attributes);
  // Most text is black or of the colour that its ground asks for.
  if (look.colour === "auto" || look.colour === "000000") return false;
  return (luminance(look.colour) ?? 1) > lightest;
}

function shading(look: Look, attributes: XmlAttributes): boolean {
  look.shade = shadeOf(attributes);
  return look.shade !== "none";
}

function highlight(look: Look, attributes: XmlAttributes): boolean {
  look.highlight = highlights[written(attributes)] ?? "none";
  return look.highlight !== "none";
}

function size(look: Look, attributes: XmlAttributes): boolean {
  look.size = Number.parseInt(written(attributes), 10);
  return look.size < smallest.size;
}

function scale(look: Look, attributes: XmlAttributes): boolean {
  look.scale = Number.parseInt(written(attributes), 10);
  return look.scale < smallest.scale;
}

function spacing(look: Look, attributes: XmlAttributes): boolean {
  look.spacing = Number.parseInt(written(attributes), 10) || 0;
  return look.spacing < smallest.spacing;
}

const symbolFont = /^(?:wingdings|webdings|symbol|marlett|zapf ?dingbats|mt extra)/i;

function fonts(look: Look, attributes: XmlAttributes): boolean {
  if (!symbolFont.test(attributes.get("w:ascii") ?? "")) return false;
  look.isSymbols = true;
  return true;
}

function filled(look: Look): boolean {
  look.isTransparent = false;
  return false;
}

function transparent(look: Look): boolean {
  look.isTransparent = true;
  return true;
}

/** How much shines through a colour, in thousandths of a per cent. */
function alpha(look: Look, attributes: XmlAttributes): boolean {
  const through = Number.parseInt(attributes.get("w14:val") ?? "", 10);
  look.isTransparent = through >= 80_000;
  return look.isTransparent;
}

/** The colour that shading paints: a pattern's, or the one behind it. */
export function shadeOf(attributes: XmlAttributes): string {
  const value = attributes.get("w:val") ?? "clear";
  const behind = attributes.get("w:fill") ?? "auto";
  const hasTheme = attributes.get("w:themeFill") !== undefined;
  if (value === "nil") return "none";
  if (value !== "clear")
    return value === "solid" ? (attributes.get("w:color") ?? "unknown") : "unknown";
  if (behind === "auto") return hasTheme ? "unknown" : "none";
  return luminance(behind) === undefined ? "unknown" : behind;
}

const highlights: Readonly<Record<string, string>> = {
  black: "000000",
  blue: "0000FF",
  cyan: "00FFFF",
  darkBlue: "000080",
  darkCyan: "008080",
  darkGray: "808080",
  darkGreen: "008000",
  darkMagenta: "800080",
  darkRed: "800000",
  darkYellow: "808000",
  green: "00FF00",
  lightGray: "C0C0C0",
  magenta: "FF00FF",
  red: "FF0000",
  white: "FFFFFF",
  yellow: "FFFF00",
};
