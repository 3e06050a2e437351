import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import { sendJobs } from "#platform/jobs/queue/send-jobs.ts";
import { attachmentsQueue } from "../attachments/attachments-queue.ts";
import type { SentFile } from "../drafts/sent-round.ts";

interface ToShow {
  readonly itemId: number;
  readonly draftId: number;
  readonly files: readonly SentFile[];
}

/**
 * Makes the files of an item public that were signed with it, in the place of those of the version before: of the draft's files
 * those alone whose bytes have the hash that was signed.
 */
export async function showFiles(
  trx: Transaction,
  { itemId, draftId, files }: ToShow,
): Promise<void> {
  await hideFiles(trx, itemId);
  if (files.length === 0) return;
  const { rows } = await sql`
    insert into item_file (item_id, number, file_id, place, name, type, size, sha256, key)
    select ${itemId}, own.number, file.id, signed.place, signed.name, file.type, file.size, file.sha256, file.key
    from jsonb_to_recordset(${JSON.stringify(files)}::jsonb) as signed (number int, name text, place int, sha256 text)
    join item_draft_file as own on own.draft_id = ${draftId} and own.number = signed.number
    join stored_file as file on file.id = own.file_id and file.sha256 = signed.sha256
    returning number`.execute(trx);
  if (rows.length !== files.length) {
    throw new Error(`item ${itemId}: ${files.length - rows.length} of its files are not as signed`);
  }
  if (files.some(({ place }) => place !== null)) {
    await sendJobs(trx, attachmentsQueue, [{ item: itemId }]);
  }
}

/** Takes the files of an item off the site, and what was read of them out of the search. */
export async function hideFiles(trx: Transaction, itemId: number): Promise<void> {
  await sql`
    update item_page set attached_text = '' where item_id = ${itemId} and attached_text <> ''`.execute(
    trx,
  );
  await sql`delete from item_file where item_id = ${itemId}`.execute(trx);
}
