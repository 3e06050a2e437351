import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** One of the cases that an application became (一事一案). */
export interface CaseOfApplication {
  readonly id: number;
  readonly agencyId: number;
  readonly number: string;
  readonly subject: string;
  /** The case that was sent: the first of them. */
  readonly sentId: number;
}

/** The case that was sent and all that were split from it, in the order in which they were made. */
export function casesOf(db: Queryable, sentId: number): Promise<readonly CaseOfApplication[]> {
  return casesFrom(db, sql`${sentId}::bigint`);
}

/** The cases of the application that a code opens; none where no application has it. */
export function casesOfCode(db: Queryable, key: Buffer): Promise<readonly CaseOfApplication[]> {
  return casesFrom(db, sql`select request_id from request_application where code_key = ${key}`);
}

async function casesFrom(
  db: Queryable,
  sent: RawBuilder<unknown>,
): Promise<readonly CaseOfApplication[]> {
  const { rows } = await sql<CaseOfApplication>`
    with recursive part as (
      select id, agency_id, number, subject, id as sent_id from disclosure_request where id = (${sent})
      union all
      select request.id, request.agency_id, request.number, request.subject, part.sent_id
      from disclosure_request as request join part on request.split_from = part.id
    )
    select id, agency_id as "agencyId", number, subject, sent_id as "sentId" from part order by id`.execute(
    db,
  );
  return rows;
}
