import { sql } from "kysely";
import { nameThenAndNow } from "#features/agencies/index.ts";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { OfficeHit, OfficeSearch } from "#platform/feature/office-places.ts";
import type { DraftState } from "../domain/draft-state.ts";
import { stateWords } from "../words/state-words.ts";

/** Drafts of annual reports by agency and year. */
export const draftSearch: OfficeSearch = {
  name: "年报编制",
  permission: "report-filing.list",
  find: async (db, { scope, q, limit }) => {
    const stands = q.split(/\s+/).filter(Boolean).map(wordStands);
    const { rows } = await sql<Omit<OfficeHit, "detail"> & { readonly state: DraftState }>`
      select ${nameThenAndNow("draft.year")} || ' ' || draft.year || ' 年年报' as title, draft.state,
        '/report-filing/draft?id=' || draft.id as path
      from report_draft as draft join agency on agency.id = draft.agency_id
      where ${isInScope(scope, "draft.agency_id")} and ${sql.join(stands, sql` and `)}
      order by draft.year desc, draft.id limit ${limit}`.execute(db);
    return rows.map(({ state, ...hit }) => ({ ...hit, detail: stateWords[state] }));
  },
};

function wordStands(word: string) {
  const like = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return sql`${nameThenAndNow("draft.year")} || ' ' || draft.year || '年年报' ilike ${like}`;
}
