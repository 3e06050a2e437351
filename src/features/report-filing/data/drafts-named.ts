import { sql } from "kysely";
import { nameThenAndNow } from "#features/agencies/index.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AwaitingOne } from "#platform/feature/office-places.ts";
import type { DraftState } from "../domain/draft-state.ts";

/** Drafts as the 工作台 names them: these, or all in a state; the longest waiting first. */
export async function draftsNamed(
  db: Queryable,
  scope: AgencyScope,
  { ids, state }: { readonly ids?: readonly number[]; readonly state?: DraftState },
): Promise<readonly AwaitingOne[]> {
  const asked = ids ? sql`draft.id = any (${[...ids]}::integer[])` : sql`draft.state = ${state}`;
  const { rows } = await sql<AwaitingOne>`
    select draft.id, ${nameThenAndNow("draft.year")} || ' ' || draft.year || ' 年年报' as title,
      '/report-filing/draft?id=' || draft.id as path
    from report_draft draft join agency on agency.id = draft.agency_id
    where ${asked} and ${isInScope(scope, "draft.agency_id")}
    order by draft.submitted_at, draft.id`.execute(db);
  return rows;
}
