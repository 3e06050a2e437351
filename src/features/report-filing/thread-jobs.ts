import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { PrintedWritten, ReadOtherwise } from "#report-files/write-printed.ts";
import type { WriteRefused } from "#report-files/write-report.ts";
import type { DraftChecked, DraftToCheck } from "./check/check-job.ts";
import type { SectionRead, SectionToRead } from "./check/words-job.ts";
import type { DocumentToPrint } from "./documents/print-job.ts";
import type { DraftToWrite, DraftWritten } from "./draft/write-job.ts";

/** Writes a draft in a format for downloading. */
export const writeDraftJob: ThreadJob<DraftToWrite, Result<DraftWritten, WriteRefused>> = {
  name: "report-filing.write",
  of: "stored",
  load: async () => (await import("./draft/write-job.ts")).writeDraft,
};

/** Checks a draft with the words of this installation and against what others wrote. */
export const checkDraftJob: ThreadJob<DraftToCheck, DraftChecked> = {
  name: "report-filing.check",
  of: "stored",
  load: async () => (await import("./check/check-job.ts")).checkDraft,
};

/** Reads a section as it is typed with the words of this installation and against what others wrote. */
export const readSectionJob: ThreadJob<SectionToRead, SectionRead> = {
  name: "report-filing.read-section",
  of: "stored",
  load: async () => (await import("./check/words-job.ts")).readSection,
};

/** Writes what goes with a report: signature sheet, covering letter. */
export const printDocumentJob: ThreadJob<DocumentToPrint, Result<PrintedWritten, ReadOtherwise>> = {
  name: "report-filing.print",
  of: "stored",
  load: async () => (await import("./documents/print-job.ts")).printDocument,
};
