import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Finding } from "#platform/files/preflight/finding.ts";
import type { StoredFile } from "#platform/files/store/stored-files.ts";

/** A file that was given to a draft: an attachment, or a picture of its text, if the draft names it. */
export interface DraftFile extends Omit<StoredFile, "id" | "agencyId"> {
  readonly fileId: number;
  /** Within the item. */
  readonly number: number;
  /** Pixels, of a picture that may stand in the text. */
  readonly width: number | null;
  readonly height: number | null;
  readonly findings: readonly Finding[];
  readonly cleanedOf: number | null;
  readonly by: string;
  readonly at: string;
}

/** The files of a draft in the order in which they came; the draft is the caller's to ask about. */
export async function draftFiles(db: Queryable, draftId: number): Promise<readonly DraftFile[]> {
  const { rows } = await sql<DraftFile>`
    select own.number, own.file_id as "fileId", file.key, file.name, file.type, file.size, file.sha256, own.width, own.height,
      own.findings, own.cleaned_of as "cleanedOf", own.made_by as by, own.made_at as at
    from item_draft_file as own join stored_file as file on file.id = own.file_id
    where own.draft_id = ${draftId} order by own.number`.execute(db);
  return rows;
}
