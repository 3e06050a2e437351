import { serveJobs } from "#platform/jobs/serve-jobs.ts";
import { readForImport } from "../../import/read-for-import.ts";

/** A file to be read: its own name and its bytes. */
export interface ImportJob {
  readonly name: string;
  readonly bytes: Uint8Array;
}

serveJobs(
  () =>
    ({ name, bytes }: ImportJob) =>
      readForImport(name, bytes),
);
