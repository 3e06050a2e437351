import { lackingCharacters } from "#formats/pdf/printable-text.ts";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { err, type Result } from "#kernel/result.ts";
import {
  type PrintedWritten,
  type ReadOtherwise,
  writePrinted,
} from "#report-files/write-printed.ts";

/** A letter on its way to a file. */
export interface LetterToPrint {
  readonly document: PrintedDocument;
  readonly to: "docx" | "pdf";
}

/** No face of ours has these characters: a PDF would have 〓 for each. Word shows them where a face has them. */
export interface LacksFaces {
  readonly lacking: readonly string[];
}

/** Writes a letter and reads it back; a PDF never has another sign in the place of one that was typed. */
export async function writeLetter({
  document,
  to,
}: LetterToPrint): Promise<Result<PrintedWritten, ReadOtherwise | LacksFaces>> {
  const lacking = to === "pdf" ? lackingCharacters(document) : [];
  return lacking.length > 0 ? err({ lacking }) : writePrinted(document, to);
}
