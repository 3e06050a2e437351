import { sql } from "kysely";
import { type WritingColumn, writingColumns } from "#features/catalogue/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, AwaitingOne } from "#platform/feature/office-places.ts";
import { publicBy } from "../drafts/public-by.ts";

/** How many of what awaits somebody the 工作台 names. */
const mostNamed = 5;

const daysAhead = 7;

/** Items on their way whose 公开时限 is over, or ends within a week, those due first first. */
export const toMakePublic: AtWorkbench = {
  permission: "items.write",
  awaiting: async (db, { scope, today }) => {
    const drafts = await dueDrafts(db, scope, addDays(today, daysAhead));
    const late = drafts.filter(({ dueOn }) => dueOn < today);
    const soon = drafts.filter(({ dueOn }) => dueOn >= today);
    const path = "/items/drafts";
    return [
      {
        ...({ name: "公开逾期的草稿", state: "late", path, count: late.length } as const),
        first: late.slice(0, mostNamed),
      },
      {
        ...({ name: "一周内应公开的草稿", state: "due", path, count: soon.length } as const),
        first: soon.slice(0, mostNamed),
      },
    ];
  },
};

interface OnItsWay {
  readonly id: number;
  readonly agencyId: number;
  readonly title: string;
  readonly detail: string;
  readonly path: string;
  readonly category: string;
  readonly formedOn: string;
}

async function dueDrafts(
  db: Queryable,
  scope: AgencyScope,
  through: LocalDate,
): Promise<readonly (AwaitingOne & { readonly dueOn: LocalDate })[]> {
  const { rows } = await sql<OnItsWay>`
    select draft.id, draft.agency_id as "agencyId", draft.title, agency.name as detail, '/items/draft?id=' || draft.id as path,
      draft.content->>'category' as category, draft.content->>'formedOn' as "formedOn"
    from item_draft as draft join agency on agency.id = draft.agency_id
    where ${isInScope(scope, "draft.agency_id")} and draft.state in ('writing', 'signing', 'signed') and draft.item_id is null
      and draft.content->>'attribute' = 'proactive' and draft.content->>'formedOn' between '1' and ${through}
    order by draft.id`.execute(db);
  const columns = new Map<number, readonly WritingColumn[]>();
  for (const agencyId of new Set(rows.map((one) => one.agencyId))) {
    columns.set(agencyId, await writingColumns(db, agencyId));
  }
  return rows
    .flatMap(({ agencyId, category, formedOn, ...one }) => {
      const content = { attribute: "proactive", category, formedOn } as const;
      const dueOn = publicBy({ itemId: null, content }, columns.get(agencyId) ?? []);
      return dueOn === null || dueOn > through ? [] : [{ ...one, dueOn }];
    })
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}
