import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { PrintedWritten, ReadOtherwise } from "#report-files/write-printed.ts";
import type { LetterToPrint } from "./printing/print-job.ts";

/** Writes a circular, an order or a brief as Word or PDF. */
export const printLetterJob: ThreadJob<LetterToPrint, Result<PrintedWritten, ReadOtherwise>> = {
  name: "oversight.print",
  of: "stored",
  load: async () => (await import("./printing/print-job.ts")).printLetter,
};
