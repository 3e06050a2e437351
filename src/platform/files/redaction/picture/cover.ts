import type { Box } from "#formats/pdf/mark-pages.ts";
import type { Raster } from "../pdfium/painted-page.ts";

/** Dots an inch of a page that becomes a picture; a copy is painted with as many when it is looked at, pixel on pixel. */
export const pictureDots = 150;

/** Pixels of an area, cut at the picture's edges; the last ones are not of it. */
export interface PixelArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** All pixels that an area touches. */
export function pixelsOf(box: Box, { width, height, scale }: Raster): PixelArea {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    left: within(Math.floor(box.left * scale), width),
    right: within(Math.ceil(box.right * scale), width),
    top: within(Math.floor(box.top * scale), height),
    bottom: within(Math.ceil(box.bottom * scale), height),
  };
}

/** Paints areas black: no pixel of what was there stays. */
export function coverAreas(raster: Raster, areas: readonly Box[]): void {
  for (const area of areas) {
    const { left, right, top, bottom } = pixelsOf(area, raster);
    for (let y = top; y < bottom; y += 1) {
      const row = 4 * y * raster.width;
      raster.pixels.fill(0, row + 4 * left, row + 4 * right);
    }
  }
}

/** Whether nothing but black stands in the areas of a picture, their outermost pixels left out. */
export function areCovered(raster: Raster, areas: readonly Box[]): boolean {
  return areas.every((area) => {
    const { left, right, top, bottom } = pixelsOf(area, raster);
    for (let y = top + 1; y < bottom - 1; y += 1) {
      for (let x = left + 1; x < right - 1; x += 1) {
        const at = 4 * (y * raster.width + x);
        const [blue = 0, green = 0, red = 0] = raster.pixels.subarray(at, at + 3);
        if (blue + green + red > darkest) return false;
      }
    }
    return true;
  });
}

/** A pixel that is black but for rounding, its three colours together. */
const darkest = 24;
