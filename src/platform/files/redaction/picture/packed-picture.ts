import { deflateSync } from "node:zlib";
import type { Raster } from "../pdfium/painted-page.ts";

/** A picture as a PDF holds it: four bits a colour, row by row, compressed. */
export interface PackedPicture {
  readonly width: number;
  readonly height: number;
  readonly colours: "DeviceGray" | "DeviceRGB";
  readonly bits: 4;
  readonly bytes: Uint8Array;
}

/** Packs a painted page, in grey where nothing on it has a colour; sixteen steps keep text and seals well readable. */
export function packedPicture(raster: Raster): PackedPicture {
  const { width, height } = raster;
  const isGrey = !hasColour(raster);
  const steps = isGrey ? greySteps(raster) : colourSteps(raster);
  return {
    width,
    height,
    colours: isGrey ? "DeviceGray" : "DeviceRGB",
    bits: 4,
    bytes: deflateSync(inHalfBytes(steps, height), { level: 7 }),
  };
}

function hasColour({ pixels }: Raster): boolean {
  for (let at = 0; at < pixels.length; at += 4) {
    const [blue = 0, green = 0, red = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    if (Math.max(blue, green, red) - Math.min(blue, green, red) > leastColour) return true;
  }
  return false;
}

const leastColour = 24;

function greySteps({ pixels }: Raster): Uint8Array {
  const steps = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < steps.length; at += 1) {
    const [blue = 0, green = 0, red = 0] = [pixels[4 * at], pixels[4 * at + 1], pixels[4 * at + 2]];
    steps[at] = step(0.114 * blue + 0.587 * green + 0.299 * red);
  }
  return steps;
}

function colourSteps({ pixels }: Raster): Uint8Array {
  const steps = new Uint8Array((pixels.length / 4) * 3);
  for (let at = 0, to = 0; at < pixels.length; at += 4, to += 3) {
    steps[to] = step(pixels[at + 2] ?? 0);
    steps[to + 1] = step(pixels[at + 1] ?? 0);
    steps[to + 2] = step(pixels[at] ?? 0);
  }
  return steps;
}

function step(value: number): number {
  return Math.round(value / 17);
}

/** Two steps a byte; each row begins with a byte of its own. */
function inHalfBytes(steps: Uint8Array, height: number): Uint8Array {
  const perRow = steps.length / height;
  const rowBytes = Math.ceil(perRow / 2);
  const packed = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < perRow; x += 1) {
      const at = y * rowBytes + (x >> 1);
      const value = steps[y * perRow + x] ?? 0;
      packed[at] = (packed[at] ?? 0) | (x % 2 === 0 ? value << 4 : value);
    }
  }
  return packed;
}
