import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AssignmentAnswer, AssignmentMade } from "../api/board/assignment-answer.ts";
import { officersOf } from "./assign-case.ts";

interface Found {
  readonly agencyId: number;
  readonly section: string | null;
  readonly officerId: number | null;
  readonly officerName: string | null;
  readonly sections: readonly string[];
}

/** Who has a case in hand, who had it, and who could be given it; `undefined` where the case is not one's own. */
export async function readAssignment(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<AssignmentAnswer | undefined> {
  const { rows } = await sql<Found>`
    select request.agency_id as "agencyId", request.section, request.officer_id as "officerId",
      person.name as "officerName", coalesce((
        select array_agg(name order by place, id) from agency_section
        where agency_id = request.agency_id and until_on is null), '{}') as sections
    from disclosure_request as request left join person on person.id = request.officer_id
    where request.id = ${id} and ${isInScope(scope, "request.agency_id")}`.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  const made = await sql<AssignmentMade>`
    select assignment.id, assignment.section, person.name as "officerName", assignment.note,
      assignment.actor_name as by, assignment.at
    from request_assignment as assignment left join person on person.id = assignment.officer_id
    where assignment.request_id = ${id} order by assignment.id`.execute(db);
  const { agencyId, ...shown } = found;
  return { ...shown, made: made.rows, officers: await officersOf(db, agencyId) };
}
