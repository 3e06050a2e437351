import { doubt } from "#kernel/unread-marks.ts";
import type { Glyph } from "../marks.ts";
import { doubted, isOfNumber } from "../seen/doubtful-glyphs.ts";

/** How many glyphs before another, from the left, may stand in its place. */
const nearby = 3;

/**
 * The glyphs of a line from left to right, each once: bold type is often made by printing a character twice, a hair
 * apart. Digits that another character is printed over are uncertain.
 */
export function withoutOverprints(ordered: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of ordered) {
    const first = Math.max(0, kept.length - nearby);
    const double = kept.findIndex((other, at) => at >= first && isDouble(other, glyph));
    if (double >= 0) mergeDouble(kept, double, glyph);
    else kept.push(doubtOverprinted(kept, first, glyph) ? uncertain(glyph) : glyph);
  }
  return kept;
}

/** Of two prints of one character an uncertain one counts. */
function mergeDouble(kept: Glyph[], at: number, glyph: Glyph): void {
  const before = kept[at];
  if (before && before.text !== glyph.text) kept[at] = doubted(before);
}

/** Doubts the digits from `first` on that a glyph is printed over; whether there is anything it is printed over. */
function doubtOverprinted(kept: Glyph[], first: number, glyph: Glyph): boolean {
  let isOverAny = false;
  for (let at = first; at < kept.length; at += 1) {
    const other = kept[at];
    if (!other || !isOver(other, glyph)) continue;
    kept[at] = uncertain(other);
    isOverAny = true;
  }
  return isOverAny;
}

function uncertain(glyph: Glyph): Glyph {
  return isOfNumber(glyph) ? doubted(glyph) : glyph;
}

function isDouble(other: Glyph, glyph: Glyph): boolean {
  const apart = Math.abs(other.left - glyph.left);
  return apart < 0.3 * (glyph.right - glyph.left) && plain(other) === plain(glyph);
}

/** Two characters in one place. */
function isOver(other: Glyph, glyph: Glyph): boolean {
  const apart = Math.abs(other.left + other.right - glyph.left - glyph.right) / 2;
  const width = Math.min(other.right - other.left, glyph.right - glyph.left);
  return apart < 0.5 * width && isInked(other) && isInked(glyph);
}

function isInked({ text }: Glyph): boolean {
  return text.trim() !== "";
}

function plain({ text }: Glyph): string {
  return text.endsWith(doubt) ? text.slice(0, -doubt.length) : text;
}
