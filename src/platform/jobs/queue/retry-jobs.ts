import { sql } from "kysely";
import { type AuditedBy, recordEvents } from "../../audit/record-events.ts";
import type { Queryable } from "../../db/queryable.ts";
import { queueSchema } from "./queue-store.ts";

/** Which failed work is meant: one piece, or all of a kind; all there is where neither is said. */
export interface RetryAsked {
  readonly id?: string | undefined;
  readonly queue?: string | undefined;
}

/** Has failed work done again now, which is an act of its own; gives how many pieces. */
export function retryAudited(db: Queryable, by: AuditedBy, asked: RetryAsked): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const counts = await retryJobs(trx, asked);
    const events = [...counts].map(([queue, pieces]) => ({
      action: "jobs.retried",
      subject: { kind: "queue", id: queue },
      details: { 件数: pieces },
    }));
    await recordEvents(trx, by, events);
    return [...counts.values()].reduce((sum, pieces) => sum + pieces, 0);
  });
}

/** Gives how many pieces of each kind. */
async function retryJobs(
  trx: Queryable,
  { id, queue }: RetryAsked,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly name: string }>`
    update ${sql.table(`${queueSchema}.job`)} set state = 'retry', start_after = now(), completed_on = null,
      retry_limit = greatest(retry_limit, retry_count + 1)
    where state in ('failed', 'retry') and name not like '\\_\\_pgboss%'
      and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)
      and (${queue ?? null}::text is null or name = ${queue ?? null}::text)
    returning name`.execute(trx);
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
