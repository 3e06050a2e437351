import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { fileToChange } from "../data/life/load-file.ts";
import { standing, stepsOf } from "../data/life/steps.ts";
import { ruleMakers } from "../data/rule-makers.ts";
import type { DocumentType } from "../domain/document.ts";
import { type ActsOnFile, type ActsOnFiles, type FileRefused, fileSubject } from "./acting.ts";

/** What is said of a document while it is made. */
export interface FileContent {
  readonly type: DocumentType;
  readonly title: string;
  readonly theme: string;
  readonly summary: string;
  /** 起草单位. */
  readonly section: string;
  readonly isBusiness: boolean;
  readonly plannedFor: LocalDate | null;
}

/** Opens the file of a document (建卷), within the transaction of the act; gives its id. */
export async function beginFile(
  trx: Transaction,
  act: ActsOnFiles,
  { agencyId, file }: { readonly agencyId: number; readonly file: FileContent },
): Promise<Result<number, FileRefused>> {
  if (await hasNoPower(trx, agencyId, file)) return err({ kind: "no-power" });
  const { rows } = await sql<{ readonly id: number }>`
    insert into document_file (agency_id, type, title, theme, summary, section, is_business, planned_for, begun_by, begun_by_id)
    values (${agencyId}, ${file.type}, ${file.title}, ${file.theme}, ${file.summary}, ${file.section}, ${file.isBusiness},
      ${file.plannedFor}, ${act.by.actor.name}, ${act.personId}) returning id`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error("a file was not stored");
  await recordEvents(trx, act.by, [
    {
      action: "document-file.begun",
      subject: fileSubject(row.id),
      agencyId,
      details: { title: file.title, type: file.type },
    },
  ]);
  return ok(row.id);
}

/** Changes what is said of a document (修改卷面): before its reviews, which were of what it is. */
export async function changeFile(
  trx: Transaction,
  act: ActsOnFile,
  { revision, file }: { readonly revision: number; readonly file: FileContent },
): Promise<Result<void, FileRefused>> {
  const found = await fileToChange(trx, act);
  if (!found) return err({ kind: "not-found" });
  if (found.givenUpOn !== null) return err({ kind: "given-up" });
  if (found.revision !== revision) return err({ kind: "changed-meanwhile" });
  const steps = standing(await stepsOf(trx, found.id));
  const isReviewed = steps.some(({ step }) => step !== "plan");
  const isOther = found.type !== file.type || found.isBusiness !== file.isBusiness;
  if (isReviewed && isOther) return err({ kind: "reviewed" });
  if (found.documentId !== null && found.title !== file.title) return err({ kind: "registered" });
  if (await hasNoPower(trx, found.agencyId, file)) return err({ kind: "no-power" });
  await sql`
    update document_file set type = ${file.type}, title = ${file.title}, theme = ${file.theme}, summary = ${file.summary},
      section = ${file.section}, is_business = ${file.isBusiness}, planned_for = ${file.plannedFor},
      revision = revision + 1 where id = ${found.id}`.execute(trx);
  await recordEvents(trx, act.by, [
    {
      action: "document-file.changed",
      subject: fileSubject(found.id),
      agencyId: found.agencyId,
      details: { before: found.title, after: file.title, isBusiness: file.isBusiness },
    },
  ]);
  return ok(undefined);
}

/** 终止: it will be no document, and why. What has its number is ended otherwise. */
export async function giveUpFile(
  trx: Transaction,
  act: ActsOnFile,
  because: string,
): Promise<Result<void, FileRefused>> {
  const found = await fileToChange(trx, act);
  if (!found) return err({ kind: "not-found" });
  if (found.givenUpOn !== null) return err({ kind: "given-up" });
  if (found.documentId !== null) return err({ kind: "registered" });
  await sql`
    update document_file set given_up_on = ${act.today}::date, given_up_because = ${because}, revision = revision + 1
    where id = ${found.id}`.execute(trx);
  await recordEvents(trx, act.by, [
    {
      action: "document-file.given-up",
      subject: fileSubject(found.id),
      agencyId: found.agencyId,
      details: { because },
    },
  ]);
  return ok(undefined);
}

async function hasNoPower(trx: Transaction, agencyId: number, { type }: FileContent) {
  return type === "regulations" && !(await ruleMakers(trx, [agencyId])).has(agencyId);
}
