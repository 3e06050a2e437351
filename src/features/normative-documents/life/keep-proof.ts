import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { ReceivedFile } from "#platform/files/store/receive-file.ts";
import {
  claimFiles,
  recordFile,
  type StoredFile,
  storedFile,
} from "#platform/files/store/stored-files.ts";
import { maskedFileName } from "#text/privacy/masked-text.ts";
import { fileToChange } from "../data/life/load-file.ts";
import type { RecordedStep } from "../domain/life/step.ts";
import { type ActsOnFile, type FileRefused, fileSubject } from "./acting.ts";

/** Keeps what proves a step (佐证材料) with it: one file a step, for ever. */
export async function keepProof(
  trx: Transaction,
  act: ActsOnFile,
  { step, file }: { readonly step: RecordedStep; readonly file: ReceivedFile },
): Promise<Result<void, FileRefused>> {
  const found = await fileToChange(trx, act);
  if (!found) return err({ kind: "not-found" });
  const { actor } = act.by;
  const { rows } = await sql<{ readonly id: number }>`
    select id from document_step where file_id = ${found.id} and step = ${step} and undone_at is null
      and file_ref is null order by id desc limit 1`.execute(trx);
  const [row] = rows;
  if (!row) return err({ kind: "not-found" });
  const fileId = await recordFile(trx, file, {
    agencyId: found.agencyId,
    by: `${actor.kind} ${actor.id ?? ""}`,
  });
  await sql`update document_step set file_ref = ${fileId} where id = ${row.id}`.execute(trx);
  const subject = { kind: "document-step", id: row.id };
  await claimFiles(trx, act.scope, { ids: [fileId], subject });
  await recordEvents(trx, act.by, [
    {
      action: "document-file.proof-added",
      subject: fileSubject(found.id),
      agencyId: found.agencyId,
      details: { step, name: maskedFileName(file.name), sha256: file.sha256 },
    },
  ]);
  return ok(undefined);
}

/** The file that proves a step; the file of the document is within the scope. */
export async function proofOf(
  db: Queryable,
  { scope, fileId }: Pick<ActsOnFile, "scope" | "fileId">,
  step: number,
): Promise<StoredFile | undefined> {
  const { rows } = await sql<{ readonly id: number }>`
    select file_ref as id from document_step where id = ${step} and file_id = ${fileId} and file_ref is not null`.execute(
    db,
  );
  return rows[0] && storedFile(db, scope, rows[0].id);
}
