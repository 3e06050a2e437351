import { type GraphicsState, plainBlend } from "../paint/graphics-state.ts";
import { brightness, type Colour } from "./colour.ts";

/** What is left of what was there: nothing; not surely all; surely all, but for a figure in a table's cell. */
export type Cover = "opaque" | "veil" | "thin veil";

/** Paint that is less opaque leaves black text legible; paint that is more opaque hides it. */
const letsThrough = 0.6;
const hides = 0.95;
/** Black text stays legible under colours that bright where paint only darkens. */
const brightEnough = 96;

/** What paint of a colour does to what it is painted over; `undefined`: nothing worth a doubt. */
export function coverOf(
  state: GraphicsState,
  { colour, alpha }: { readonly colour: Colour; readonly alpha: number },
): Cover | undefined {
  const opacity = alpha * state.groupAlpha;
  const blend = blendOf(state);
  if (opacity < letsThrough || colour === "none") return undefined;
  if (isDarkening(blend) && brightness(colour) >= brightEnough) return undefined;
  const isSolid = blend === plainBlend && colour !== "pattern" && opacity >= hides;
  return isSolid && !state.isMasked && !state.isGroupMasked ? "opaque" : "veil";
}

export function blendOf({ blend, groupBlend }: GraphicsState): string {
  return blend === plainBlend ? groupBlend : blend;
}

export function isDarkening(blend: string): boolean {
  return blend === "multiply" || blend === "darken";
}

/** Whether paint is seen at all, and whether it is seen well. */
export function isPainted(state: GraphicsState, alpha: number): boolean {
  return alpha * state.groupAlpha >= 0.02;
}

export function isPaintedWell(state: GraphicsState, alpha: number): boolean {
  return alpha * state.groupAlpha >= 0.2;
}
