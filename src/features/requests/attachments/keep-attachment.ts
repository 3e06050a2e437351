import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { Finding } from "#platform/files/preflight/finding.ts";
import { mayLeave } from "#platform/files/preflight/finding-kinds.ts";
import type { ReceivedFile } from "#platform/files/store/receive-file.ts";
import { claimFiles, recordFile } from "#platform/files/store/stored-files.ts";
import { maskedFileName } from "#text/privacy/masked-text.ts";

/** The case that an attachment is of. */
export interface CaseOfFiles {
  readonly id: number;
  readonly agencyId: number;
  readonly isVoided: boolean;
  /** It was answered, and no new reply is being made: what goes with its reply stays as it is. */
  readonly isReplied: boolean;
}

/** A case of somebody's agencies; `undefined` where there is none. */
export async function caseOfFiles(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<CaseOfFiles | undefined> {
  const { rows } = await sql<CaseOfFiles>`
    select id, agency_id as "agencyId", voided_at is not null as "isVoided",
      replied_on is not null and not exists (select from request_reopening as open
        where open.request_id = request.id and open.replied_on is null and open.undone_at is null) as "isReplied"
    from disclosure_request as request where id = ${id} and ${isInScope(scope, "agency_id")}`.execute(
    db,
  );
  return rows[0];
}

export interface ToKeep {
  readonly scope: AgencyScope;
  readonly by: AuditedBy;
  readonly file: ReceivedFile;
  readonly findings: readonly Finding[];
  readonly cleanedOf?: number;
}

const kind = "request-attachment";

/** Keeps a file with its case, held, and what was found in it; gives its number. What was answered takes none. In the caller's transaction. */
export async function keepAttachment(
  trx: Transaction,
  { id: requestId, agencyId }: CaseOfFiles,
  { scope, by, file, findings, cleanedOf }: ToKeep,
): Promise<Result<number, "replied">> {
  await sql`select from disclosure_request where id = ${requestId} for update`.execute(trx);
  const now = await caseOfFiles(trx, scope, requestId);
  if (!now || now.isVoided || now.isReplied) return err("replied");
  const { actor } = by;
  const fileId = await recordFile(trx, file, { agencyId, by: `${actor.kind} ${actor.id ?? ""}` });
  const { rows } = await sql<{ readonly id: number }>`
    insert into request_attachment (request_id, file_id, findings, may_leave, cleaned_of, made_by)
    values (${requestId}, ${fileId}, ${JSON.stringify(findings)}::jsonb, ${mayLeave(findings)}, ${cleanedOf ?? null},
      ${actor.name}) returning id`.execute(trx);
  const attachmentId = rows[0]?.id ?? 0;
  await claimFiles(trx, scope, { ids: [fileId], subject: { kind, id: attachmentId } });
  const details = {
    name: maskedFileName(file.name),
    sha256: file.sha256,
    found: [...new Set(findings.map((one) => one.kind))],
    ...(cleanedOf !== undefined && { cleanedOf }),
  };
  await recordEvents(trx, by, [
    {
      action: "request.attachment-added",
      subject: { kind: "requests", id: requestId },
      agencyId,
      details,
    },
  ]);
  return ok(attachmentId);
}
