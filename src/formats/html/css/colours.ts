import { namedColours } from "./named-colours.ts";

/** Parts from 0 to 255, `alpha` from 0 (nothing is painted) to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
export const transparent: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** A colour as a style writes it, in lower case; `unknown`: a browser may understand it and we do not; `undefined`: none. */
export function colourOf(value: string, isQuirks = false): Colour | "unknown" | undefined {
  if (value === "transparent") return transparent;
  const named = namedColours.get(value);
  if (named !== undefined) return hexadecimal(named);
  if (value.startsWith("#")) return hexadecimal(value.slice(1));
  if (isQuirks && /^(?:[\da-f]{3}|[\da-f]{6})$/.test(value)) return hexadecimal(value);
  const [, name = "", inside = ""] = /^([a-z-]+)\(([^()]*)\)$/.exec(value) ?? [];
  if (name === "rgb" || name === "rgba") return fromParts(inside, rgb);
  if (name === "hsl" || name === "hsla") return fromParts(inside, hsl);
  if (lightnessNames.has(name)) return fromParts(inside, (parts) => grey(parts, name));
  return /^(?:color|color-mix|light-dark|hwb|rgba?|hsla?)\(/.test(value) ? "unknown" : undefined;
}

/** What a `color` or `bgcolor` attribute shows: nearly anything is a colour (HTML, 2.4.6). */
export function legacyColourOf(written: string): Colour | undefined {
  const value = written.trim().toLowerCase();
  if (value === "" || value === "transparent") return undefined;
  const named = namedColours.get(value);
  if (named !== undefined) return hexadecimal(named);
  if (/^#[\da-f]{3}$/.test(value)) return hexadecimal(value.slice(1));
  const digits = value
    .slice(0, 128)
    .replace(/^#/, "")
    .replace(/[^\da-f]/g, "0");
  const whole = digits.padEnd(Math.max(3, Math.ceil(digits.length / 3) * 3), "0");
  const length = whole.length / 3;
  let parts = [0, length, 2 * length].map((from) => whole.slice(from, from + length).slice(-8));
  while ((parts[0]?.length ?? 0) > 2 && parts.every((part) => part.startsWith("0"))) {
    parts = parts.map((part) => part.slice(1));
  }
  return hexadecimal(parts.map((part) => part.slice(0, 2).padStart(2, "0")).join(""));
}

function hexadecimal(digits: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const each = digits.length < 6 ? 1 : 2;
  const part = (at: number) => {
    const own = digits.slice(at * each, at * each + each);
    return Number.parseInt(each === 1 ? own + own : own, 16);
  };
  const alpha = digits.length === 4 || digits.length === 8 ? part(3) / 255 : 1;
  return { red: part(0), green: part(1), blue: part(2), alpha };
}

type Part = { readonly number: number; readonly unit: string };

function fromParts(
  inside: string,
  make: (parts: readonly Part[]) => Omit<Colour, "alpha"> | undefined,
): Colour | undefined | "unknown" {
  const parts = inside
    .trim()
    .split(/\s*[,/]\s*|\s+/)
    .map(partOf);
  if (parts.length < 3 || parts.length > 4) return undefined;
  if (parts.some((part) => part === undefined)) return /[a-z]/.test(inside) ? "unknown" : undefined;
  const known = parts.filter((part) => part !== undefined);
  const colour = make(known);
  const [, , , alpha = { number: 1, unit: "" }] = known;
  const share = alpha.unit === "%" ? alpha.number / 100 : alpha.number;
  return colour && { ...colour, alpha: Math.min(1, Math.max(0, share)) };
}

function partOf(written: string): Part | undefined {
  const [, number, unit = ""] = /^([+-]?(?:\d+\.?\d*|\.\d+))(%|deg|turn|rad)?$/.exec(written) ?? [];
  if (written === "none") return { number: 0, unit: "" };
  return number === undefined ? undefined : { number: Number(number), unit };
}

function rgb([red, green, blue]: readonly Part[]): Omit<Colour, "alpha"> | undefined {
  if (!red || !green || !blue) return undefined;
  const part = ({ number, unit }: Part) => level(unit === "%" ? number * 2.55 : number);
  return { red: part(red), green: part(green), blue: part(blue) };
}

function level(value: number): number {
  return Math.min(255, Math.max(0, value));
}

function hsl([hue, saturation, lightness]: readonly Part[]): Omit<Colour, "alpha"> | undefined {
  if (!hue || !saturation || !lightness) return undefined;
  const turn = { turn: 360, rad: 180 / Math.PI }[hue.unit] ?? 1;
  const [s, l] = [saturation.number / 100, lightness.number / 100];
  const part = (offset: number) => {
    const k = (((offset + (hue.number * turn) / 30) % 12) + 12) % 12;
    const share = l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return level(share * 255);
  };
  return { red: part(0), green: part(8), blue: part(4) };
}

const lightnessNames: ReadonlySet<string> = new Set(["lab", "lch", "oklab", "oklch"]);

/** Of these only the lightness is understood: enough to tell text from its ground, or not. */
function grey([lightness]: readonly Part[], name: string): Omit<Colour, "alpha"> | undefined {
  if (!lightness) return undefined;
  const isShare = name.startsWith("ok") && lightness.unit !== "%";
  const part = level(lightness.number * (isShare ? 255 : 2.55));
  return { red: part, green: part, blue: part };
}

/** What is seen of a colour painted over another, which nothing shows through. */
export function over(colour: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => top * colour.alpha + below * (1 - colour.alpha);
  return {
    red: mix(colour.red, ground.red),
    green: mix(colour.green, ground.green),
    blue: mix(colour.blue, ground.blue),
    alpha: 1,
  };
}

/** How much two colours differ, from 1 (not at all) to 21 (WCAG 2, 1.4.3). */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
