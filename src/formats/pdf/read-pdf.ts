import type { Result } from "#kernel/result.ts";
import type { Extracted, InsideUnreadable } from "../extracted.ts";
import { ReadingThread } from "./read/reading-thread.ts";

const thread = new ReadingThread();

/**
 * Reads a PDF: its paragraphs and the tables that its ruling lines draw, in reading order and with their pages, and which
 * pages are pictures. Reads no text from pictures, nor the hidden text behind scanned pages.
 */
export function readPdf(bytes: Uint8Array): Promise<Result<Extracted, InsideUnreadable>> {
  return thread.read(bytes);
}
