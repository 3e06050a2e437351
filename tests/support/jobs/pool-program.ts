/** A program with a pool of one process: does the jobs in its arguments (JSON) and prints each answer as a line of JSON. */
import { fileURLToPath } from "node:url";
import { newJobPool } from "#platform/jobs/job-pool.ts";
import type { AnyJob } from "./any-job.ts";

const pool = newJobPool<AnyJob, unknown>({
  program: fileURLToPath(new URL("./any-job.ts", import.meta.url)),
  settings: undefined,
  size: 1,
  queue: 100,
  timeout: () => 60_000,
});
for (const job of process.argv.slice(2)) {
  console.log(JSON.stringify(await pool.run(JSON.parse(job))));
}
