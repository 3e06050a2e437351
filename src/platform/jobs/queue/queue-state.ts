import { sql } from "kysely";
import type { Queryable } from "../../db/queryable.ts";
import type { AnyQueueJob } from "./queue-job.ts";
import { queueSchema } from "./queue-store.ts";

/** How one kind of work stands. */
export interface QueueState {
  readonly name: string;
  readonly says: string;
  /** The time of every day at which it is done; `null` where acts ask for it. */
  readonly daily: string | null;
  /** What waits to be done, what is being done, what failed and will be done again, what failed for good. */
  readonly waiting: number;
  readonly active: number;
  readonly retrying: number;
  readonly failed: number;
  /** Within the last 30 days. */
  readonly lastDoneAt: string | null;
}

/** A piece of work that failed. */
export interface FailedJob {
  readonly id: string;
  readonly queue: string;
  readonly says: string;
  readonly createdAt: string;
  /** How often it was tried. */
  readonly tries: number;
  /** In Chinese, and nothing of what it works on. */
  readonly fault: string;
  /** When it is done again by itself; `null`: not before somebody says so. */
  readonly againAt: string | null;
}

const job = sql.table(`${queueSchema}.job`);

/** Every kind of work, in the order of rooms. */
export async function queueStates(
  db: Queryable,
  jobs: readonly AnyQueueJob[],
): Promise<readonly QueueState[]> {
  const { rows } = await sql<Counted>`
    select name, count(*) filter (where state = 'created') as waiting,
      count(*) filter (where state = 'active') as active,
      count(*) filter (where state = 'retry') as retrying,
      count(*) filter (where state = 'failed') as failed,
      max(completed_on) filter (where state = 'completed') as "lastDoneAt"
    from ${job} group by name`.execute(db);
  const counted = new Map(rows.map((row) => [row.name, row]));
  return jobs.map(({ name, says, daily = null }) => ({
    ...{ says, daily },
    ...(counted.get(name) ?? { ...nothing, name }),
  }));
}

interface Counted extends Omit<QueueState, "says" | "daily"> {}

const nothing = { waiting: 0, active: 0, retrying: 0, failed: 0, lastDoneAt: null };

/** What failed, for good first, then what is done again; the latest first, at most `limit`. */
export async function failedJobs(
  db: Queryable,
  jobs: readonly AnyQueueJob[],
  limit: number,
): Promise<readonly FailedJob[]> {
  const said = new Map(jobs.map(({ name, says }) => [name, says]));
  const { rows } = await sql<Omit<FailedJob, "says">>`
    select id, name as queue, created_on as "createdAt", retry_count + 1 as tries,
      coalesce(output ->> 'message', output -> 'value' ->> 'message',
        output ->> 'value', '') as fault,
      case when state = 'retry' then start_after end as "againAt"
    from ${job} where state in ('failed', 'retry') and name = any (${[...said.keys()]})
    order by state desc, created_on desc, id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    ...row,
    says: said.get(row.queue) ?? "",
    fault: ownWords[row.fault] ?? row.fault,
  }));
}

/** What pg-boss says itself. */
const ownWords: Readonly<Record<string, string>> = {
  "job timed out": "超过了时限，没有完成。",
  "job heartbeat timeout": "办理它的程序中途停止了。",
  "pg-boss shut down while active": "服务器停止时还没有办完。",
  "": "没有记下原因。",
};

/** How many pieces of work failed for good within the last hours. */
export async function countFailed(db: Queryable, hours: number): Promise<number> {
  const { rows } = await sql<{ readonly failed: number }>`
    select count(*) as failed from ${job}
    where state = 'failed' and completed_on > now() - ${hours} * interval '1 hour'`.execute(db);
  return rows[0]?.failed ?? 0;
}
