import type { SourceDocument } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";

/** A page as its reader makes it of the text or HTML given. */
export function documentOf(page: string): SourceDocument {
  const read = readDocument(new TextEncoder().encode(page));
  if (!read.ok) throw new Error(`not a page: ${read.error.kind}`);
  return read.value;
}
