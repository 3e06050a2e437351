import { newCleanJob, newExamineJob } from "#platform/files/preflight/preflight-jobs.ts";

/** Examines a file that is to leave with a reply. */
export const examineJob = newExamineJob("requests");

/** Makes a cleaned copy of it. */
export const cleanJob = newCleanJob("requests");
