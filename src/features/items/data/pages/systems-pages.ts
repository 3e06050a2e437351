import { sql } from "kysely";
import type { SystemsWord } from "#features/catalogue/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { ListedItem } from "./item-pages.ts";

/** Public items under words of agencies (公开制度), the last published first. */
export async function listSystems(
  db: Queryable,
  words: readonly SystemsWord[],
  { limit, offset }: Slice,
): Promise<readonly ListedItem[]> {
  const { rows } = await sql<ListedItem>`
    select page.item_id as "itemId", page.title, agency.name as "agencyName", page.published_on as "publishedOn",
      page.changed_at as "changedAt"
    from ${under(words)} join agency on agency.id = page.agency_id
    order by page.published_on desc, page.item_id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** How many there are. */
export async function countSystems(db: Queryable, words: readonly SystemsWord[]): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from ${under(words)}`.execute(db);
  return rows[0]?.count ?? 0;
}

function under(words: readonly SystemsWord[]) {
  const agencies = words.map(({ agencyId }) => agencyId);
  return sql`unnest(${agencies}::integer[], ${words.map(({ word }) => word)}::text[]) as named (agency_id, word)
    join item_page as page on page.agency_id = named.agency_id and page.category = named.word
      and page.markup is not null`;
}
