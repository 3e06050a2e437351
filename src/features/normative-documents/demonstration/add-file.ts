import { sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ActsOnFile } from "../life/acting.ts";
import { beginFile } from "../life/begin-file.ts";
import { planInterpretation } from "../life/plan-interpretation.ts";
import { recordStep } from "../life/record-step.ts";
import type { StepTold } from "../life/step-told.ts";
import { done } from "./done.ts";
import type { DemonstrationFile, DemonstrationStep } from "./told.ts";

export type Adding = Omit<ActsOnFile, "fileId"> & { readonly agencyId: number };

/** A file with the steps that it went before `from`, and the plan of its interpretation; gives its id. */
export async function addFile(
  trx: Transaction,
  act: Adding,
  told: DemonstrationFile & { readonly summary?: string; readonly from?: LocalDate },
): Promise<number> {
  const { title, theme, section, isBusiness, summary = "", from = act.today } = told;
  const facts = { type: "normative", summary, plannedFor: null } as const;
  const file = { ...facts, title, theme, section, isBusiness };
  const fileId = done(await beginFile(trx, act, { agencyId: act.agencyId, file }));
  for (const step of told.steps) await takeStep(trx, { ...act, fileId }, stepOn(step, from));
  const first = Math.max(...told.steps.map(({ daysAgo, lasted = 0 }) => daysAgo + lasted), 0);
  await sql`
    update document_file set begun_at = ${addDays(from, -first - 5)}::date where id = ${fileId}`.execute(
    trx,
  );
  const forms = [
    { form: "text", by: section },
    { form: "questions", by: section },
  ] as const;
  done(await planInterpretation(trx, { ...act, fileId }, forms));
  return fileId;
}

/** Takes a step; it is reviewed by somebody else than who began the file. */
export async function takeStep(trx: Transaction, act: ActsOnFile, told: StepTold): Promise<void> {
  const personId = told.step === "legality" ? -1 : act.personId;
  done(await recordStep(trx, { ...act, personId }, told));
}

function stepOn(step: DemonstrationStep, from: LocalDate): StepTold {
  const on = addDays(from, -step.daysAgo);
  return {
    ...{ step: step.step, on, by: step.by, says: step.says, because: null },
    fromOn: step.lasted === undefined ? null : addDays(on, 1 - step.lasted),
    result: step.result ?? null,
    opinions: step.opinions ?? null,
    adopted: step.adopted ?? null,
  };
}
