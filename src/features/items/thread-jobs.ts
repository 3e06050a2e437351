import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type { ToProofread, WrongWord } from "./drafts/proofread-job.ts";

/** Proofreads what was written of an item, with the words of this installation. */
export const proofreadJob: ThreadJob<ToProofread, readonly WrongWord[]> = {
  name: "items.proofread",
  of: "stored",
  load: async () => (await import("./drafts/proofread-job.ts")).proofread,
};
