import { fileURLToPath } from "node:url";
import { type JobPool, newJobPool } from "#platform/jobs/job-pool.ts";
import type { JobSettings } from "#platform/jobs/thread-job.ts";
import type { Log } from "#platform/log/log.ts";

interface PagePoolOptions extends JobSettings {
  /** Processes. */
  readonly size: number;
  /** Jobs that may wait for a process. */
  readonly queue: number;
  /** Milliseconds for each file of a job. */
  readonly timeout: number;
  readonly log: Log;
}

/** A job of a room, as a process is given it. */
export interface NamedJob {
  readonly name: string;
  readonly files: number;
  readonly job: unknown;
}

export type PagePool = JobPool<NamedJob, unknown>;

/** The processes that read and write documents for pages: `page-process.js` beside this program in `dist/`. */
export function newPagePool({ dictionary, timeout, log, ...places }: PagePoolOptions): PagePool {
  const pool = newJobPool<NamedJob, unknown>({
    program: fileURLToPath(new URL("./page-process.js", import.meta.url)),
    settings: { dictionary } satisfies JobSettings,
    timeout: ({ files }) => timeout * files,
    ...places,
  });
  return {
    run: async (job, signal) => {
      const done = await pool.run(job, signal);
      if (!done.ok && done.error.kind === "failed") {
        log.error({ job: job.name, stack: withoutContent(done.error.message) }, "job failed");
      }
      if (!done.ok && done.error.kind === "busy" && done.error.ended) {
        log.warn({ job: job.name }, "process of a job ended from outside");
      }
      return done;
    },
    stop: pool.stop,
  };
}

/** The places of the program in a fault's message: the rest may hold words of a visitor's document. */
function withoutContent(message: string): readonly string[] {
  return message.split("\n").filter((line) => /^\s+at /.test(line));
}
