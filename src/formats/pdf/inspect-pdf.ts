import type { Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../extracted.ts";
import { inspectDocument, type PdfInside } from "./inspect/inspect-document.ts";
import { inPdfjs } from "./read-pdf.ts";

export type { PdfInside, UnseenText } from "./inspect/inspect-document.ts";

/**
 * What a PDF holds, seen or not: the text of its pages, what they hold and do not show, notes laid over them, and what the
 * file carries beside its pages. One file at a time, in a process that can be ended: see `readPdf`.
 */
export function inspectPdf(bytes: Uint8Array): Promise<Result<PdfInside, InsideUnreadable>> {
  return inPdfjs(bytes, inspectDocument);
}
