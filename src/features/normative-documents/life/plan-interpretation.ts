import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { fileToChange } from "../data/life/load-file.ts";
import type { InterpretationForm } from "../domain/life/interpretation.ts";
import { type ActsOnFile, type FileRefused, fileSubject } from "./acting.ts";

/** A form of interpretation, and who makes it. */
export interface PlannedForm {
  readonly form: InterpretationForm;
  readonly by: string;
}

/** What became of it. */
export interface PlannedFormRow extends PlannedForm {
  readonly draftId: number | null;
  readonly draftState: string | null;
  readonly itemId: number | null;
  readonly publishedOn: string | null;
}

/** Makes the plan of a document's interpretation (解读方案); what was begun stays in it. */
export async function planInterpretation(
  trx: Transaction,
  act: ActsOnFile,
  forms: readonly PlannedForm[],
): Promise<Result<void, FileRefused>> {
  const file = await fileToChange(trx, act);
  if (!file) return err({ kind: "not-found" });
  if (file.givenUpOn !== null) return err({ kind: "given-up" });
  await sql`
    delete from document_interpretation where file_id = ${file.id} and draft_id is null
      and not form = any (${forms.map(({ form }) => form)}::text[])`.execute(trx);
  for (const { form, by } of forms) {
    await sql`
      insert into document_interpretation (file_id, form, by_whom) values (${file.id}, ${form}, ${by})
      on conflict (file_id, form) do update set by_whom = excluded.by_whom`.execute(trx);
  }
  await recordEvents(trx, act.by, [
    {
      action: "document-file.interpretation-planned",
      subject: fileSubject(file.id),
      agencyId: file.agencyId,
      details: { forms: forms.map(({ form }) => form) },
    },
  ]);
  return ok(undefined);
}

/** The plan of a file, and what was made of it. */
export async function planOf(db: Queryable, fileId: number): Promise<readonly PlannedFormRow[]> {
  const { rows } = await sql<PlannedFormRow>`
    select plan.form, plan.by_whom as "by", plan.draft_id as "draftId", draft.state as "draftState",
      draft.item_id as "itemId", page.published_on as "publishedOn"
    from document_interpretation as plan left join item_draft as draft on draft.id = plan.draft_id
    left join item_page as page on page.item_id = draft.item_id and page.markup is not null
    where plan.file_id = ${fileId} order by plan.form`.execute(db);
  return rows;
}

/** Every public interpretation of a document, whoever made it. */
export async function interpretationsOf(db: Queryable, documentId: number) {
  const { rows } = await sql<{
    readonly itemId: number;
    readonly title: string;
    readonly publishedOn: string;
    readonly form: InterpretationForm | null;
  }>`select item_id as "itemId", title, published_on as "publishedOn", form from library_interpretation
     where document_id = ${documentId} order by published_on, item_id`.execute(db);
  return rows;
}
