import { sql } from "kysely";
import { writingColumns } from "#features/catalogue/index.ts";
import { beginDraft, emptyContent, type ItemContent, writeDraft } from "#features/items/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type DocumentFile, fileToChange } from "../data/life/load-file.ts";
import type { InterpretationForm } from "../domain/life/interpretation.ts";
import { documentWords } from "../words/document-words.ts";
import { formWords } from "../words/life-words.ts";
import { type ActsOnFile, type FileRefused, fileSubject } from "./acting.ts";

/**
 * Begins the item by which a document is published (起草公开信息), within the transaction of the act; gives the draft's id. What has no
 * number yet has passed no decision, and gets none.
 */
export async function beginPublication(
  trx: Transaction,
  act: ActsOnFile,
): Promise<Result<number, FileRefused>> {
  const file = await fileToChange(trx, act);
  if (!file) return err({ kind: "not-found" });
  if (file.documentId === null || file.isVoided) return err({ kind: "not-registered" });
  if (file.draftId !== null) return err({ kind: "has-draft", draftId: file.draftId });
  const draftId = await draftOf(trx, act, {
    file,
    content: { ...publicationOf(file), category: await columnFor(trx, file) },
  });
  await sql`update document_file set draft_id = ${draftId} where id = ${file.id}`.execute(trx);
  return ok(draftId);
}

/** Begins an interpretation of a document (解读) in a form of its plan: it names the document, and is published as any item is. */
export async function beginInterpretation(
  trx: Transaction,
  act: ActsOnFile,
  form: InterpretationForm,
): Promise<Result<number, FileRefused>> {
  const file = await fileToChange(trx, act);
  if (!file) return err({ kind: "not-found" });
  if (file.documentId === null || file.isVoided) return err({ kind: "not-registered" });
  const { rows } = await sql<{ readonly draftId: number | null }>`
    select draft_id as "draftId" from document_interpretation where file_id = ${file.id} and form = ${form}`.execute(
    trx,
  );
  const begun = rows[0]?.draftId;
  if (begun) return err({ kind: "has-draft", draftId: begun });
  const draftId = await draftOf(trx, act, { file, content: interpretationOf(file, form) });
  await sql`
    insert into document_interpretation (file_id, form, by_whom, draft_id)
    values (${file.id}, ${form}, ${file.section || file.agencyName}, ${draftId})
    on conflict (file_id, form) do update set draft_id = excluded.draft_id`.execute(trx);
  return ok(draftId);
}

/** The column where an agency keeps its documents: one that is called so, else that of policy documents (政策文件). */
async function columnFor(trx: Transaction, { agencyId, type }: DocumentFile): Promise<string> {
  const wanted = documentWords[type];
  const columns = await writingColumns(trx, agencyId);
  if (columns.some(({ words }) => words.includes(wanted))) return wanted;
  return columns.find(({ duty }) => duty === "policies")?.name ?? wanted;
}

interface ToDraft {
  readonly file: DocumentFile;
  readonly content: ItemContent;
}

async function draftOf(
  trx: Transaction,
  act: ActsOnFile,
  { file, content }: ToDraft,
): Promise<number> {
  const draftId = await beginDraft(trx, act, file.agencyId);
  const written = await writeDraft(trx, { ...act, draftId }, { revision: 1, content });
  if (!written.ok) throw new Error(`a draft that was just begun is refused: ${written.error.kind}`);
  await recordEvents(trx, act.by, [
    {
      action: "document-file.draft-begun",
      subject: fileSubject(file.id),
      agencyId: file.agencyId,
      details: { draft: draftId, title: content.title },
    },
  ]);
  return draftId;
}

function publicationOf({ title, theme, number, issuedOn, summary }: DocumentFile): ItemContent {
  return {
    ...emptyContent,
    title,
    topic: theme,
    documentNumber: number ?? "",
    formedOn: issuedOn ?? "",
    summary,
  };
}

function interpretationOf(
  { title, theme, number, issuedOn }: DocumentFile,
  form: InterpretationForm,
): ItemContent {
  return {
    ...emptyContent,
    title: `《${title}》${formWords[form]}`,
    category: "政策解读",
    topic: theme,
    genre: "解读",
    formedOn: issuedOn ?? "",
    summary: `对《${title}》（${number}）的解读。`,
    interprets: number ?? "",
  };
}
