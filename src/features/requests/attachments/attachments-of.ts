import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Finding } from "#platform/files/preflight/finding.ts";

/** A file that goes with a reply (答复附件), and what was found in it. */
export interface Attachment {
  readonly id: number;
  readonly fileId: number;
  /** Of the file in the store. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly findings: readonly Finding[];
  /** Nothing blocks it, or somebody answered for what does. */
  readonly mayLeave: boolean;
  /** A redacted copy (区分处理件) was made of it, which leaves in its place: it stays in the file itself. */
  readonly copyId: number | null;
  /** It is the redacted copy of another. */
  readonly redactedOf: number | null;
  readonly cleanedOf: number | null;
  readonly by: string;
  readonly at: string;
  readonly releasedBy: string | null;
  readonly releasedAt: string | null;
  readonly releasedBecause: string | null;
}

const columns = sql`
  attachment.id, file.id as "fileId", file.key, file.name, file.type, file.size, file.sha256, attachment.findings,
  redacted.copy_id is null and (attachment.may_leave or attachment.released_at is not null) as "mayLeave",
  redacted.copy_id as "copyId", copied.original_id as "redactedOf", attachment.cleaned_of as "cleanedOf",
  attachment.made_by as by, attachment.made_at as at, attachment.released_by as "releasedBy",
  attachment.released_at as "releasedAt", attachment.released_because as "releasedBecause"`;

/** The attachments of a case in the order in which they came: each with its verdict. The case is the caller's to ask about. */
export async function attachmentsOf(
  db: Queryable,
  requestId: number,
): Promise<readonly Attachment[]> {
  const { rows } = await sql<Attachment>`
    select ${columns} from request_attachment as attachment join stored_file as file on file.id = attachment.file_id
    left join request_redaction as redacted on redacted.original_id = attachment.id
    left join request_redaction as copied on copied.copy_id = attachment.id
    where attachment.request_id = ${requestId} order by attachment.id`.execute(db);
  return rows;
}

/** Names of the attachments of a case that would go with its reply and may not leave; the original of a redacted copy does not go. */
export async function blockedNames(db: Queryable, requestId: number): Promise<readonly string[]> {
  const all = await attachmentsOf(db, requestId);
  return all.filter(({ mayLeave, copyId }) => !mayLeave && copyId === null).map(({ name }) => name);
}

/** Those of the cases that have any. */
export async function casesWithAttachments(
  db: Queryable,
  requestIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ readonly id: number }>`
    select distinct request_id as id from request_attachment
    where request_id = any(${[...requestIds]}::bigint[])`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
