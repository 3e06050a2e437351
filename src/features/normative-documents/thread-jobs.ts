import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { PrintedWritten, ReadOtherwise } from "#report-files/write-printed.ts";
import type { DocumentToPrint } from "./printing/print-job.ts";

/** Writes a document, a list or a gazette as Word or PDF. */
export const printDocumentJob: ThreadJob<DocumentToPrint, Result<PrintedWritten, ReadOtherwise>> = {
  name: "normative-documents.print",
  of: "stored",
  load: async () => (await import("./printing/print-job.ts")).printDocument,
};
