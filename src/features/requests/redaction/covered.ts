import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { LetterDraft } from "../domain/letters/forms/form-of.ts";

/** Whether a copy without what is kept back (区分处理件) lies in a case; it leaves with its certificate. */
export async function hasCopy(db: Queryable, requestId: number): Promise<boolean> {
  const { rows } = await sql`
    select from request_redaction where request_id = ${requestId} and copy_id is not null limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

interface OfLetter {
  readonly requestId: number;
  readonly draft: LetterDraft;
  /** Files that go with it. */
  readonly attachments: readonly { readonly sha256: string }[];
}

/**
 * Whether a letter gives a part (第三十七条) and nothing shows how the rest was kept back: neither a redacted copy among its files nor
 * the words in it, which its signers sign.
 */
export async function isUncovered(
  db: Queryable,
  { requestId, draft: { type, filled }, attachments }: OfLetter,
): Promise<boolean> {
  const isOfPart = type === "partial" && filled.variant !== "rest";
  if (!isOfPart || filled.covered?.trim()) return false;
  const { rows } = await sql`
    select from request_redaction as redaction
    join request_attachment as copy on copy.id = redaction.copy_id
    join stored_file as file on file.id = copy.file_id
    where redaction.request_id = ${requestId} and file.sha256 = any(${attachments.map(({ sha256 }) => sha256)})
    limit 1`.execute(db);
  return rows.length === 0;
}
