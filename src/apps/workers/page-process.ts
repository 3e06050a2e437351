import { serveJobs } from "#platform/jobs/serve-jobs.ts";
import type { JobSettings } from "#platform/jobs/thread-job.ts";
import { features } from "../features.ts";
import type { NamedJob } from "./page-pool.ts";

// Does the heavy work of every room. All of it is loaded before the process gives up its rights and gets its limits.
const jobs = new Map(
  await Promise.all(
    features
      .flatMap(({ threadJobs }) => threadJobs ?? [])
      .map(async ({ name, load }) => [name, await load()] as const),
  ),
);

serveJobs((settings: JobSettings) => ({ name, job }: NamedJob) => {
  const act = jobs.get(name);
  if (!act) throw new Error(`no room does the job ${name}`);
  return act(job as never, settings);
});
