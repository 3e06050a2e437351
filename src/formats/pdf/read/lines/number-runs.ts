import { baselineOf, type Glyph } from "../marks.ts";
import { doubted, isOfNumber } from "../seen/doubtful-glyphs.ts";

/** Where a line of text stands. */
export interface Level {
  readonly baseline: number;
  readonly size: number;
}

/** In sizes: nearer to each other than this digits stand on one line, further up they are raised. */
const level = 0.08;
const raised = 0.15;

/**
 * The glyphs of a line from left to right, where a digit that is raised over the number beside it, or over the line,
 * is a mark and no part of a number; and one that stands otherwise among the digits of its number makes it uncertain.
 */
export function withNumberMarks(
  glyphs: readonly Glyph[],
  line: Level,
  isGap: (before: Glyph, after: Glyph) => boolean,
): Glyph[] {
  const isEven = glyphs.every((glyph) => isLike(glyph, line) || !isOfNumber(glyph));
  if (isEven) return [...glyphs];
  return runsOf(glyphs, isGap).flatMap((run) => {
    const base = baseOf(run);
    if (!base) return run;
    if (isRaised(base, line)) return run.map(superscript);
    return run.map((glyph) => {
      if (isLike(glyph, base)) return glyph;
      return base.baseline - baselineOf(glyph) >= raised * base.size
        ? superscript(glyph)
        : doubted(glyph);
    });
  });
}

function isLike(glyph: Glyph, { baseline, size }: Level): boolean {
  const isSameSize = glyph.size > 0.75 * size && glyph.size < 1.35 * size;
  return isSameSize && Math.abs(baselineOf(glyph) - baseline) <= level * size;
}

/** A small digit that stands a little higher than the line, or any that stands much higher. */
function isRaised({ baseline, size }: Level, line: Level): boolean {
  const off = line.baseline - baseline;
  return size < 0.8 * line.size ? off > 0.2 * line.size : off >= 0.25 * line.size;
}

/** Digits without a gap between them together, all else alone. */
function runsOf(
  glyphs: readonly Glyph[],
  isGap: (before: Glyph, after: Glyph) => boolean,
): Glyph[][] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const goesOn = last && isOfNumber(last) && isOfNumber(glyph) && !isGap(last, glyph);
    if (goesOn) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  return runs;
}

/** Where most digits of a run stand; of as many here as there, the lower ones. */
function baseOf(run: readonly Glyph[]): Level | undefined {
  if (!run.every(isOfNumber)) return undefined;
  const levels = run.map((glyph) => ({ baseline: baselineOf(glyph), size: glyph.size }));
  const counts = levels.map((own) => run.filter((glyph) => isLike(glyph, own)).length);
  const most = Math.max(...counts);
  return levels
    .filter((_, at) => counts[at] === most)
    .reduce((lowest, own) => (own.baseline > lowest.baseline ? own : lowest));
}

/** Digits of a footnote's mark must not join the number in front of them. */
function superscript(glyph: Glyph): Glyph {
  const text = glyph.text.replace(/[0-9]/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
  return { ...glyph, text };
}
