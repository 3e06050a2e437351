import type { Pool } from "pg";
import type { PgBoss } from "pg-boss";
import type { AnyQueueJob } from "./queue-job.ts";
import { bossOver, queueSchema } from "./queue-store.ts";

const day = 86_400;

/** What was done, and what failed for good, is shown so long. */
const shownFor = 30 * day;

/** What waits is never given up. */
const waitsFor = 3650 * day;

/** A worker that has not been heard of for so long has ended: what it did is done again. */
const heartbeat = 60;

/**
 * Makes the tables of the queue, or brings them to this program's pg-boss, and a queue for each kind of work; finds nothing to do
 * mostly. Programs that start at once wait for each other.
 */
export async function installQueue(pool: Pool, jobs: readonly AnyQueueJob[]): Promise<void> {
  // Whoever may not create schemas finds one that was made for them.
  const createSchema = !(await hasSchema(pool));
  const boss = bossOver(pool, { migrate: true, createSchema });
  try {
    await boss.start();
    await makeQueues(boss, jobs);
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function hasSchema(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query("select from pg_namespace where nspname = $1", [
    queueSchema,
  ]);
  return rowCount === 1;
}

async function makeQueues(boss: PgBoss, jobs: readonly AnyQueueJob[]): Promise<void> {
  const there = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const job of jobs) {
    const options = optionsOf(job);
    const found = there.get(job.name);
    // `short`: the same work waits once, however often it was asked for.
    if (!found) await boss.createQueue(job.name, { policy: "short", ...options });
    const isOther = Object.entries(options).some(
      ([name, value]) => found && found[name as keyof typeof options] !== value,
    );
    if (isOther) await boss.updateQueue(job.name, options);
  }
}

function optionsOf({ retry, seconds = 900 }: AnyQueueJob) {
  return {
    ...{
      retryLimit: retry.times,
      retryDelay: retry.delay,
      retryBackoff: true,
      retryDelayMax: 3600,
    },
    ...{ expireInSeconds: seconds, heartbeatSeconds: heartbeat },
    ...{ retentionSeconds: waitsFor, deleteAfterSeconds: shownFor },
  };
}
