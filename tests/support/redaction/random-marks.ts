import type { Glyph, PageMarks } from "#formats/pdf/mark-pages.ts";
import type { ReasonedArea } from "#platform/files/redaction/redaction.ts";
import type { Random } from "#tests/support/generator/random.ts";

const why = { basis: "§15", reason: "§" };

/** Marks as people drag them: over a few characters of a line, more or less exactly, or over any part of a page. */
export function randomMarks(pages: readonly PageMarks[], random: Random): readonly ReasonedArea[] {
  const shown = pages.filter(({ glyphs }) => glyphs.length > 0);
  const count = random.int(1, 4);
  return Array.from({ length: count }, () => {
    const page = random.pick(shown);
    return { page: page.page, ...(random.chance(0.8) ? overText : anywhere)(page, random), why };
  });
}

function overText({ glyphs }: PageMarks, random: Random) {
  const from = random.int(0, glyphs.length - 1);
  const [first] = glyphs.slice(from);
  const isBeside = (glyph: Glyph) => first !== undefined && Math.abs(glyph.top - first.top) < 3;
  const own = glyphs.slice(from, from + random.int(2, 12)).filter(isBeside);
  const loose = () => random.int(-10, 20) / 10;
  return {
    left: Math.min(...own.map(({ left }) => left)) - loose(),
    right: Math.max(...own.map(({ right }) => right)) + loose(),
    top: Math.min(...own.map(({ top }) => top)) - loose(),
    bottom: Math.max(...own.map(({ bottom }) => bottom)) + loose(),
  };
}

function anywhere({ width, height }: PageMarks, random: Random) {
  const [left, top] = [random.fraction() * width * 0.8, random.fraction() * height * 0.8];
  const [right, bottom] = [left + 10 + random.fraction() * 200, top + 10 + random.fraction() * 80];
  return { left, top, right: Math.min(right, width), bottom: Math.min(bottom, height) };
}
