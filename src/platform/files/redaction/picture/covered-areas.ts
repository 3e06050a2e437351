import { type Box, coreOf, type Glyph } from "#formats/pdf/mark-pages.ts";
import { overlaps, widened } from "../mark.ts";
import type { CharacterOnPage } from "../pdfium/page-characters.ts";

/** What stands on a page by two readers. */
export interface PageTexts {
  /** What our reader sees, in the order it is painted. */
  readonly glyphs: readonly Glyph[];
  /** What it holds and does not show. */
  readonly unseen: readonly Glyph[];
  /** As PDFium reads it. */
  readonly characters: readonly CharacterOnPage[];
}

/** Whether a mark takes a character away: its ink is touched, however little of it. */
export function isMarked(glyph: Box, marks: readonly Box[]): boolean {
  const core = coreOf(glyph);
  return marks.some((mark) => overlaps(core, mark));
}

/**
 * What is painted over on a page: the marks, and each character that one of them touches, whole; half a character can be read.
 * A character that reaches beyond its box (a tail, an accent) is covered as PDFium measures its ink.
 */
export function coveredAreas(
  marks: readonly Box[],
  { glyphs, characters }: PageTexts,
): readonly Box[] {
  const touched = glyphs.filter((glyph) => isMarked(glyph, marks));
  const inks = characters.filter((one) => {
    const [x, y] = [(one.left + one.right) / 2, (one.top + one.bottom) / 2];
    return [...marks, ...touched].some(
      (box) => x > box.left && x < box.right && y > box.top && y < box.bottom,
    );
  });
  return [
    ...marks,
    ...touched.map((glyph) => widened(glyph, glyph.size * aside)),
    ...inks.map((ink) => widened(ink, 0.5)),
  ];
}

/** How far ink reaches beyond a character's box, in sizes. */
const aside = 0.04;
