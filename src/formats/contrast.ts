/** A colour as office files write it, `FFFFFF`; `undefined` for any other text, such as `auto`. */
export function luminance(colour: string | undefined): number | undefined {
  if (colour === undefined || !/^[\da-f]{6}$/i.test(colour)) return undefined;
  const parts = [0, 2, 4].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Relative luminance of one part of a colour (WCAG 2, 1.4.3). */
function linear(part: number): number {
  return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** How well text of one luminance stands off a ground of another. */
export type Contrast = "clear" | "faint" | "none";

export function contrastOf(text: number, ground: number): Contrast {
  const [light, dark] = text > ground ? [text, ground] : [ground, text];
  const ratio = (light + 0.05) / (dark + 0.05);
  if (ratio < 1.1) return "none";
  return ratio < 1.35 ? "faint" : "clear";
}

/** Text as light as this does not show on white paper. */
export const lightest = 0.75;
