import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { mayBeReleased } from "#platform/files/preflight/finding-kinds.ts";
import { freeFiles } from "#platform/files/store/stored-files.ts";
import { maskedFileName } from "#text/privacy/masked-text.ts";
import { leavesRedaction } from "../redaction/leaves-redaction.ts";
import { type Attachment, attachmentsOf } from "./attachments-of.ts";
import type { CaseOfFiles } from "./keep-attachment.ts";

export type ChangeRefused =
  | { readonly kind: "not-found" }
  /** It may leave already, or what blocks it is nothing that a person who looks can see. */
  | { readonly kind: "not-to-be-released" }
  /** A redacted copy was made of it, or it is one that a letter has. */
  | { readonly kind: "redacted" }
  /** It went out with the reply. */
  | { readonly kind: "replied" };

interface Change {
  readonly of: CaseOfFiles;
  readonly attachmentId: number;
  readonly by: AuditedBy;
}

/** Somebody looked at the file and answers for what blocks it (说明理由后外发). In the caller's transaction. */
export async function releaseAttachment(
  trx: Transaction,
  change: Change & { readonly because: string },
): Promise<Result<void, ChangeRefused>> {
  const { of, by, because } = change;
  const found = await held(trx, change);
  if (!found) return err({ kind: "not-found" });
  if (found.mayLeave || !mayBeReleased(found.findings)) return err({ kind: "not-to-be-released" });
  await sql`update request_attachment set released_at = now(), released_by = ${by.actor.name}, released_because = ${because}
    where id = ${found.id}`.execute(trx);
  await record(trx, change, { action: "request.attachment-released", found, of, because });
  return ok(undefined);
}

/** Takes a file away that was not sent. In the caller's transaction. */
export async function removeAttachment(
  trx: Transaction,
  change: Change,
): Promise<Result<void, ChangeRefused>> {
  const found = await held(trx, change);
  if (!found) return err({ kind: "not-found" });
  if (await wasSent(trx, found.id)) return err({ kind: "replied" });
  if (!(await leavesRedaction(trx, found))) return err({ kind: "redacted" });
  await freeFiles(trx, { kind: "request-attachment", id: found.id });
  await sql`delete from request_attachment where id = ${found.id}`.execute(trx);
  await record(trx, change, { action: "request.attachment-removed", found, of: change.of });
  return ok(undefined);
}

/** It went out with a reply; what came since a new reply was ordered (责令重新答复) did not yet. */
async function wasSent(trx: Transaction, attachmentId: number): Promise<boolean> {
  const { rows } = await sql`
    select from request_attachment as attachment
    join disclosure_request as request on request.id = attachment.request_id and request.replied_on is not null
    left join request_reopening as open on open.request_id = request.id and open.replied_on is null
      and open.undone_at is null
    where attachment.id = ${attachmentId} and (open.id is null or attachment.made_at < open.made_at)`.execute(
    trx,
  );
  return rows.length > 0;
}

/** The attachment; its case is held, as acts of the case hold it. */
async function held(
  trx: Transaction,
  { of, attachmentId }: Change,
): Promise<Attachment | undefined> {
  await sql`select from disclosure_request where id = ${of.id} for update`.execute(trx);
  return (await attachmentsOf(trx, of.id)).find(({ id }) => id === attachmentId);
}

interface Recorded {
  readonly action: string;
  readonly found: Attachment;
  readonly of: CaseOfFiles;
  readonly because?: string;
}

async function record(
  trx: Transaction,
  { by }: Change,
  { action, found, of, because }: Recorded,
): Promise<void> {
  const details = {
    name: maskedFileName(found.name),
    sha256: found.sha256,
    ...(because !== undefined && { because }),
  };
  await recordEvents(trx, by, [
    { action, subject: { kind: "requests", id: of.id }, agencyId: of.agencyId, details },
  ]);
}
