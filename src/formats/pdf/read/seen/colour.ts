import { contrastOf, luminance } from "../../../contrast.ts";

/** A colour as PDF.js writes it (`#rrggbb`), `pattern` for what is no single colour, `none` for nothing. */
export type Colour = string;

export const white: Colour = "#ffffff";

/** How far two colours lie apart, from 0 to 255; none of a pattern is known to lie near. */
export function distance(a: Colour, b: Colour): number {
  if (a === b) return 0;
  const [first, second] = [channels(a), channels(b)];
  if (!first || !second) return 255;
  return Math.max(...first.map((channel, at) => Math.abs(channel - (second[at] ?? 0))));
}

/** Colours nearer than this are not told from each other on paper. */
export const leastDistance = 40;

/** Whether text of one colour is not told well from a ground of another: white on yellow. */
export function isFaintOn(mark: Colour, ground: Colour): boolean {
  const [text, under] = [luminance(mark.slice(1)), luminance(ground.slice(1))];
  return text !== undefined && under !== undefined && contrastOf(text, under) !== "clear";
}

/** The brightest of a colour's channels, from 0 to 255. */
export function brightness(colour: Colour): number {
  return Math.max(...(channels(colour) ?? [0]));
}

function channels(colour: Colour): readonly [number, number, number] | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
