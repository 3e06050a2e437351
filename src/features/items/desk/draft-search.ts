import { sql } from "kysely";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { OfficeHit, OfficeSearch } from "#platform/feature/office-places.ts";
import type { DraftState } from "../domain/draft/draft-state.ts";
import { draftStateWords } from "../words/draft-words.ts";

/** Items on their way, by words of their titles. */
export const draftSearch: OfficeSearch = {
  name: "信息采编",
  permission: "items.list",
  find: async (db, { scope, q, limit }) => {
    const stands = q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => sql`strpos(draft.title, ${word}) > 0`);
    const { rows } = await sql<Omit<OfficeHit, "detail"> & { readonly state: DraftState }>`
      select draft.title, draft.state, '/items/draft?id=' || draft.id as path
      from item_draft as draft
      where ${isInScope(scope, "draft.agency_id")} and ${sql.join(stands, sql` and `)}
      order by draft.id desc limit ${limit}`.execute(db);
    return rows.map(({ state, ...hit }) => ({ ...hit, detail: draftStateWords[state] }));
  },
};
