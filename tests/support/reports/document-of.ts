import type { SourceDocument } from "#formats/document.ts";
import { readPlain } from "#formats/read-plain.ts";

/** A page as its reader makes it of the text or HTML given. */
export function documentOf(page: string): SourceDocument {
  const read = readPlain(new TextEncoder().encode(page));
  if (typeof read === "string") throw new Error(`not a page: ${read}`);
  return read;
}
