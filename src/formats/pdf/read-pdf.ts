import { err, type Result } from "#kernel/result.ts";
import type { Extracted, InsideUnreadable } from "../extracted.ts";
import { extractPdf, type PdfRead } from "./read/extract-pdf.ts";
import { BoundedInflate } from "./read/pdfjs/bounded-decompression.ts";
import { loadPdfjs, type Pdfjs } from "./read/pdfjs/pdfjs.ts";
import { withPdfjsGlobals } from "./read/pdfjs/pdfjs-globals.ts";

let pdfjs: Promise<Pdfjs> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF: its paragraphs and the tables that its ruling lines draw, in reading order and with their pages, and which
 * pages are pictures. Reads no text from pictures, nor the hidden text behind scanned pages. One file at a time: nothing
 * within PDF.js stops a file that takes long, so a stranger's is read in a process that can be ended.
 */
export function readPdf(bytes: Uint8Array): Promise<Result<Extracted, InsideUnreadable>> {
  const read = last.then(() => withPdfjsGlobals(() => readWith(bytes)));
  last = read.catch(() => undefined);
  return read;
}

async function readWith(bytes: Uint8Array): Promise<PdfRead> {
  pdfjs ??= loadPdfjs();
  BoundedInflate.hasMetTooMuch = false;
  // PDF.js takes plain arrays alone, and may change what it is given.
  const read = await extractPdf(await pdfjs, new Uint8Array(bytes));
  return BoundedInflate.hasMetTooMuch ? err("too-much-inside") : read;
}
