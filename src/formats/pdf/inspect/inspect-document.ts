import type { PDFDocumentProxy } from "pdfjs-dist";
import { err, ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import { insideLimits } from "../../limits.ts";
import type { UnseenBecause } from "../read/marks.ts";
import { type PageItem, pageContent } from "../read/page-content.ts";
import { isTooMuchWork } from "../read/pdfjs/bounded-work.ts";
import type { Pdfjs } from "../read/pdfjs/pdfjs.ts";
import { readPages } from "../read/read-pages.ts";
import { type FileFacts, fileFacts } from "./file-facts.ts";
import { type PdfNote, pageNotes } from "./page-notes.ts";
import { unseenTexts } from "./unseen-texts.ts";

export type { PdfNote } from "./page-notes.ts";

/** A stretch of text that a page holds and does not show. */
export interface UnseenText {
  readonly page: number;
  readonly text: string;
  readonly because: UnseenBecause;
}

/** Text that is seen, with its page. */
export interface SeenText {
  readonly page: number;
  readonly text: string;
}

/** What was found in a PDF. */
export interface PdfInside extends FileFacts {
  readonly pages: number;
  readonly seen: readonly SeenText[];
  readonly unseen: readonly UnseenText[];
  readonly notes: readonly PdfNote[];
  /** Pages that show pictures and no text that could be read. */
  readonly imagePages: readonly number[];
}

/** Looks through a file page by page. */
export async function inspectDocument(
  pdfjs: Pdfjs,
  document: PDFDocumentProxy,
  bytes: Uint8Array,
): Promise<Result<PdfInside, InsideUnreadable>> {
  if (document.numPages > insideLimits.pages) return err("too-many-pages");
  const seen: SeenText[] = [];
  const unseen: UnseenText[] = [];
  const imagePages: number[] = [];
  const notes: PdfNote[] = [];
  for await (const marks of readPages(pdfjs, { document, hasAnnotations: true })) {
    if (isTooMuchWork()) return err("too-laborious");
    const { page } = marks;
    const content = pageContent(marks);
    for (const item of content.items) seen.push(...textsOf(item, page));
    if (content.isPicture) imagePages.push(page);
    unseen.push(...unseenTexts(marks.unseen).map((one) => ({ ...one, page })));
    notes.push(...(await pageNotes(document, page)));
  }
  const facts = await fileFacts(document, bytes);
  return ok({ pages: document.numPages, seen, unseen, notes, imagePages, ...facts });
}

function textsOf(item: PageItem, page: number): readonly SeenText[] {
  if (item.kind === "line") return [{ page, text: item.text }];
  return item.cells.map(({ text }) => ({ page, text }));
}
