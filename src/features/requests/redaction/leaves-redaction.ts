import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Attachment } from "../attachments/attachments-of.ts";
import { lettersWithCopy } from "./letters-with-copy.ts";

/**
 * Lets go what redaction has of an attachment that is to be removed: marks of one that has no copy, or of a copy that no letter
 * has. False: the attachment has to stay. In the caller's transaction.
 */
export async function leavesRedaction(
  trx: Transaction,
  { id, copyId, redactedOf }: Pick<Attachment, "id" | "copyId" | "redactedOf">,
): Promise<boolean> {
  if (copyId !== null) return false;
  await sql`delete from request_redaction where original_id = ${id}`.execute(trx);
  if (redactedOf === null) return true;
  const { rows } = await sql<{ readonly id: number }>`
    select id from request_redaction where copy_id = ${id}`.execute(trx);
  const [redaction] = rows;
  if (redaction && (await lettersWithCopy(trx, redaction.id)).size > 0) return false;
  await sql`
    update request_redaction set copy_id = null, copy_revision = null, copy_facts = null, made_by = null, made_at = null
    where copy_id = ${id}`.execute(trx);
  return true;
}
