import { doubt } from "#kernel/unread-marks.ts";
import type { Glyph, Rule } from "../marks.ts";

/** A glyph that is part of a number. */
export function isOfNumber({ text }: Glyph): boolean {
  return /[0-9０-９.．]/.test(text);
}

/** The glyph with a doubt behind it: a person may see it otherwise. */
export function doubted(glyph: Glyph): Glyph {
  return glyph.text.endsWith(doubt) ? glyph : { ...glyph, text: glyph.text + doubt };
}

/** The glyphs, with a doubt behind each digit that a line runs through: it may be struck out. */
export function withStruckDoubted(glyphs: readonly Glyph[], rules: readonly Rule[]): Glyph[] {
  const level = ordered(rules, true);
  const upright = ordered(rules, false);
  return glyphs.map((glyph) => {
    if (!isOfNumber(glyph)) return glyph;
    const { left, right, top, bottom, turn } = glyph;
    const isStruck =
      turn === 0 || turn === 180
        ? crosses(level, [top, bottom], [left, right])
        : crosses(upright, [left, right], [top, bottom]);
    return isStruck ? doubted(glyph) : glyph;
  });
}

function ordered(rules: readonly Rule[], isHorizontal: boolean): readonly Rule[] {
  return rules.filter((rule) => rule.isHorizontal === isHorizontal).sort((a, b) => a.at - b.at);
}

type Stretch = readonly [from: number, to: number];

/** Whether a rule runs through the middle of the line's height and along most of the glyph. */
function crosses(rules: readonly Rule[], [low, high]: Stretch, [from, to]: Stretch): boolean {
  const edge = 0.3 * (high - low);
  const slack = 0.25 * (to - from);
  for (let at = firstFrom(rules, low + edge); at < rules.length; at += 1) {
    const rule = rules[at];
    if (!rule || rule.at > high - edge) return false;
    if (rule.from <= from + slack && rule.to >= to - slack) return true;
  }
  return false;
}

/** The index of the first rule at `coordinate` or behind it. */
function firstFrom(rules: readonly Rule[], coordinate: number): number {
  let [low, high] = [0, rules.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.at ?? 0) < coordinate) low = middle + 1;
    else high = middle;
  }
  return low;
}
