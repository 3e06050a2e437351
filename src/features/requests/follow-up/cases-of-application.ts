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

/**
 * The cases of the application that a code opens; none where no application has it. Then others are looked at for nothing, so that
 * a wrong code takes as long as a wrong number.
 */
export async function casesOfCode(
  db: Queryable,
  key: Buffer,
): Promise<{ readonly cases: readonly CaseOfApplication[]; readonly isOpened: boolean }> {
  const cases = await casesFrom(
    db,
    sql`select coalesce((select request_id from request_application where code_key = ${key}),
      (select min(request_id) from request_application))`,
    sql`exists (select from request_application where code_key = ${key})`,
  );
  return { cases, isOpened: cases[0]?.isOpened ?? false };
}

async function casesFrom(
  db: Queryable,
  sent: RawBuilder<unknown>,
  isOpened: RawBuilder<unknown> = sql`true`,
): Promise<readonly (CaseOfApplication & { readonly isOpened: boolean })[]> {
  const { rows } = await sql<CaseOfApplication & { readonly isOpened: boolean }>`
    with recursive part as (
      select id, agency_id, number, subject, id as sent_id from disclosure_request where id = (${sent})
      union all
      select request.id, request.agency_id, request.number, request.subject, part.sent_id
      from disclosure_request as request join part on request.split_from = part.id
    )
    select id, agency_id as "agencyId", number, subject, sent_id as "sentId", (${isOpened}) as "isOpened"
    from part order by id`.execute(db);
  return rows;
}
