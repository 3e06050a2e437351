import { err, ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../extracted.ts";
import { insideLimits } from "../limits.ts";
import type { PageMarks } from "./read/marks.ts";
import { isTooMuchWork } from "./read/pdfjs/bounded-work.ts";
import { readPages } from "./read/read-pages.ts";
import { inPdfjs } from "./read-pdf.ts";

export { type Box, belowBaseline, type Glyph, type PageMarks } from "./read/marks.ts";
export { coreOf } from "./read/seen/painted.ts";

/**
 * What stands on each page of a PDF, character by character with its place, seen or not. One file at a time, in a process that
 * can be ended: see `readPdf`.
 */
export function markPages(
  bytes: Uint8Array,
): Promise<Result<readonly PageMarks[], InsideUnreadable>> {
  return inPdfjs(bytes, async (pdfjs, document) => {
    if (document.numPages > insideLimits.pages) return err("too-many-pages");
    const pages: PageMarks[] = [];
    for await (const page of readPages(pdfjs, { document, hasAnnotations: true })) {
      if (isTooMuchWork()) return err("too-laborious");
      pages.push(page);
    }
    return ok(pages);
  });
}
