import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { fileToChange } from "../data/life/load-file.ts";
import { standing, stepsOf } from "../data/life/steps.ts";
import { type ActsOnFile, type FileRefused, fileSubject } from "./acting.ts";

/** Takes the last step back (退回重办、登记错了), with its reason; it stays readable. Nothing before the number is undone after it. */
export async function undoStep(
  trx: Transaction,
  act: ActsOnFile,
  because: string,
): Promise<Result<void, FileRefused>> {
  const file = await fileToChange(trx, act);
  if (!file) return err({ kind: "not-found" });
  if (file.givenUpOn !== null) return err({ kind: "given-up" });
  const last = standing(await stepsOf(trx, file.id)).at(-1);
  if (!last) return err({ kind: "nothing-to-undo" });
  if (file.documentId !== null) return err({ kind: "registered" });
  await sql`
    update document_step set undone_at = now(), undone_by = ${act.by.actor.name}, undone_because = ${because}
    where id = ${last.id}`.execute(trx);
  await sql`update document_file set revision = revision + 1 where id = ${file.id}`.execute(trx);
  await recordEvents(trx, act.by, [
    {
      action: "document-file.step-undone",
      subject: fileSubject(file.id),
      agencyId: file.agencyId,
      details: { step: last.step, on: last.on, because },
    },
  ]);
  return ok(undefined);
}
