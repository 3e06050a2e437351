import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { LetterState } from "../domain/letters/letter-state.ts";

/** In what states letters of the case are that the copy of a redaction goes with, void ones left out. */
export async function lettersWithCopy(
  db: Queryable,
  redactionId: number,
): Promise<ReadonlySet<LetterState>> {
  const { rows } = await sql<{ readonly state: LetterState }>`
    select distinct letter.state from request_redaction as redaction
    join request_attachment as copy on copy.id = redaction.copy_id
    join stored_file as file on file.id = copy.file_id
    join request_letter as letter on letter.request_id = redaction.request_id and letter.state <> 'void'
    join stored_file as gone on gone.subject_kind = 'request-letter-attachment' and gone.subject_id = letter.id::text
      and gone.sha256 = file.sha256
    where redaction.id = ${redactionId}`.execute(db);
  return new Set(rows.map(({ state }) => state));
}
