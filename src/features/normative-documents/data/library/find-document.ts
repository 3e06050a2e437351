import { sql } from "kysely";
import type { ItemContent } from "#features/items/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { DocumentType } from "../../domain/document.ts";
import type { InterpretationForm } from "../../domain/life/interpretation.ts";
import type { RelationKind } from "../../domain/relation.ts";
import type { ValidityFacts } from "../../domain/validity/validity.ts";
import { validityFacts } from "./validity-sql.ts";

/** A public document. */
export interface LibraryDocument extends ValidityFacts {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly number: string;
  readonly title: string;
  readonly type: DocumentType;
  readonly theme: string | null;
  readonly publishedOn: LocalDate;
}

export async function findDocument(
  db: Queryable,
  id: number,
): Promise<LibraryDocument | undefined> {
  const { rows } = await sql<LibraryDocument>`
    select document.id, document.agency_id as "agencyId", agency.name as "agencyName", document.number, document.title,
      document.type, document.theme, document.published_on as "publishedOn", ${validityFacts}
    from library_document as document join agency on agency.id = document.agency_id
    where document.id = ${id}`.execute(db);
  return rows[0];
}

/** Another document that one stands on, changes or ends; or the other way round. */
export interface Related {
  readonly kind: RelationKind;
  /** `to`: this one's act on the other; `from`: the other's on this one. */
  readonly way: "to" | "from";
  /** The other's id, where it is public here. */
  readonly id: number | null;
  readonly title: string;
  readonly number: string | null;
  /** Of one outside of this site: the day on which it ended, where that is known. */
  readonly outsideEndedOn: LocalDate | null;
  /** Of one of this site. */
  readonly facts: ValidityFacts | null;
}

/** What a document has to do with others, both ways. */
export async function relatedOf(db: Queryable, id: number): Promise<readonly Related[]> {
  const { rows } = await sql<Omit<Related, "facts"> & ValidityFacts>`
    select relation.kind, 'to' as way, document.id, coalesce(document.title, relation.target_title) as title,
      coalesce(document.number, relation.target_number) as number, relation.target_ended_on as "outsideEndedOn",
      ${validityFacts}, relation.id as place
    from library_relation as relation left join library_document as document on document.id = relation.target_id
    where relation.document_id = ${id}
    union all
    select relation.kind, 'from', document.id, document.title, document.number, null, ${validityFacts}, relation.id
    from library_relation as relation join library_document as document on document.id = relation.document_id
    where relation.target_id = ${id}
    order by way desc, kind, place`.execute(db);
  return rows.map(({ kind, way, id: other, title, number, outsideEndedOn, ...facts }) => ({
    ...{ kind, way, id: other, title, number, outsideEndedOn },
    facts: other === null ? null : facts,
  }));
}

/** A version of the text, as it was made public. */
export interface TextVersion {
  readonly number: number;
  readonly appliesFrom: LocalDate;
  readonly itemId: number;
}

/** The versions of a document's text, the first one first. */
export async function versionsOf(db: Queryable, id: number): Promise<readonly TextVersion[]> {
  const { rows } = await sql<TextVersion>`
    select number, applies_from as "appliesFrom", item_id as "itemId" from library_version
    where document_id = ${id} order by number`.execute(db);
  return rows;
}

/** What a version says, as it was signed. */
export async function contentOf(
  db: Queryable,
  id: number,
  number: number,
): Promise<ItemContent | undefined> {
  const { rows } = await sql<{ readonly content: ItemContent }>`
    select content from library_version where document_id = ${id} and number = ${number}`.execute(
    db,
  );
  return rows[0]?.content;
}

export interface Interpreting {
  readonly itemId: number;
  readonly title: string;
  readonly publishedOn: LocalDate;
  readonly form: InterpretationForm | null;
}

/** Public interpretations of a document. */
export async function interpretingOf(db: Queryable, id: number): Promise<readonly Interpreting[]> {
  const { rows } = await sql<Interpreting>`
    select item_id as "itemId", title, published_on as "publishedOn", form from library_interpretation
    where document_id = ${id} order by published_on, item_id`.execute(db);
  return rows;
}
