import type { PrintedDocument } from "#formats/printed-document.ts";
import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { PrintedWritten, ReadOtherwise } from "#report-files/write-printed.ts";

/** A letter on its way to a file. */
export interface LetterToPrint {
  readonly document: PrintedDocument;
  readonly to: "docx" | "pdf";
}

/** Writes a letter and reads it back: what does not say the same is not handed out. */
export const printLetterJob: ThreadJob<LetterToPrint, Result<PrintedWritten, ReadOtherwise>> = {
  name: "requests.print-letter",
  of: "stored",
  load: async () => {
    const { writePrinted } = await import("#report-files/write-printed.ts");
    return ({ document, to }) => writePrinted(document, to);
  },
};
