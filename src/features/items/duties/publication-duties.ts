import { sql } from "kysely";
import { type FindsDuties, type WritingColumn, writingColumns } from "#features/catalogue/index.ts";
import { isInScope } from "#platform/auth/agency-scope.ts";
import { publicClock } from "../drafts/public-by.ts";

interface OnItsWay {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  readonly path: string;
  readonly category: string;
  readonly formedOn: string;
}

/** Items on their way that are to be public by a day, with how it follows (公开时限). */
export const publicationDuties: FindsDuties = async (db, scope, { through }) => {
  const { rows } = await sql<OnItsWay>`
    select draft.agency_id as "agencyId", agency.name as "agencyName", draft.title, '/items/draft?id=' || draft.id as path,
      draft.content->>'category' as category, draft.content->>'formedOn' as "formedOn"
    from item_draft as draft join agency on agency.id = draft.agency_id
    where ${isInScope(scope, "draft.agency_id")} and draft.state in ('writing', 'signing', 'signed') and draft.item_id is null
      and draft.content->>'attribute' = 'proactive' and draft.content->>'formedOn' between '1' and ${through}
    order by draft.id`.execute(db);
  const columns = new Map<number, readonly WritingColumn[]>();
  for (const agencyId of new Set(rows.map((one) => one.agencyId))) {
    columns.set(agencyId, await writingColumns(db, agencyId));
  }
  return rows.flatMap(({ category, formedOn, ...one }) => {
    const content = { attribute: "proactive", category, formedOn } as const;
    const clock = publicClock({ itemId: null, content }, columns.get(one.agencyId) ?? []);
    if (clock === null || clock.dueOn > through) return [];
    return [{ kind: "publication" as const, ...one, ...clock }];
  });
};
