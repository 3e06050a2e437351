import { type RawBuilder, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { DraftState } from "../../domain/draft/draft-state.ts";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import type { Urgent } from "../../domain/urgent.ts";
import { contentSchema } from "./content-schema.ts";
import type { Schedule } from "./schedules.ts";
import { urgentColumn } from "./urgent.ts";

/** An item while it is written, reviewed and published (信息草稿). */
export interface Draft {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly state: DraftState;
  readonly revision: number;
  readonly content: ItemContent;
  readonly authorIds: readonly number[];
  /** What was sent round, byte for byte; `null` while it is written and once it is published. */
  readonly sent: string | null;
  readonly sentAt: string | null;
  /** The record that was made of it. */
  readonly itemId: number | null;
  /** Why it is written again after it was published. */
  readonly revisedBecause: string | null;
  /** When it is published by itself, where that was chosen. */
  readonly schedule: Schedule | null;
  /** Where it is, or was, published before its review. */
  readonly urgent: Urgent | null;
  readonly begunBy: string;
  readonly begunAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

interface Asked {
  readonly scope: AgencyScope;
  readonly draftId: number;
}

/** A draft of somebody's agencies; `undefined` where there is none. */
export function findDraft(db: Queryable, asked: Asked): Promise<Draft | undefined> {
  return load(db, asked, sql``);
}

/** A draft that nobody else changes until the transaction ends. */
export function draftToChange(trx: Transaction, asked: Asked): Promise<Draft | undefined> {
  return load(trx, asked, sql`for update of draft`);
}

async function load(
  db: Queryable,
  { scope, draftId }: Asked,
  locking: RawBuilder<unknown>,
): Promise<Draft | undefined> {
  const { rows } = await sql<Omit<Draft, "content"> & { readonly content: unknown }>`
    select draft.id, draft.agency_id as "agencyId", agency.name as "agencyName", draft.state, draft.revision, draft.content,
      array(select person_id from item_draft_author where draft_id = draft.id order by person_id) as "authorIds",
      draft.sent, draft.sent_at as "sentAt", draft.item_id as "itemId", draft.revised_because as "revisedBecause",
      (select jsonb_build_object('at', to_char(publish_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', chosen_by,
        'notPublished', not_published) from item_schedule where draft_id = draft.id) as schedule,
      ${urgentColumn} as urgent,
      draft.begun_by as "begunBy", draft.begun_at as "begunAt", draft.changed_by as "changedBy",
      draft.changed_at as "changedAt"
    from item_draft as draft join agency on agency.id = draft.agency_id
    where draft.id = ${draftId} and ${isInScope(scope, "draft.agency_id")} ${locking}`.execute(db);
  const [row] = rows;
  return row && { ...row, content: contentSchema.parse(row.content) };
}
