import { buffer } from "node:stream/consumers";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import type { Attachment } from "./attachments-of.ts";
import { type CaseOfFiles, keepAttachment } from "./keep-attachment.ts";
import type { CleanRefused } from "./processes.ts";
import { cleanJob } from "./thread-jobs.ts";

interface ToClean {
  readonly of: CaseOfFiles;
  readonly attachment: Attachment;
  /** The officer agreed that all tracked changes are accepted. */
  readonly acceptsChanges: boolean;
  readonly scope: AgencyScope;
  readonly by: AuditedBy;
}

/** Adds a cleaned copy of an attachment to its case, examined as any file is; says why there is none. */
export async function cleanAttachment(
  { db, files, run }: Pick<OfficeServices, "db" | "files" | "run">,
  { of, attachment, acceptsChanges, scope, by }: ToClean,
): Promise<CleanRefused | undefined> {
  const bytes = await buffer(files.get(attachment.key));
  const done = await run(cleanJob, { bytes, name: attachment.name, acceptsChanges });
  if (!done.ok) return done.error.kind === "busy" ? "busy" : "too-much";
  if (!done.value.ok) return done.value.error === "unchanged" ? "unchanged" : "too-much";
  const cleaned = done.value.value;
  const received = await receiveFile(files, {
    bytes: inOne(cleaned.bytes),
    name: cleanedName(attachment.name),
    limit: 2 * bytes.length + 65_536,
  });
  if (!received.ok) return "too-much";
  const kept = {
    scope,
    by,
    file: received.value,
    findings: cleaned.findings,
    cleanedOf: attachment.id,
  };
  const stored = await db.transaction().execute((trx) => keepAttachment(trx, of, kept));
  if (stored.ok) return undefined;
  await files.discard(received.value.key);
  return stored.error;
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** `名单.xlsx` → `名单（清理后）.xlsx`. */
function cleanedName(name: string): string {
  const [, before = name, ending = ""] = /^(.*?)([.][A-Za-z0-9]+)?$/s.exec(name) ?? [];
  return `${before}（清理后）${ending}`;
}
