import type { DownloadReportServices } from "#features/annual-reports/portal/download-report/download-report-services.ts";
import type { OriginalServices } from "#features/annual-reports/portal/original/original-services.ts";
import type { CheckReportServices } from "#features/report-check/portal/check-report/check-report-services.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { JobRefused } from "#platform/jobs/job-pool.ts";
import type { PageAnswer, PageJob } from "./page-job.ts";

type Run = (job: PageJob) => Promise<Result<PageAnswer, JobRefused>>;

export type PageServices = Pick<CheckReportServices, "check" | "download"> &
  Pick<OriginalServices, "source"> &
  Pick<DownloadReportServices, "write">;

/** What pages have done by the processes behind `run`; what is stored by those behind `runStored`, where they are others. */
export function pageServices(run: Run, runStored = run): PageServices {
  return {
    check: async (job) => {
      const done = await run({ kind: "check", job });
      if (!done.ok) return done;
      return done.value.kind === "check" ? ok(done.value.answer) : mismatch();
    },
    download: async (job) => {
      const done = await run({ kind: "download", job });
      if (!done.ok) return done;
      return done.value.kind === "download" ? ok(done.value.answer) : mismatch();
    },
    source: async (job) => {
      const done = await runStored({ kind: "source", job });
      if (!done.ok) return done;
      return done.value.kind === "source" ? ok(done.value.answer) : mismatch();
    },
    write: async (job) => {
      const done = await runStored({ kind: "write", job });
      if (!done.ok) return done;
      return done.value.kind === "write" ? ok(done.value.answer) : mismatch();
    },
  };
}

function mismatch(): never {
  throw new Error("a process answered a job with the answer of another kind");
}
