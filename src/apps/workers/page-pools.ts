import { ok, type Result } from "#kernel/result.ts";
import type { Config } from "#platform/config/config.ts";
import type { JobRefused } from "#platform/jobs/job-refused.ts";
import type { JobSettings, RunJob, ThreadJob } from "#platform/jobs/thread-job.ts";
import type { Log } from "#platform/log/log.ts";
import { newPagePool, type PagePool } from "./page-pool.ts";

interface PagePools {
  readonly run: RunJob;
  /** Ends every process at once. */
  readonly stop: () => void;
}

interface PagePoolsAsked extends JobSettings {
  readonly config: Pick<Config, "checkWorkers" | "checkQueue" | "checkTimeout">;
  readonly log: Log;
}

/**
 * What pages have done in processes of their own: some for what strangers send, one for what is stored. However many
 * documents wait to be checked, a published report is read and written.
 */
export function newPagePools({ config, dictionary, log }: PagePoolsAsked): PagePools {
  const { checkWorkers, checkQueue: queue, checkTimeout: timeout } = config;
  const shared = { dictionary, queue, timeout, log };
  const strangers = newPagePool({ ...shared, size: checkWorkers });
  const stored = newPagePool({ ...shared, size: 1 });
  return {
    run: runIn({ strangers: strangers.run, stored: stored.run }),
    stop: () => {
      strangers.stop();
      stored.stop();
    },
  };
}

type Pools = Readonly<Record<ThreadJob<unknown, unknown>["of"], PagePool["run"]>>;

/** Has each job done by the processes that are meant for it. */
export function runIn(pools: Pools): RunJob {
  return async <Job, Answer>({ name, of, files }: ThreadJob<Job, Answer>, job: Job) => {
    const done = await pools[of]({ name, files: files?.(job) ?? 1, job });
    // The process that answers was given the job by its name.
    return (done.ok ? ok(done.value as Answer) : done) as Result<Answer, JobRefused>;
  };
}
