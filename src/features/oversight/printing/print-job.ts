import type { PrintedDocument } from "#formats/printed-document.ts";
import type { Result } from "#kernel/result.ts";
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

/** Writes it and reads it back; what does not say the same is refused. */
export function printLetter({
  document,
  to,
}: LetterToPrint): Promise<Result<PrintedWritten, ReadOtherwise>> {
  return writePrinted(document, to);
}
