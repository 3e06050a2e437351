import type { PrintedDocument } from "#formats/printed-document.ts";
import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { PrintedWritten, ReadOtherwise } from "#report-files/write-printed.ts";

export interface SheetToPrint {
  readonly document: PrintedDocument;
  readonly to: "docx" | "pdf";
}

/** Writes a 审签单 and reads it back: what does not say the same is not handed out. */
export const printSheetJob: ThreadJob<SheetToPrint, Result<PrintedWritten, ReadOtherwise>> = {
  name: "items.print-sheet",
  of: "stored",
  load: async () => {
    const { writePrinted } = await import("#report-files/write-printed.ts");
    return ({ document, to }: SheetToPrint) => writePrinted(document, to);
  },
};
