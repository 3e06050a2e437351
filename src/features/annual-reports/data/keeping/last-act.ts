import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** Who did something over a record, what and when. */
export interface LastAct {
  readonly actorName: string;
  readonly action: string;
  readonly at: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The last act over a version of a report. Callers have seen that it lies within their scope. */
export async function lastActOver(db: Queryable, reportId: number): Promise<LastAct | undefined> {
  const { rows } = await sql<LastAct>`
    select actor_name as "actorName", action, at, details from audit_event
    where subject_kind = 'report' and subject_id = ${`${reportId}`}
    order by number desc limit 1`.execute(db);
  return rows[0];
}
