import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { isReply, type LetterType } from "../../domain/letters/letter-types.ts";

/** A letter that has left its author's hands and not the house. */
export interface LetterUnderWay {
  readonly id: number;
  readonly type: LetterType;
  /** Once it is signed. */
  readonly number: string | null;
}

/** The letters that would answer a case, sent round or signed, and not served. */
export async function repliesUnderWay(
  db: Queryable,
  requestId: number,
): Promise<readonly LetterUnderWay[]> {
  const { rows } = await sql<LetterUnderWay>`
    select id, type, number from request_letter
    where request_id = ${requestId} and state in ('review', 'signed') order by id`.execute(db);
  return rows.filter(({ type }) => isReply(type));
}
