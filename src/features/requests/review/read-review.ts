import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { KeptReview } from "../api/handling/review-answer.ts";

/** What was found in 审查 of a case; `undefined` where nobody went through it. The caller has looked whose case it is. */
export async function readReview(db: Queryable, id: number): Promise<KeptReview | undefined> {
  const { rows } = await sql<KeptReview>`
    select answers, outcome, needs, actor_name as by, at, exists (
      select from request_act where request_id = review.request_id and undone_at is null
        and event ->> 'type' in ('corrected', 'thirdPartyAnswered', 'coMakerAnswered', 'otherAgencyAnswered', 'reasonsGiven')
        and request_act.at > review.at) as "isOlder"
    from request_review as review where request_id = ${id}`.execute(db);
  return rows[0];
}
