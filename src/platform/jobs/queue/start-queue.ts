import { sql } from "kysely";
import type { Pool } from "pg";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { Log } from "../../log/log.ts";
import { jobFaultWords } from "./job-fault-words.ts";
import type { AnyQueueJob, JobServices } from "./queue-job.ts";
import { bossOver, queueSchema } from "./queue-store.ts";
import { keyOf, putJobs } from "./send-jobs.ts";

/** Milliseconds that work under way gets when the server is told to stop; what is not done then is done again later. */
const patience = 8_000;

export interface QueueAsked {
  readonly pool: Pool;
  readonly jobs: readonly AnyQueueJob[];
  readonly services: JobServices;
  /** Seconds between two looks at a queue in which nothing waits. */
  readonly every?: number;
}

/** Does what is queued, and what every day asks for, until the answer is called. A fault is logged, and the work done again. */
export async function startQueue({
  pool,
  jobs,
  services,
  every = 2,
}: QueueAsked): Promise<() => Promise<void>> {
  const { log } = services;
  const boss = bossOver(pool, { supervise: true, schedule: true });
  boss.on("error", (fault) => log.error({ err: fault }, "the queue failed"));
  boss.on("warning", (warning) => log.warn({ warning }, "the queue warns"));
  await boss.start();
  await schedule(boss, jobs);
  for (const job of jobs) {
    const options = { pollingIntervalSeconds: every, includeMetadata: true } as const;
    await boss.work(job.name, options, ([found]: JobWithMetadata<unknown>[]) =>
      carryOut(job, found, services),
    );
  }
  for (const job of jobs) await makeUpForMissed(job, services);
  return () => boss.stop({ timeout: patience });
}

interface Queued {
  readonly of: unknown;
}

async function carryOut(
  { name, schema, load }: AnyQueueJob,
  found: JobWithMetadata<unknown> | undefined,
  services: JobServices,
): Promise<void> {
  try {
    const data = schema.parse((found?.data as Queued | undefined)?.of) as never;
    await (await load())(services, data);
  } catch (fault) {
    services.log.error({ err: fault, job: name, id: found?.id }, "queued work failed");
    // What is kept of it is read by people; the log has the rest.
    throw new Error(jobFaultWords(fault));
  }
}

/** What is done every day, and nothing of what an older program did. */
async function schedule(boss: PgBoss, jobs: readonly AnyQueueJob[]): Promise<void> {
  const daily = new Map(jobs.flatMap(({ name, daily }) => (daily ? [[name, daily]] : [])));
  for (const { name } of await boss.getSchedules()) {
    if (!daily.has(name)) await boss.unschedule(name);
  }
  for (const [name, time] of daily) {
    const [hour, minute] = time.split(":").map(Number);
    const options = { tz: "Asia/Shanghai", singletonKey: keyOf(null) };
    await boss.schedule(name, `${minute} ${hour} * * *`, { of: null }, options);
  }
}

/** Work of every day whose time passed today while no server ran. */
async function makeUpForMissed(job: AnyQueueJob, { db, log }: JobServices): Promise<void> {
  if (!job.daily) return;
  const { rows } = await sql<{ readonly is_missed: boolean }>`
    with due as (
      select (date_trunc('day', now() at time zone 'Asia/Shanghai') + ${job.daily}::time)
        at time zone 'Asia/Shanghai' as at
    )
    select at < now() and not exists (
      select from ${sql.table(`${queueSchema}.job`)} where name = ${job.name} and created_on >= at
    ) as is_missed from due`.execute(db);
  if (rows[0]?.is_missed !== true) return;
  logMissed(log, job.name);
  await putJobs(db, job, [null]);
}

function logMissed(log: Log, job: string): void {
  log.info({ job }, "work of today is done late");
}
