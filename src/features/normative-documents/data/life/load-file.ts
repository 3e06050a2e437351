import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { DocumentType } from "../../domain/document.ts";

/** The file of a document (文件卷), as it stands. */
export interface DocumentFile {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly type: DocumentType;
  readonly title: string;
  readonly theme: string;
  readonly summary: string;
  readonly section: string;
  readonly isBusiness: boolean;
  readonly plannedFor: LocalDate | null;
  readonly revision: number;
  readonly begunBy: string;
  readonly begunById: number;
  readonly begunOn: LocalDate;
  readonly givenUpOn: LocalDate | null;
  readonly givenUpBecause: string | null;
  readonly documentId: number | null;
  /** 文号, and the days of the document, once it is registered. */
  readonly number: string | null;
  readonly issuedOn: LocalDate | null;
  readonly effectiveOn: LocalDate | null;
  readonly lastOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly isVoided: boolean;
  readonly draftId: number | null;
  readonly draftState: string | null;
  readonly itemId: number | null;
}

interface Asked {
  readonly scope: AgencyScope;
  readonly fileId: number;
}

/** A file of somebody's agencies; `undefined` where there is none. */
export async function findFile(
  db: Queryable,
  { scope, fileId }: Asked,
): Promise<DocumentFile | undefined> {
  const { rows } = await sql<DocumentFile>`
    ${filesQuery} where file.id = ${fileId} and ${isInScope(scope, "file.agency_id")}`.execute(db);
  return rows[0];
}

/** The same, held until the transaction ends. */
export async function fileToChange(
  trx: Transaction,
  asked: Asked,
): Promise<DocumentFile | undefined> {
  await sql`select from document_file where id = ${asked.fileId} and ${isInScope(asked.scope, "agency_id")} for update`.execute(
    trx,
  );
  return findFile(trx, asked);
}

/** Every file, with the document and the item that came of it. */
export const filesQuery: RawBuilder<DocumentFile> = sql`
  select file.id, file.agency_id as "agencyId", agency.name as "agencyName", file.type, file.title, file.theme,
    file.summary, file.section, file.is_business as "isBusiness", file.planned_for as "plannedFor", file.revision,
    file.begun_by as "begunBy", file.begun_by_id as "begunById",
    to_char(file.begun_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "begunOn",
    file.given_up_on as "givenUpOn", file.given_up_because as "givenUpBecause", file.document_id as "documentId",
    document.number, document.issued_on as "issuedOn", document.effective_on as "effectiveOn",
    coalesce(document.extended_to, document.expires_on) as "lastOn", document.published_on as "publishedOn",
    coalesce(document.voided_at is not null, false) as "isVoided", file.draft_id as "draftId",
    draft.state as "draftState", draft.item_id as "itemId"
  from document_file as file join agency on agency.id = file.agency_id
  left join normative_document as document on document.id = file.document_id
  left join item_draft as draft on draft.id = file.draft_id`;
