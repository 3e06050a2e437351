import { isWide, type TextLine, textLines } from "../lines/text-lines.ts";
import { type Glyph, type Turn, turned } from "../marks.ts";

/** The text of one cell: lines from top to bottom, wrapped Chinese joined without a blank. */
export function cellText(glyphs: readonly Glyph[]): string {
  return turnsOf(glyphs)
    .map((turn) => {
      const own = glyphs.filter((glyph) => glyph.turn === turn);
      return joined(textLines(own.map((glyph) => turned(glyph, turn))));
    })
    .filter((text) => text !== "")
    .join("\n");
}

/** The directions in which text runs, the most common first. */
export function turnsOf(glyphs: readonly Glyph[]): Turn[] {
  const counts = new Map<Turn, number>();
  for (const { turn } of glyphs) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([turn]) => turn);
}

function joined(lines: readonly TextLine[]): string {
  return lines.reduce((text, line) => text + betweenLines(text, line.text) + line.text, "");
}

/** Nothing between Chinese characters; a line end around what may be a figure of its own. */
function betweenLines(before: string, after: string): string {
  if (before === "") return "";
  if (hasNoWords.test(after) || hasNoWords.test(before)) return "\n";
  return isWide(before.slice(-1)) || isWide(after.slice(0, 1)) ? "" : "\n";
}

/** Digits and signs alone. */
const hasNoWords = /^[^\p{L}\u2e80-\u2fff]*$/u;
