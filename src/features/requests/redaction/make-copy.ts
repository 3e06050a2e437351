import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { sql } from "kysely";
import { sizeLimit } from "#formats/limits.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { RedactedAndExamined } from "#platform/files/redaction/redact-file.ts";
import type { RedactionRefused } from "#platform/files/redaction/redaction.ts";
import { type ReceivedFile, receiveFile } from "#platform/files/store/receive-file.ts";
import { freeFiles } from "#platform/files/store/stored-files.ts";
import type { Attachment } from "../attachments/attachments-of.ts";
import { type CaseOfFiles, keepAttachment } from "../attachments/keep-attachment.ts";
import { askedOfMarks } from "./asked-of-marks.ts";
import { lettersWithCopy } from "./letters-with-copy.ts";
import { type Redaction, redactionOf } from "./redaction-of.ts";
import { redactJob } from "./thread-jobs.ts";

export type NotMade =
  | { readonly kind: "busy" | "too-much" | "replied" | "changed-meanwhile" }
  /** A letter has the copy that was made before. */
  | { readonly kind: "with-letter" }
  | { readonly kind: "refused"; readonly refused: RedactionRefused };

interface ToMake {
  readonly of: CaseOfFiles;
  readonly original: Attachment;
  readonly redaction: Redaction;
  readonly agency: string;
  readonly number: string;
  /** When, in words. */
  readonly at: string;
  readonly scope: AgencyScope;
  readonly by: AuditedBy;
}

/** Makes the copy without what is marked (生成区分处理件) and keeps it with the case, in place of one that was made before. */
export async function makeCopy(
  { db, files, run }: Pick<OfficeServices, "db" | "files" | "run">,
  asked: ToMake,
): Promise<Result<void, NotMade>> {
  const { original, redaction } = asked;
  const commitment = committed(redaction.salt, original.sha256);
  const facts = { ...factsOf(asked), commitment };
  const bytes = await buffer(files.get(original.key));
  const done = await run(
    redactJob,
    askedOfMarks({
      bytes,
      name: original.name,
      type: original.type,
      marks: redaction.marks,
      facts,
    }),
  );
  if (!done.ok) return err({ kind: done.error.kind === "busy" ? "busy" : "too-much" });
  if (!done.value.ok) return err({ kind: "refused", refused: done.value.error });
  const made = done.value.value;
  const received = await receiveFile(files, {
    bytes: inOne(made.bytes),
    name: copyName(made.nameTells ? "附件" : original.name),
    limit: sizeLimit,
  });
  if (!received.ok) return err({ kind: "too-much" });
  const kept = { ...asked, made, file: received.value, commitment };
  const stored = await db.transaction().execute((trx) => keepCopy(trx, kept));
  if (!stored.ok) await files.discard(received.value.key);
  return stored;
}

interface ToKeepCopy extends ToMake {
  readonly made: RedactedAndExamined;
  readonly file: ReceivedFile;
  readonly commitment: string;
}

async function keepCopy(trx: Transaction, asked: ToKeepCopy): Promise<Result<void, NotMade>> {
  const { of, original, redaction, made, file, commitment, scope, by } = asked;
  await sql`select from disclosure_request where id = ${of.id} for update`.execute(trx);
  const now = await redactionOf(trx, original.id);
  if (now?.revision !== redaction.revision) return err({ kind: "changed-meanwhile" });
  if ((await lettersWithCopy(trx, now.id)).size > 0) return err({ kind: "with-letter" });
  const kept = await keepAttachment(trx, of, { scope, by, file, findings: made.findings });
  if (!kept.ok) return err({ kind: kept.error });
  const { pages, pictures, elsewhere } = made;
  await sql`
    update request_redaction set copy_id = ${kept.value}, copy_revision = ${now.revision}, made_by = ${by.actor.name},
      made_at = now(), copy_facts = ${JSON.stringify({ pages, pictures, elsewhere, commitment })}::jsonb
    where id = ${now.id}`.execute(trx);
  if (now.copy) await removeOld(trx, now.copy.id);
  const details = {
    attachment: original.id,
    revision: now.revision,
    marks: now.marks.length,
    original: original.sha256,
    copy: file.sha256,
    commitment,
  };
  const event = { action: "request.redaction-made", agencyId: of.agencyId, details };
  await recordEvents(trx, by, [{ ...event, subject: { kind: "requests", id: of.id } }]);
  return ok(undefined);
}

async function removeOld(trx: Transaction, copyId: number): Promise<void> {
  await freeFiles(trx, { kind: "request-attachment", id: copyId });
  await sql`delete from request_attachment where id = ${copyId}`.execute(trx);
}

function factsOf({ agency, number, by, at }: ToMake) {
  return { agency, number, by: by.actor.name, at };
}

/** A value that binds to the original and tells nothing of it to who has no salt. */
function committed(salt: string, sha256: string): string {
  return createHash("sha256")
    .update(Buffer.from(`${salt}${sha256}`, "hex"))
    .digest("hex");
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** `名单.docx` → `名单（区分处理件）.pdf`. */
function copyName(name: string): string {
  const [, before = name] = /^(.*?)([.][A-Za-z0-9]+)?$/s.exec(name) ?? [];
  return `${before}（区分处理件）.pdf`;
}
