import { preflight } from "#platform/files/preflight/preflight.ts";
import { serveJobs } from "#platform/jobs/serve-jobs.ts";

export interface ToCheck {
  readonly bytes: Uint8Array;
  readonly name: string;
}

// Examines files for `tongming file check`.
serveJobs(
  () =>
    ({ bytes, name }: ToCheck) =>
      preflight(bytes, name),
);
