import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type Draft, draftToChange } from "../data/drafts/drafts.ts";
import { draftFiles } from "../data/files/draft-files.ts";
import type { DraftRefused } from "../domain/draft/draft-state.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import { type UnseenIn, unseenSigns } from "../domain/draft/unseen-signs.ts";
import { withKnownFiles } from "../files/known-files.ts";
import type { ActsOnDraft } from "./acting.ts";
import { addAuthor } from "./add-author.ts";
import { draftSubject } from "./draft-subject.ts";

export interface Written {
  /** That of what the writer read. */
  readonly revision: number;
  readonly content: ItemContent;
}

/** It names a file that the draft was not given, one twice, or in its text something else than a picture. */
export interface NoSuchFile {
  readonly kind: "no-such-file";
}

/** A line of it holds signs that nobody sees and that change how it reads (U+202E and others). */
export interface UnseenSigns extends UnseenIn {
  readonly kind: "unseen-signs";
}

/**
 * Saves what is written of a draft (保存), by hand or as one writes, within the transaction of the act: refused while it is
 * reviewed, and where somebody else changed it meanwhile. Gives its new revision.
 */
export async function writeDraft(
  trx: Transaction,
  act: ActsOnDraft,
  { revision, content }: Written,
): Promise<Result<number, DraftRefused | NoSuchFile | UnseenSigns>> {
  const unseen = unseenSigns(content);
  if (unseen) return err({ kind: "unseen-signs", ...unseen });
  const draft = await draftToWrite(trx, act, revision);
  if (!draft.ok) {
    const saved = await savedAlready(trx, act, { revision, content });
    return saved === undefined ? draft : ok(saved);
  }
  const { id, agencyId } = draft.value;
  const known = withKnownFiles(content, await draftFiles(trx, id));
  if (!known) return err({ kind: "no-such-file" });
  await keepBefore(trx, act, draft.value);
  await sql`update item_draft set content = ${JSON.stringify(known)}::jsonb where id = ${id}`.execute(
    trx,
  );
  await addAuthor(trx, act, { id, agencyId });
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.written",
      subject: draftSubject(draft.value),
      agencyId,
      details: { revision: revision + 1 },
    },
  ]);
  return ok(await raiseRevision(trx, act, id));
}

/**
 * The revision that the same save made before, whose answer got lost: the same person's, of the same words, and nothing came
 * behind it.
 */
async function savedAlready(
  trx: Transaction,
  act: ActsOnDraft,
  { revision, content }: Written,
): Promise<number | undefined> {
  const draft = await draftToChange(trx, act);
  if (draft?.state !== "writing" || draft.revision !== revision + 1) return undefined;
  const known = withKnownFiles(content, await draftFiles(trx, draft.id));
  const { rows } = await sql`
    select from item_draft where id = ${draft.id} and changed_by = ${act.by.actor.name}
      and content = ${JSON.stringify(known ?? null)}::jsonb`.execute(trx);
  return rows.length > 0 ? draft.revision : undefined;
}

/** Says that a draft is another than it was; gives its new revision. */
export async function raiseRevision(
  trx: Transaction,
  { by }: Pick<ActsOnDraft, "by">,
  draftId: number,
): Promise<number> {
  const { rows } = await sql<{ readonly revision: number }>`
    update item_draft set revision = revision + 1, changed_by = ${by.actor.name}, changed_at = now()
    where id = ${draftId} returning revision`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error(`draft ${draftId} is gone within its own transaction`);
  return row.revision;
}

/** A draft that is being written, held, if it still is what the writer read. */
export async function draftToWrite(
  trx: Transaction,
  act: ActsOnDraft,
  revision: number,
): Promise<Result<Draft, DraftRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  if (draft.state !== "writing") return err({ kind: "other-state", state: draft.state });
  if (draft.revision !== revision) return err({ kind: "changed-meanwhile", by: draft.changedBy });
  return ok(draft);
}

/** Minutes of one's own writing after which what stood before is a version of its own. */
const minutesApart = 20;

/** Keeps what it said where another writes on, or the same person after a pause (版本). */
async function keepBefore(trx: Transaction, { by }: ActsOnDraft, { id }: Draft): Promise<void> {
  await sql`
    insert into item_draft_version (draft_id, revision, content, saved_by, saved_at)
    select id, revision, content, changed_by, changed_at from item_draft
    where id = ${id} and revision > 1
      and (changed_by <> ${by.actor.name} or changed_at < now() - make_interval(mins => ${minutesApart}))
    on conflict do nothing`.execute(trx);
}
