import { sql } from "kysely";
import type { RepealedCited } from "#features/items/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { CitedDocuments } from "#text/proofreading/cited-documents.ts";

interface Asked {
  readonly cited: CitedDocuments;
  readonly on: LocalDate;
}

/** Documents that are cited and have ended by a day; not by a title that one which holds has too. */
export async function repealedAmong(
  db: Queryable,
  { cited: { titles, numbers }, on }: Asked,
): Promise<readonly RepealedCited[]> {
  const { rows } = await sql<RepealedCited>`
    select cited.words as cited, max(document.ends_on) as "endedOn"
    from unnest(${[...titles, ...numbers]}::text[]) as cited (words)
      join normative_document as document on cited.words in (document.title, document.number)
    where document.voided_at is null
    group by cited.words
    having bool_and(document.ends_on is not null and document.ends_on <= ${on}::date)
    order by cited.words`.execute(db);
  return rows;
}
