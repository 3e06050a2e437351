import type { Result } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { PrintedWritten, ReadOtherwise } from "#report-files/write-printed.ts";
import type { LacksFaces, LetterToPrint } from "./letters/write-letter.ts";

/** Writes a letter and reads it back: what does not say the same is not handed out. */
export const printLetterJob: ThreadJob<
  LetterToPrint,
  Result<PrintedWritten, ReadOtherwise | LacksFaces>
> = {
  name: "requests.print-letter",
  of: "stored",
  load: async () => (await import("./letters/write-letter.ts")).writeLetter,
};
