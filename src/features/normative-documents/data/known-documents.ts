import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { coreTitle } from "../domain/publication/core-title.ts";
import type { KnownDocument } from "../domain/publication/which-document.ts";

/** The files of an agency, and the documents of its ledger that have none. */
export async function knownDocuments(
  db: Queryable,
  agencyId: number,
): Promise<readonly KnownDocument[]> {
  const { rows } = await sql<KnownDocument>`
    select file.id as "fileId", coalesce(document.title, file.title) as title, document.number, document.key,
      file.given_up_on is not null as "isGivenUp", file.draft_id as "draftId"
    from document_file as file
    left join normative_document as document on document.id = file.document_id and document.voided_at is null
    where file.agency_id = ${agencyId}
    union all
    select null, document.title, document.number, document.key, false, null
    from normative_document as document
    where document.agency_id = ${agencyId} and document.voided_at is null
      and not exists (select from document_file as file where file.document_id = document.id)`.execute(
    db,
  );
  return rows;
}

/** Whether a document of a number is registered, with whatever agency: texts of others are shown too. */
export async function isRegisteredNumber(db: Queryable, key: string): Promise<boolean> {
  if (key === "") return false;
  const { rows } = await sql`
    select from normative_document where key = ${key} and voided_at is null limit 1`.execute(db);
  return rows.length > 0;
}

/** By agency, the titles (as they are compared) of files that were not given up, each with the day it was begun. */
export async function titlesOfFiles(
  db: Queryable,
  agencies: readonly number[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  const { rows } = await sql<{
    readonly agencyId: number;
    readonly title: string;
    readonly begunOn: string;
  }>`
    select agency_id as "agencyId", title, to_char(begun_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "begunOn"
    from document_file
    where agency_id = any (${[...agencies]}::integer[]) and given_up_on is null
    order by id desc`.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ agencyId }) => agencyId)].map(([agency, some]) => [
      agency,
      new Map(some.map(({ title, begunOn }) => [coreTitle(title), begunOn])),
    ]),
  );
}
