import { sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { beginCleanup } from "./cleanup/begin-cleanup.ts";
import type { RecordedStep, StepResult } from "./domain/life/step.ts";
import type { ActsOnFile } from "./life/acting.ts";
import { beginFile } from "./life/begin-file.ts";
import { planInterpretation } from "./life/plan-interpretation.ts";
import { recordStep } from "./life/record-step.ts";

/** A file of the demonstration: how far it has come. */
export interface DemonstrationFile {
  readonly title: string;
  readonly theme: string;
  readonly section: string;
  readonly isBusiness: boolean;
  readonly steps: readonly DemonstrationStep[];
}

export interface DemonstrationStep {
  readonly step: RecordedStep;
  /** How many days before the day of the demonstration; of a consultation, its last. */
  readonly daysAgo: number;
  readonly lasted?: number;
  readonly by: string;
  readonly result?: StepResult;
  readonly says: string;
  readonly opinions?: number;
  readonly adopted?: number;
}

export interface DemonstrationDocuments {
  readonly agencyId: number;
  readonly today: LocalDate;
  readonly files: readonly DemonstrationFile[];
}

const scope = agencyScope({ kind: "operator" });
const by = { actor: { kind: "system", name: "演示数据" } } as const;

/**
 * Files of documents at every stage before their number, a basis that is no more, and a round of clean-up under way: nothing of it adds
 * to the stock of table two. An agency that has files keeps them.
 */
export async function addDemonstrationDocuments(
  db: Queryable,
  { agencyId, today, files }: DemonstrationDocuments,
): Promise<void> {
  const { rows } =
    await sql`select from document_file where agency_id = ${agencyId} limit 1`.execute(db);
  if (rows.length > 0) return;
  await db.transaction().execute(async (trx) => {
    const act = { scope, by, today, personId: 0 };
    for (const file of files) await addFile(trx, { ...act, agencyId }, file);
    await relateToDead(trx, agencyId, today);
    const title = `${today.slice(0, 4)}年规范性文件清理`;
    // Nothing is in force where no document was loaded.
    await beginCleanup(trx, act, { agencyId, title, asOf: addDays(today, -7) });
  });
}

type Adding = Omit<ActsOnFile, "fileId"> & { readonly agencyId: number };

async function addFile(trx: Transaction, act: Adding, told: DemonstrationFile): Promise<void> {
  const { title, theme, section, isBusiness } = told;
  const facts = { type: "normative", summary: "", plannedFor: null } as const;
  const file = { ...facts, title, theme, section, isBusiness };
  const fileId = done(await beginFile(trx, act, { agencyId: act.agencyId, file }));
  for (const step of told.steps) {
    const on = addDays(act.today, -step.daysAgo);
    done(
      await recordStep(
        trx,
        // Reviewed by somebody else than who began it.
        { ...act, fileId, personId: step.step === "legality" ? -1 : act.personId },
        {
          ...{ step: step.step, on, by: step.by, says: step.says, because: null },
          fromOn: step.lasted === undefined ? null : addDays(on, 1 - step.lasted),
          result: step.result ?? null,
          opinions: step.opinions ?? null,
          adopted: step.adopted ?? null,
        },
      ),
    );
  }
  const forms = [
    { form: "text", by: section },
    { form: "questions", by: section },
  ] as const;
  done(await planInterpretation(trx, { ...act, fileId }, forms));
}

/** The document in force that was issued last stands on one outside that is no more: what warnings are for. */
async function relateToDead(trx: Transaction, agencyId: number, today: LocalDate): Promise<void> {
  await sql`
    insert into document_relation (agency_id, document_id, kind, target_title, target_number, target_ended_on, made_by)
    select agency_id, id, 'basis', '澄川省加强和规范事中事后监管实施办法', '澄政发〔2018〕12号', ${addDays(today, -40)},
      ${by.actor.name}
    from normative_document where agency_id = ${agencyId} and voided_at is null and ends_on is null
    order by issued_on desc, id desc limit 1`.execute(trx);
}

function done<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) {
    throw new Error(`the demonstration's file is refused: ${JSON.stringify(result.error)}`);
  }
  return result.value;
}
