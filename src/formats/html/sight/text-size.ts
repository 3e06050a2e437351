import { type ElementStyle, valuesOf } from "../css/element-style.ts";
import { pixelsOf, shareOf } from "../css/lengths.ts";
import type { Looks } from "./looks.ts";

const words: Readonly<Record<string, number>> = {
  "xx-small": 9,
  "x-small": 10,
  small: 13,
  medium: 16,
  large: 18,
  "x-large": 24,
  "xx-large": 32,
  "xxx-large": 48,
  initial: 16,
};
/** What `smaller` and `larger` make of a size. */
const steps: Readonly<Record<string, number>> = { smaller: 0.83, larger: 1.2 };

/** The sizes the text may have, in pixels: at least and at most. */
export function sizesOf(parent: Looks, style: ElementStyle): Looks["sizes"] {
  const values = valuesOf(style, "font-size");
  if (values.length === 1 && values[0] === "") return parent.sizes;
  const sizes = parent.sizes.flatMap((around) => values.map((value) => sizeOf(value, around)));
  return [Math.min(...sizes), Math.max(...sizes)];
}

function sizeOf(value: string, around: number): number {
  const size = words[value] ?? pixelsOf(value, around, true);
  if (size !== undefined) return Math.max(0, size);
  const share = shareOf(value) ?? steps[value];
  if (share !== undefined) return Math.max(0, share * around);
  return value.includes("(") ? reckoned(value, around) : around;
}

/** A reckoning is believed where any length in it can be read; else the text may vanish. */
function reckoned(value: string, around: number): number {
  if (/ - |[*/] *[-(]|[*/] *0?\.|[*/] *0\b/.test(value)) return 1;
  const lengths = value.match(/\d*\.?\d+[a-z]+|\d*\.?\d+%/g) ?? [];
  const sizes = lengths.map(
    (length) => pixelsOf(length, around) ?? (shareOf(length) ?? 0) * around,
  );
  const isLarge = (size: number) => size >= 8;
  const isSure = /^(?:min|clamp)\(/.test(value) ? sizes.every(isLarge) : sizes.some(isLarge);
  return isSure ? around : 1;
}
