import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { ReceivedFile } from "#platform/files/store/receive-file.ts";
import {
  claimFiles,
  recordFile,
  type StoredFile,
  storedFile,
} from "#platform/files/store/stored-files.ts";
import { maskedFileName } from "#text/privacy/masked-text.ts";
import { findFinding } from "../data/rounds/load-findings.ts";
import { type ActsOnRounds, findingSubject, type RoundRefused } from "./acting.ts";
import { ofSide } from "./settle-finding.ts";

/** Keeps what shows a finding (证据): one file, for ever. */
export async function keepEvidence(
  trx: Transaction,
  act: ActsOnRounds,
  { findingId, file }: { readonly findingId: number; readonly file: ReceivedFile },
): Promise<Result<void, RoundRefused>> {
  const finding = await ofSide(trx, act, { findingId, side: "agencyId" });
  if (!finding) return err({ kind: "not-found" });
  if (finding.fileId !== null) return err({ kind: "has-file" });
  const { actor } = act.by;
  const { agencyId } = finding;
  const id = await recordFile(trx, file, { agencyId, by: `${actor.kind} ${actor.id ?? ""}` });
  await claimFiles(trx, act.scope, { ids: [id], subject: findingSubject(findingId) });
  await sql`update inspection_finding set file_ref = ${id} where id = ${findingId}`.execute(trx);
  await recordEvents(trx, act.by, [
    {
      action: "inspection-finding.evidence-added",
      subject: findingSubject(findingId),
      agencyId,
      details: { name: maskedFileName(file.name), sha256: file.sha256 },
    },
  ]);
  return ok(undefined);
}

/** The file that shows a finding, for who sees the finding: its file is of who found it. */
export async function evidenceOf(
  db: Queryable,
  { scope }: Pick<ActsOnRounds, "scope">,
  findingId: number,
): Promise<StoredFile | undefined> {
  const finding = await findFinding(db, scope, findingId);
  if (!finding || finding.fileId === null) return undefined;
  return storedFile(db, agencyScope({ kind: "operator" }), finding.fileId);
}
