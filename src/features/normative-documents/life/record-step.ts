import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type DocumentFile, fileToChange } from "../data/life/load-file.ts";
import { decideStep, type Life } from "../domain/life/decide-step.ts";
import { type ActsOnFile, type FileRefused, fileSubject } from "./acting.ts";
import { lifeOf } from "./life-of.ts";
import { carryOnDocument, registerDocument } from "./register-document.ts";
import type { StepTold } from "./step-told.ts";

/** Takes a step in the life of a document, within the transaction of the act: refused before what binds before it stands. */
export async function recordStep(
  trx: Transaction,
  act: ActsOnFile,
  told: StepTold,
): Promise<Result<void, FileRefused>> {
  const file = await fileToChange(trx, act);
  if (!file) return err({ kind: "not-found" });
  const life = await lifeOf(trx, file, act.today);
  const decided = decideStep(life, told, act);
  if (!decided.ok) return decided;
  if (told.step === "legality" && (await isOwnWork(trx, act, file)))
    return err({ kind: "own-work" });
  const done = await carryOut(trx, act, { file, life, told });
  if (!done.ok) return done;
  await keepStep(trx, act, { file, told });
  return ok(undefined);
}

/** Whoever began the file, or in whose name it is reviewed, does not review it. */
async function isOwnWork(trx: Transaction, { personId }: ActsOnFile, file: DocumentFile) {
  const doing = { personId, agencyId: file.agencyId, permission: "documents.review" } as const;
  return (await handsOf(trx, doing)).includes(file.begunById);
}

interface Taken {
  readonly file: DocumentFile;
  readonly life: Life;
  readonly told: StepTold;
}

/** What a step does to the document itself. */
function carryOut(
  trx: Transaction,
  act: ActsOnFile,
  { file, life, told }: Taken,
): Promise<Result<void, FileRefused>> {
  if (told.step === "registration") return registerDocument(trx, { file, life, told });
  return carryOnDocument(trx, { file, told, today: act.today });
}

async function keepStep(
  trx: Transaction,
  { by, personId }: ActsOnFile,
  { file, told }: Pick<Taken, "file" | "told">,
): Promise<void> {
  const { step, on, fromOn, result, says, because, opinions, adopted } = told;
  await sql`
    insert into document_step (file_id, step, on_day, from_on, by_whom, result, says, because, opinions, adopted,
      recorded_by, recorded_by_id)
    values (${file.id}, ${step}, ${on}, ${fromOn}, ${told.by}, ${result}, ${says}, ${because}, ${opinions}, ${adopted},
      ${by.actor.name}, ${personId})`.execute(trx);
  await sql`update document_file set revision = revision + 1 where id = ${file.id}`.execute(trx);
  await recordEvents(trx, by, [
    {
      action: "document-file.step-taken",
      subject: fileSubject(file.id),
      agencyId: file.agencyId,
      details: { step, on, result, because },
    },
  ]);
}
