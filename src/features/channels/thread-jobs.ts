import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { PrintedWritten, ReadOtherwise } from "#report-files/write-printed.ts";
import type { PageSeen } from "./inspection/read/page-seen.ts";
import type { PageToRead } from "./inspection/read/read-page.ts";
import type { DocumentToPrint } from "./printing/print-job.ts";

/** Reads a page of a foreign site. */
export const readPageJob: ThreadJob<PageToRead, PageSeen | null> = {
  name: "channels.read-page",
  of: "strangers",
  load: async () => (await import("./inspection/read/read-page.ts")).readPage,
};

/** Writes the report of an inspection, or of a year, as Word or Excel. */
export const printChannelsJob: ThreadJob<DocumentToPrint, Result<PrintedWritten, ReadOtherwise>> = {
  name: "channels.print",
  of: "stored",
  load: async () => (await import("./printing/print-job.ts")).printDocument,
};
