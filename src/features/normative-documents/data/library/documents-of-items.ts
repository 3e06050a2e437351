import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { InterpretationForm } from "../../domain/life/interpretation.ts";
import type { ValidityFacts } from "../../domain/validity/validity.ts";
import { validityFacts } from "./validity-sql.ts";

/** A public document by its name, with what decides how it stands. */
export interface NamedDocument extends ValidityFacts {
  readonly id: number;
  readonly title: string;
  readonly number: string;
}

interface OfItem extends NamedDocument {
  readonly itemId: number;
}

const named = sql`document.id, document.title, document.number, ${validityFacts}`;

/** The documents that items publish. */
export async function publishedByItems(
  db: Queryable,
  items: readonly number[],
): Promise<readonly OfItem[]> {
  const { rows } = await sql<OfItem>`
    select item.item_id as "itemId", ${named}
    from library_item as item join library_document as document on document.id = item.document_id
    where item.item_id = any (${[...items]}::bigint[]) order by document.id`.execute(db);
  return rows;
}

/** The documents that items interpret. */
export async function interpretedByItems(
  db: Queryable,
  items: readonly number[],
): Promise<readonly OfItem[]> {
  const { rows } = await sql<OfItem>`
    select item.item_id as "itemId", ${named}
    from library_interpretation as item join library_document as document on document.id = item.document_id
    where item.item_id = any (${[...items]}::bigint[]) order by document.id`.execute(db);
  return rows;
}

/** The documents of some numbers, whoever issued them, but for some. */
export async function citedDocuments(
  db: Queryable,
  numbers: readonly string[],
  without: readonly number[],
): Promise<readonly NamedDocument[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<NamedDocument>`
    select ${named} from library_document as document
    where document.key = any (${[...numbers]}::text[]) and not document.id = any (${[...without]}::bigint[])
    order by document.id`.execute(db);
  return rows;
}

/** Public interpretations of documents. */
export async function interpretationsOfItems(db: Queryable, documents: readonly number[]) {
  if (documents.length === 0) return [];
  const { rows } = await sql<{
    readonly itemId: number;
    readonly title: string;
    readonly form: InterpretationForm | null;
  }>`
    select item_id as "itemId", title, form from library_interpretation
    where document_id = any (${[...documents]}::bigint[]) order by published_on, item_id`.execute(
    db,
  );
  return rows;
}
