import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { DraftState } from "../../domain/draft/draft-state.ts";

/** A draft as lists show it. */
export interface DraftLine {
  readonly id: number;
  readonly title: string;
  readonly category: string;
  readonly attribute: string;
  readonly agencyName: string;
  readonly state: DraftState;
  readonly begunBy: string;
  readonly changedAt: string;
}

interface ListAsked {
  readonly state?: DraftState | undefined;
  /** Looked for in titles. */
  readonly q?: string | undefined;
  /** The id of the last line of the page before. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Drafts of one's agencies, those begun last first. */
export async function listDrafts(
  db: Queryable,
  scope: AgencyScope,
  { state, q, after, limit }: ListAsked,
): Promise<readonly DraftLine[]> {
  const { rows } = await sql<DraftLine>`
    select draft.id, draft.title, draft.content->>'category' as category, draft.content->>'attribute' as attribute,
      agency.name as "agencyName", draft.state, draft.begun_by as "begunBy", draft.changed_at as "changedAt"
    from item_draft as draft join agency on agency.id = draft.agency_id
    where ${isInScope(scope, "draft.agency_id")}
      and ${state === undefined ? sql`true` : sql`draft.state = ${state}`}
      and ${q ? sql`strpos(draft.title, ${q}) > 0` : sql`true`}
      and ${after === undefined ? sql`true` : sql`draft.id < ${after}`}
    order by draft.id desc limit ${limit}`.execute(db);
  return rows;
}

/** How many there are in each state (页签上的数). */
export async function draftCounts(
  db: Queryable,
  scope: AgencyScope,
): Promise<Readonly<Partial<Record<DraftState, number>>>> {
  const { rows } = await sql<{ readonly state: DraftState; readonly count: number }>`
    select state, count(*)::int as count from item_draft as draft
    where ${isInScope(scope, "draft.agency_id")} group by state`.execute(db);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
