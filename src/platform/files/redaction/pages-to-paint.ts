import type { PDFDocument } from "@cantoo/pdf-lib";
import { isKeepable } from "./compose/clean-copy.ts";
import { fontParts } from "./compose/shared-fonts.ts";
import type { PageRead } from "./read-pages.ts";

/**
 * Pages that become pictures (from 0). `with-text`: what may be read of them lies behind; `bare`: nobody can tell which of their
 * text is seen. A page without marks does too where it cannot be followed, hides text, or has a font in common with a marked page
 * that would tell a character from under a mark.
 */
export function pagesToPaint(
  alone: PDFDocument,
  pages: readonly PageRead[],
): ReadonlyMap<number, "with-text" | "bare"> {
  const { context } = alone;
  const leaves = alone.getPages().map(({ node }) => node);
  const tells = fontsTell(pages);
  const secretParts = new Set(
    pages.flatMap(({ marks }, at) => {
      const leaf = leaves[at];
      return tells && marks.length > 0 && leaf ? [...fontParts(context, leaf)] : [];
    }),
  );
  const painted = new Map<number, "with-text" | "bare">();
  for (const [at, page] of pages.entries()) {
    const leaf = leaves[at];
    const isFollowed = leaf !== undefined && isKeepable(context, leaf);
    const tellsMore =
      leaf !== undefined && [...fontParts(context, leaf)].some((part) => secretParts.has(part));
    const stays = isFollowed && !tellsMore && page.marks.length === 0 && !page.hidesText;
    if (!stays) painted.set(at, isFollowed ? "with-text" : "bare");
  }
  return painted;
}

/**
 * Whether the fonts of the file may tell what a mark hides: a font holds the characters that its text needs, in the order they
 * first came; one that came first under a mark, or only there, would be told by it.
 */
function fontsTell(pages: readonly PageRead[]): boolean {
  const before = new Set<string>();
  return pages.some(({ glyphs, unseen, marked }) => {
    const hidden = new Set(marked);
    if (unseen.some((glyph) => hidden.has(glyph) && !before.has(glyph.text))) return true;
    return glyphs.some((glyph) => {
      if (hidden.has(glyph)) return !before.has(glyph.text);
      before.add(glyph.text);
      return false;
    });
  });
}
