import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** An item that was found, with the text in which its words stand. */
export interface FoundItem {
  readonly itemId: number;
  readonly title: string;
  readonly agencyName: string;
  readonly publishedOn: string;
  readonly category: string;
  readonly documentNumber: string;
  readonly summary: string;
  readonly text: string;
  readonly attachedText: string;
}

/** So much of a text is looked through for the place of a word. */
const mostText = 30_000;

/** Items by their ids, in this order. */
export async function foundItems(
  db: Queryable,
  ids: readonly number[],
): Promise<readonly FoundItem[]> {
  const { rows } = await sql<FoundItem>`
    select page.item_id as "itemId", page.title, agency.name as "agencyName", page.published_on as "publishedOn",
      page.category, page.document_number as "documentNumber", page.summary,
      left(search_text(page.markup), ${mostText}) as text, left(page.attached_text, ${mostText}) as "attachedText"
    from unnest(${[...ids]}::bigint[]) with ordinality as one (id, place)
      join item_page as page on page.item_id = one.id join agency on agency.id = page.agency_id
    where page.markup is not null order by one.place`.execute(db);
  return rows;
}
