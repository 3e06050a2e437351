import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Finding } from "#platform/files/preflight/finding.ts";
import type { ReceivedFile } from "#platform/files/store/receive-file.ts";
import { claimFiles, recordFile } from "#platform/files/store/stored-files.ts";
import { maskedFileName } from "#text/privacy/masked-text.ts";
import { draftToChange } from "../data/drafts/drafts.ts";
import type { DraftRefused } from "../domain/draft/draft-state.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { addAuthor } from "../drafts/add-author.ts";
import { draftSubject } from "../drafts/draft-subject.ts";

/** Files that one draft may be given, those too that it no longer names. */
const mostFiles = 1000;

interface ToKeep {
  readonly file: ReceivedFile;
  readonly findings: readonly Finding[];
  /** Of a picture for the text. */
  readonly pixels?: { readonly width: number; readonly height: number } | undefined;
  readonly cleanedOf?: number | undefined;
}

export type FileNotKept = DraftRefused | { readonly kind: "too-many-files" };

/**
 * Keeps a file with a draft that is being written, within the transaction of the act, and gives its number. The draft shows it
 * once its content names it.
 */
export async function keepDraftFile(
  trx: Transaction,
  act: ActsOnDraft,
  { file, findings, pixels, cleanedOf }: ToKeep,
): Promise<Result<number, FileNotKept>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  const { id, agencyId, state } = draft;
  if (state !== "writing") return err({ kind: "other-state", state });
  const number = await nextNumber(trx, id);
  if (number > mostFiles) return err({ kind: "too-many-files" });
  const fileId = await recordFile(trx, file, { agencyId, by: `person ${act.personId}` });
  await sql`
    insert into item_draft_file (draft_id, number, file_id, width, height, findings, cleaned_of, made_by)
    values (${id}, ${number}, ${fileId}, ${pixels?.width ?? null}, ${pixels?.height ?? null},
      ${JSON.stringify(findings)}::jsonb, ${cleanedOf ?? null}, ${act.by.actor.name})`.execute(trx);
  await claimFiles(trx, act.scope, { ids: [fileId], subject: draftSubject(draft) });
  await addAuthor(trx, act, { id, agencyId });
  const details = {
    number,
    name: maskedFileName(file.name),
    sha256: file.sha256,
    found: [...new Set(findings.map(({ kind }) => kind))],
  };
  await recordEvents(trx, act.by, [
    { action: "item-draft.file-added", subject: draftSubject(draft), agencyId, details },
  ]);
  return ok(number);
}

/** The draft is held: nobody else takes the same. */
async function nextNumber(trx: Transaction, draftId: number): Promise<number> {
  const { rows } = await sql<{ readonly number: number }>`
    select coalesce(max(number), 0) + 1 as number from item_draft_file where draft_id = ${draftId}`.execute(
    trx,
  );
  return rows[0]?.number ?? 1;
}
