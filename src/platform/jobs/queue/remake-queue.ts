import { sql } from "kysely";
import type { Queryable } from "../../db/queryable.ts";
import type { AnyQueueJob } from "./queue-job.ts";
import { queueSchema } from "./queue-store.ts";
import { putJobs } from "./send-jobs.ts";

/** Empties the queue and makes it again of the rows; gives how many pieces of work wait in it. */
export function remakeQueue(db: Queryable, jobs: readonly AnyQueueJob[]): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await sql`delete from ${sql.table(`${queueSchema}.job`)}`.execute(trx);
    let made = 0;
    for (const job of jobs) {
      const work = (await (await job.remake?.())?.(trx)) ?? [];
      await putJobs(trx, job, work);
      made += work.length;
    }
    return made;
  });
}
