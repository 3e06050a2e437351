import { createHash } from "node:crypto";
import type { Queryable } from "../../db/queryable.ts";
import type { AnyQueueJob, QueueJob } from "./queue-job.ts";
import { bossWithin } from "./queue-store.ts";

/**
 * Queues work in the transaction of the act that needs it: both are there or neither. The same work waits once. Throws outside a
 * transaction.
 */
export async function sendJobs<Data>(
  trx: Queryable,
  job: Pick<QueueJob<Data>, "name"> & Pick<AnyQueueJob, "notBefore">,
  work: readonly Data[],
): Promise<void> {
  if (!trx.isTransaction) throw new Error("work is queued in the transaction of its act");
  await putJobs(trx, job, work);
}

/** Queues work, in a transaction or not. */
export async function putJobs(
  db: Queryable,
  { name, notBefore }: Pick<AnyQueueJob, "name" | "notBefore">,
  work: readonly unknown[],
): Promise<void> {
  if (work.length === 0) return;
  const jobs = work.map((data) => {
    const at = notBefore?.(data as never);
    return {
      data: { of: data },
      singletonKey: keyOf(data),
      ...(at !== undefined && { startAfter: at }),
    };
  });
  await bossWithin(db).insert(name, jobs);
}

/** The same for the same data. */
export function keyOf(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 32);
}
