import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { compared } from "#platform/ledger/spelling.ts";
import type { DocumentFile } from "../data/life/load-file.ts";
import { type Life, stepOf } from "../domain/life/decide-step.ts";
import type { FileRefused } from "./acting.ts";
import type { StepTold } from "./step-told.ts";

interface ToRegister {
  readonly file: DocumentFile;
  readonly life: Life;
  readonly told: StepTold;
}

/** Makes the record that lists, ledgers and figures count: from its day of issue on it is in the stock of table two. */
export async function registerDocument(
  trx: Transaction,
  { file, life, told }: ToRegister,
): Promise<Result<void, FileRefused>> {
  const { registration, on } = told;
  if (!registration) throw new Error("a registration has its number");
  const { number, effectiveOn, expiresOn } = registration;
  if (effectiveOn < on) return err({ kind: "before-step", step: "registration", on });
  if (expiresOn !== null && expiresOn < effectiveOn) {
    return err({ kind: "ends-first", field: "expiresOn" });
  }
  const { rows } = await sql<{ readonly id: number }>`
    insert into normative_document (agency_id, key, number, title, type, issued_on, effective_on, expires_on, reviewed_on,
      competition_reviewed_on, theme, is_of_office)
    values (${file.agencyId}, ${compared(number)}, ${number}, ${file.title}, ${file.type}, ${on}, ${effectiveOn}, ${expiresOn},
      ${stepOf(life, "legality")?.on ?? null}, ${stepOf(life, "competition")?.on ?? null}, ${file.theme || null}, true)
    on conflict (agency_id, key) do nothing returning id`.execute(trx);
  const [document] = rows;
  if (!document) return err({ kind: "number-taken", number });
  await sql`update document_file set document_id = ${document.id} where id = ${file.id}`.execute(
    trx,
  );
  return ok(undefined);
}

interface ToCarryOn {
  readonly file: DocumentFile;
  readonly told: StepTold;
  readonly today: LocalDate;
}

/** What filing and evaluation leave in the record. */
export async function carryOnDocument(
  trx: Transaction,
  { file, told }: ToCarryOn,
): Promise<Result<void, FileRefused>> {
  if (told.step === "filing") {
    await sql`
      update normative_document set filed_on = ${told.on}, filing_number = ${told.filingNumber ?? null}, is_of_office = true
      where id = ${file.documentId}`.execute(trx);
  }
  if (told.step === "evaluation" && told.result === "keep" && told.extendedTo) {
    const { lastOn, issuedOn } = file;
    if (told.extendedTo <= (lastOn ?? issuedOn ?? told.on)) {
      return err({ kind: "ends-first", field: "extendedTo" });
    }
    await sql`
      update normative_document set extended_to = ${told.extendedTo}, is_of_office = true where id = ${file.documentId}`.execute(
      trx,
    );
  }
  return ok(undefined);
}
