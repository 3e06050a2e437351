import { coreOf, type Glyph } from "#formats/pdf/mark-pages.ts";
import type { Raster } from "../pdfium/painted-page.ts";
import { pixelsOf } from "./cover.ts";

/** Of a hundred characters so many may have no ink: blanks of unknown kinds, characters of private meaning. */
const mostBlank = 0.05;
const fewest = 2;

/** Whether the characters that a page shows are in its picture; they are not where the file lacks a font. */
export function isDrawn(raster: Raster, glyphs: readonly Glyph[]): boolean {
  const solid = glyphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const blank = solid.filter((glyph) => !hasInk(raster, glyph)).length;
  return blank <= Math.max(fewest, mostBlank * solid.length);
}

function hasInk(raster: Raster, glyph: Glyph): boolean {
  const { left, right, top, bottom } = pixelsOf(coreOf(glyph), raster);
  let [least, most] = [255, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = 4 * (y * raster.width + x);
      const light = Math.min(...[0, 1, 2].map((colour) => raster.pixels[at + colour] ?? 0));
      least = Math.min(least, light);
      most = Math.max(most, light);
      if (most - least > leastContrast) return true;
    }
  }
  return false;
}

const leastContrast = 20;
