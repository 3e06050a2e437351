import type { PrintedDocument } from "#formats/printed-document.ts";
import type { Result } from "#kernel/result.ts";
import {
  type PrintedWritten,
  type ReadOtherwise,
  writePrinted,
} from "#report-files/write-printed.ts";

/** A document on its way to a file. */
export interface DocumentToPrint {
  readonly document: PrintedDocument;
  readonly to: "docx" | "xlsx";
}

/** Writes it and reads it back; what does not say the same is refused. */
export function printDocument({
  document,
  to,
}: DocumentToPrint): Promise<Result<PrintedWritten, ReadOtherwise>> {
  return writePrinted(document, to);
}
