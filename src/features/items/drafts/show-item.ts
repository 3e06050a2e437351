import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { showFiles } from "../files/show-files.ts";
import type { SentRound } from "./sent-round.ts";

interface ToShow {
  readonly draft: Pick<Draft, "id" | "agencyId">;
  readonly round: Pick<SentRound, "content" | "markup" | "files">;
  readonly itemId: number;
  readonly today: LocalDate;
}

/** Makes the page of an item with its files, or puts a later version in its place: the first day of publication stays. */
export async function showItem(
  trx: Transaction,
  { draft: { id: draftId, agencyId }, round: { content, markup, files }, itemId, today }: ToShow,
): Promise<void> {
  const { title, category, documentNumber, summary, topic, genre, keywords, formedOn } = content;
  await sql`
    insert into item_page as page (item_id, agency_id, title, category, index_number, document_number, summary,
      published_on, markup, topic, genre, keywords, formed_on)
    select ${itemId}, ${agencyId}, ${title}, ${category}, item.allotted_number, ${documentNumber}, ${summary}, ${today},
      ${markup}, ${topic}, ${genre}, ${keywords}, ${formedOn || null}::date
    from disclosure_item as item where item.id = ${itemId}
    on conflict (item_id) do update set title = excluded.title, category = excluded.category,
      document_number = excluded.document_number, summary = excluded.summary, markup = excluded.markup,
      topic = excluded.topic, genre = excluded.genre, keywords = excluded.keywords, formed_on = excluded.formed_on,
      version = page.version + 1, revised_on = excluded.published_on, changed_at = now()`.execute(
    trx,
  );
  await showFiles(trx, { itemId, draftId, files });
}
