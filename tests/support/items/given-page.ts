import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** A public item as its page has it; what is not given is empty. */
export interface PageForTest {
  readonly agencyId: number;
  readonly title: string;
  readonly publishedOn?: string;
  readonly category?: string;
  readonly genre?: string;
  readonly documentNumber?: string;
  readonly summary?: string;
  /** Markup of the text. */
  readonly text?: string;
  readonly attachedText?: string;
}

/** A page of an item that nobody signed, for tests of what is made of pages; gives its id. */
export async function givenItemPage(db: Queryable, page: PageForTest): Promise<number> {
  const { agencyId, title, publishedOn = "2026-11-20", category = "通知公告", genre = "" } = page;
  const { documentNumber = "", summary = "", text = "<p>正文</p>", attachedText = "" } = page;
  const { rows } = await sql<{ readonly id: number }>`
    insert into disclosure_item (agency_id, key, title, published_on, category, origin, attribute, created_on,
      document_number, allotted_number, is_of_office)
    select ${agencyId}, ${title} || count(*), ${title}, ${publishedOn}, ${category}, 'own', 'proactive', ${publishedOn},
      ${documentNumber || null}, 'T' || lpad(count(*)::text, 6, '0'), true from disclosure_item
    returning id`.execute(db);
  const id = rows[0]?.id ?? 0;
  const markup = `<h1>${title}</h1><article class="item-text">${text}</article>`;
  await sql`
    insert into item_page (item_id, agency_id, title, category, genre, index_number, document_number, summary, published_on,
      markup, attached_text)
    select id, agency_id, title, category, ${genre}, allotted_number, ${documentNumber}, ${summary}, published_on,
      ${markup}, ${attachedText} from disclosure_item where id = ${id}`.execute(db);
  return id;
}

/** Takes its page away, as a withdrawal does. */
export async function withoutItemPage(db: Queryable, id: number): Promise<void> {
  await sql`
    update item_page set markup = null, title = '', summary = '', category = '', document_number = '', genre = '',
      topic = '', keywords = '', attached_text = '', withdrawn_on = '2026-11-30', withdrawn_kind = 'error',
      withdrawn_says = '发布有误' where item_id = ${id}`.execute(db);
}
