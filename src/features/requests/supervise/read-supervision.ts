import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { SupervisionAnswer, SupervisionNote } from "../api/board/supervision-answer.ts";

/** The notes of supervision on a case, in their order; `undefined` where the case is not one's own. */
export async function readSupervision(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<SupervisionAnswer | undefined> {
  const found = await sql`
    select from disclosure_request as request
    where id = ${id} and ${isInScope(scope, "request.agency_id")}`.execute(db);
  if (found.rows.length === 0) return undefined;
  const { rows } = await sql<SupervisionNote>`
    select id, note, answer_by as "answerBy", asker_name as by, asked_at as at, answer,
      answerer_name as "answeredBy", answered_at as "answeredAt"
    from request_supervision where request_id = ${id} order by id`.execute(db);
  return { notes: rows };
}
