import type { PDFDocumentProxy } from "pdfjs-dist";
import { err, type Result } from "#kernel/result.ts";
import type { Extracted, InsideUnreadable } from "../extracted.ts";
import { extractPdf, opened } from "./read/extract-pdf.ts";
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
  return inTurn(bytes, extractPdf);
}

/** Opens a PDF, one at a time, and does something with it. */
export function inPdfjs<Found>(
  bytes: Uint8Array,
  act: (
    pdfjs: Pdfjs,
    document: PDFDocumentProxy,
    bytes: Uint8Array,
  ) => Promise<Result<Found, InsideUnreadable>>,
): Promise<Result<Found, InsideUnreadable>> {
  return inTurn(bytes, (pdfjs, own) =>
    opened(pdfjs, own, (document) => act(pdfjs, document, bytes)),
  );
}

type Act<Found> = (pdfjs: Pdfjs, bytes: Uint8Array) => Promise<Result<Found, InsideUnreadable>>;

function inTurn<Found>(
  bytes: Uint8Array,
  act: Act<Found>,
): Promise<Result<Found, InsideUnreadable>> {
  const read = last.then(() => withPdfjsGlobals(() => readWith(bytes, act)));
  last = read.catch(() => undefined);
  return read;
}

async function readWith<Found>(
  bytes: Uint8Array,
  act: Act<Found>,
): Promise<Result<Found, InsideUnreadable>> {
  pdfjs ??= loadPdfjs();
  BoundedInflate.hasMetTooMuch = false;
  // PDF.js takes plain arrays alone, and may change what it is given.
  const read = await act(await pdfjs, new Uint8Array(bytes));
  return BoundedInflate.hasMetTooMuch ? err("too-much-inside") : read;
}
