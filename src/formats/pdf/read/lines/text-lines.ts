import { around, type Box, baselineOf, type Glyph } from "../marks.ts";
import { withNumberMarks } from "./number-runs.ts";
import { withoutOverprints } from "./overprints.ts";

/** Glyphs that stand on one baseline, as text; gaps are blanks. */
export interface TextLine extends Box {
  readonly text: string;
  readonly size: number;
  readonly baseline: number;
}

/** The lines of glyphs that run to the right, from top to bottom. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const rows: Row[] = [];
  for (const glyph of [...glyphs].sort((a, b) => baselineOf(a) - baselineOf(b))) {
    const row = rows.slice(-nearby).findLast((candidate) => stands(candidate, glyph));
    if (row) join(row, glyph);
    else rows.push({ baseline: baselineOf(glyph), size: glyph.size, glyphs: [glyph] });
  }
  return rows.map(lineOf).filter(({ text }) => text !== "");
}

/** Rows of glyphs sorted by their baseline that may still take one. */
const nearby = 8;

interface Row {
  baseline: number;
  size: number;
  readonly glyphs: Glyph[];
}

/** A small glyph may stand a little off the line of a large one; of two lines the sizes decide. */
function stands({ baseline, size }: Row, glyph: Glyph): boolean {
  const off = Math.abs(baselineOf(glyph) - baseline);
  return off < 0.45 * Math.max(size, glyph.size) && off < 0.6 * Math.max(glyph.size, size / 2);
}

/** The line's baseline is that of its largest glyphs. */
function join(row: Row, glyph: Glyph): void {
  row.glyphs.push(glyph);
  if (glyph.size <= row.size) return;
  row.size = glyph.size;
  row.baseline = baselineOf(glyph);
}

function lineOf(row: Row): TextLine {
  const ordered = withoutOverprints([...row.glyphs].sort((a, b) => a.left - b.left));
  const inked = ordered.filter((glyph) => glyph.text.trim() !== "");
  const level = { size: row.size, baseline: commonBaseline(inked, row) };
  let text = "";
  let last: Glyph | undefined;
  for (const glyph of withNumberMarks(ordered, level, isGap)) {
    if (last && isGap(last, glyph) && !text.endsWith(" ")) text += " ";
    text += glyph.text;
    last = glyph;
  }
  return { text: text.trim(), ...level, ...around(inked) };
}

/** The baseline in the middle of those of the line's large glyphs, the lower one of two. */
function commonBaseline(inked: readonly Glyph[], { size, baseline }: Row): number {
  const isEven = inked.every((glyph) => Math.abs(baselineOf(glyph) - baseline) < 0.01);
  if (isEven) return baseline;
  const large = inked.filter((glyph) => glyph.size > 0.8 * size).map(baselineOf);
  return large.sort((a, b) => a - b)[large.length >> 1] ?? baseline;
}

/** How far apart, in sizes, two characters of one word may stand. */
function isGap(before: Glyph, after: Glyph): boolean {
  if (before.text.trim() === "" || after.text.trim() === "") return false;
  const wide = isWide(before.text) || isWide(after.text);
  const both = isWide(before.text) && isWide(after.text);
  const limit = both ? 0.7 : wide ? 0.45 : 0.18;
  return after.left - before.right > limit * Math.min(before.size, after.size);
}

/** A Chinese character or a full-width sign. */
export function isWide(text: string): boolean {
  if (text.length === 1 && text <= "\u007f") return false;
  return /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f\u{20000}-\u{3ffff}“”‘’…—]/u.test(
    text,
  );
}
