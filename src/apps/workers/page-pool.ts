import { fileURLToPath } from "node:url";
import { type JobPool, newJobPool } from "#platform/jobs/job-pool.ts";
import type { Log } from "#platform/log/log.ts";
import type { CheckAids } from "#report/check/check-report.ts";
import type { PageAnswer, PageJob } from "./page-job.ts";

interface PagePoolOptions {
  readonly dictionary: CheckAids["dictionary"];
  /** Processes. */
  readonly size: number;
  /** Jobs that may wait for a process. */
  readonly queue: number;
  /** Milliseconds for each file of a job. */
  readonly timeout: number;
  readonly log: Log;
}

export type PagePool = JobPool<PageJob, PageAnswer>;

/** The processes that read and write documents for pages: `page-process.js` beside this program in `dist/`. */
export function newPagePool({ dictionary, timeout, log, ...places }: PagePoolOptions): PagePool {
  const pool = newJobPool<PageJob, PageAnswer>({
    program: fileURLToPath(new URL("./page-process.js", import.meta.url)),
    settings: { dictionary } satisfies CheckAids,
    timeout: (job) => timeout * filesOf(job),
    ...places,
  });
  return {
    run: async (job, signal) => {
      const done = await pool.run(job, signal);
      if (!done.ok && done.error.kind === "failed") {
        log.error({ job: job.kind, stack: withoutContent(done.error.message) }, "job failed");
      }
      if (!done.ok && done.error.kind === "busy" && done.error.ended) {
        log.warn({ job: job.kind }, "process of a job ended from outside");
      }
      return done;
    },
    stop: pool.stop,
  };
}

function filesOf({ kind, job }: PageJob): number {
  return kind === "check" && job.previous ? 2 : 1;
}

/** The places of the program in a fault's message: the rest may hold words of a visitor's document. */
function withoutContent(message: string): readonly string[] {
  return message.split("\n").filter((line) => /^\s+at /.test(line));
}
