import { sql } from "kysely";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { emptyContent } from "../domain/draft/item-content.ts";
import type { ActsOnDrafts } from "./acting.ts";
import { addAuthor } from "./add-author.ts";
import { draftSubject } from "./draft-subject.ts";

/** Begins a draft of an agency (起草), within the transaction of the act; gives its id. */
export async function beginDraft(
  trx: Transaction,
  act: ActsOnDrafts,
  agencyId: number,
): Promise<number> {
  const { name } = act.by.actor;
  const { rows } = await sql<{ readonly id: number }>`
    insert into item_draft (agency_id, content, begun_by, changed_by)
    values (${agencyId}, ${JSON.stringify(emptyContent)}::jsonb, ${name}, ${name}) returning id`.execute(
    trx,
  );
  const [row] = rows;
  if (!row) throw new Error("a draft was not stored");
  await addAuthor(trx, act, { id: row.id, agencyId });
  await recordEvents(trx, act.by, [
    { action: "item-draft.begun", subject: draftSubject(row), agencyId, details: {} },
  ]);
  return row.id;
}
