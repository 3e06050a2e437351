import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { CaseOfFiles } from "../attachments/keep-attachment.ts";
import type { Mark } from "../domain/redaction/mark.ts";
import { lettersWithCopy } from "./letters-with-copy.ts";
import { redactionOf } from "./redaction-of.ts";

export type NotSaved =
  | { readonly kind: "changed-meanwhile" }
  /** The copy was signed with its letter. */
  | { readonly kind: "signed" };

interface ToSave {
  readonly of: CaseOfFiles;
  readonly originalId: number;
  /** That of what the officer saw: whoever comes second is told. */
  readonly revision: number;
  readonly marks: readonly Mark[];
  readonly by: AuditedBy;
}

/** Keeps the marks of an attachment as a version of their own; gives its revision. In the caller's transaction. */
export async function saveMarks(
  trx: Transaction,
  { of, originalId, revision, marks, by }: ToSave,
): Promise<Result<number, NotSaved>> {
  await sql`select from disclosure_request where id = ${of.id} for update`.execute(trx);
  const found = await redactionOf(trx, originalId);
  if ((found?.revision ?? 0) !== revision) return err({ kind: "changed-meanwhile" });
  const states = found ? await lettersWithCopy(trx, found.id) : new Set();
  if (states.has("signed") || states.has("served")) return err({ kind: "signed" });
  const id = found?.id ?? (await begun(trx, of.id, originalId));
  await sql`insert into request_redaction_version (redaction_id, revision, marks, actor_name)
    values (${id}, ${revision + 1}, ${JSON.stringify(marks)}::jsonb, ${by.actor.name})`.execute(
    trx,
  );
  await recordEvents(trx, by, [
    {
      action: "request.redaction-marked",
      subject: { kind: "requests", id: of.id },
      agencyId: of.agencyId,
      details: { attachment: originalId, revision: revision + 1, marks: marks.length },
    },
  ]);
  return ok(revision + 1);
}

async function begun(trx: Transaction, requestId: number, originalId: number): Promise<number> {
  const { rows } = await sql<{ readonly id: number }>`
    insert into request_redaction (request_id, original_id, salt)
    values (${requestId}, ${originalId}, ${randomBytes(32)}) returning id`.execute(trx);
  return rows[0]?.id ?? 0;
}
