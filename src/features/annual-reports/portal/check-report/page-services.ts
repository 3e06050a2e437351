import { ok, type Result } from "#kernel/result.ts";
import type { JobRefused } from "#platform/jobs/worker-pool.ts";
import type { CheckReportServices } from "./check-report-services.ts";
import type { PageAnswer, PageJob } from "./page-job.ts";

type Run = (job: PageJob) => Promise<Result<PageAnswer, JobRefused>>;

/** The two services of the page, both done by the workers behind `run`. */
export function pageServices(run: Run): Pick<CheckReportServices, "check" | "download"> {
  return {
    check: async (job) => {
      const done = await run({ kind: "check", job });
      if (!done.ok) return done;
      if (done.value.kind !== "check") throw mismatch();
      return ok(done.value.answer);
    },
    download: async (job) => {
      const done = await run({ kind: "download", job });
      if (!done.ok) return done;
      if (done.value.kind !== "download") throw mismatch();
      return ok(done.value.answer);
    },
  };
}

function mismatch(): Error {
  return new Error("a worker answered a job with the answer of another kind");
}
