import { textLines } from "../read/lines/text-lines.ts";
import {
  type Glyph,
  type Turn,
  turned,
  type UnseenBecause,
  type UnseenGlyph,
} from "../read/marks.ts";

interface Stretch {
  readonly text: string;
  readonly because: UnseenBecause;
}

const turns: readonly Turn[] = [0, 90, 180, 270];

/** Characters that are not seen, put together to lines, each reason by itself. */
export function unseenTexts(unseen: readonly UnseenGlyph[]): readonly Stretch[] {
  const reasons = [...new Set(unseen.map(({ because }) => because))];
  return reasons.flatMap((because) => {
    const own = unseen.filter((one) => one.because === because).map(({ glyph }) => glyph);
    return linesOf(own).map((text) => ({ text, because }));
  });
}

function linesOf(glyphs: readonly Glyph[]): readonly string[] {
  return turns.flatMap((turn) => {
    const own = glyphs.filter((glyph) => glyph.turn === turn);
    return textLines(own.map((glyph) => turned(glyph, turn))).map(({ text }) => text.trim());
  });
}
