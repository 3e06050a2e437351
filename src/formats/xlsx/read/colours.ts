import { luminance } from "../../contrast.ts";
import type { XmlAttributes } from "../../ooxml/parse-xml.ts";

/** A colour of a font or fill: by its name, which tells equal ones, and as light as it is where that is known. */
export interface Colour {
  readonly name: string;
  readonly luminance: number | undefined;
}

/** Paper. */
export const white: Colour = { name: "FFFFFF", luminance: 1 };
export const black: Colour = { name: "000000", luminance: 0 };
/** What is painted there cannot be told. */
export const unknown: Colour = { name: "unknown", luminance: undefined };

/** How light the first four colours of a theme are in nearly all: light and dark text and ground, in Excel's order. */
const themeLightness = [1, 0, 0.9, 0.3] as const;
/** The others are strong colours. */
const accent = 0.5;

/** A colour as styles write it (ECMA-376 part 1, 18.8.19). */
export function colourOf(attributes: XmlAttributes): Colour {
  const rgb = attributes.get("rgb");
  if (rgb !== undefined) return named(rgb.slice(-6).toUpperCase());
  const indexed = attributes.get("indexed");
  if (indexed !== undefined) return named(palette[Number(indexed)] ?? "unknown");
  const theme = attributes.get("theme");
  if (theme === undefined) return black;
  const tint = Number(attributes.get("tint") ?? 0);
  return themed(Number(theme), Number.isFinite(tint) ? tint : 0);
}

function named(name: string): Colour {
  return { name, luminance: luminance(name) };
}

function themed(theme: number, tint: number): Colour {
  const plain = themeLightness[theme] ?? accent;
  const lightness = tint < 0 ? plain * (1 + tint) : plain * (1 - tint) + tint;
  const part = Math.round(Math.min(1, Math.max(0, lightness)) * 255)
    .toString(16)
    .padStart(2, "0");
  return { name: `theme ${theme} ${tint}`, luminance: luminance(part.repeat(3)) };
}

const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
/** The colours that old files name by number (18.8.27); 64 and 65 are those of the screen. */
const palette = [
  ...`${basic} ${basic} 800000 008000 000080 808000 800080 008080 C0C0C0 808080`.split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00".split(" "),
  ..."00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC".split(" "),
  ..."CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366".split(" "),
  ..."339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF".split(" "),
];
