import type { PrintedDocument } from "#formats/printed-document.ts";
import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { PrintedWritten, ReadOtherwise } from "#report-files/write-printed.ts";

interface GuideToPrint {
  readonly document: PrintedDocument;
  readonly to: "docx" | "pdf";
}

/** Writes a guide (公开指南) as Word or PDF, read back. */
export const printGuideJob: ThreadJob<GuideToPrint, Result<PrintedWritten, ReadOtherwise>> = {
  name: "catalogue.print-guide",
  of: "stored",
  load: async () => {
    const { writePrinted } = await import("#report-files/write-printed.ts");
    return ({ document, to }) => writePrinted(document, to);
  },
};
