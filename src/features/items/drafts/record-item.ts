import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { compared } from "#platform/ledger/spelling.ts";
import { deriveItems } from "../data/derive-items.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import { itemKey } from "../ledger/item-key.ts";

interface ToRecord {
  readonly draft: Draft;
  readonly content: ItemContent;
  readonly today: LocalDate;
}

/**
 * Makes the record that lists, ledgers and figures count, or writes it anew for a later version: its 索引号 and its first day stay.
 * Gives its id; `undefined` where the agency has another of this title and day.
 */
export async function recordItem(
  trx: Transaction,
  toRecord: ToRecord,
): Promise<number | undefined> {
  const { itemId } = toRecord.draft;
  const id = await (itemId === null ? added(trx, toRecord) : amended(trx, toRecord, itemId));
  if (id === undefined) return;
  await deriveItems(trx, [id], officeCalendar());
  // Pages show the number that was allotted.
  await sql`
    update disclosure_item set allotted_number = index_number
    where id = ${id} and allotted_number is null`.execute(trx);
  return id;
}

function factsOf(content: ItemContent) {
  const { title, category, documentNumber, interprets } = content;
  const createdOn = content.formedOn as LocalDate; // checked before it was sent round
  const because = content.attribute === "proactive" ? null : content.attributeBecause || null;
  const reference = { documentNumber: documentNumber || null, interprets: interprets || null };
  return { title, category, createdOn, because, ...reference };
}

/** The 索引号 that a draft had on the site from which it was imported; it stays, unless the agency gave it to another. */
async function numberBrought(
  trx: Transaction,
  { id, agencyId }: Pick<Draft, "id" | "agencyId">,
): Promise<string | null> {
  const { rows } = await sql<{ readonly number: string }>`
    select index_number as number from item_old_address
    where draft_id = ${id} and index_number is not null order by id limit 1`.execute(trx);
  const number = rows[0]?.number;
  if (number === undefined) return null;
  const taken = await sql`
    select from disclosure_item where agency_id = ${agencyId} and index_key = ${compared(number)}`.execute(
    trx,
  );
  return taken.rows.length > 0 ? null : number;
}

async function added(
  trx: Transaction,
  { draft, content, today }: ToRecord,
): Promise<number | undefined> {
  const { agencyId } = draft;
  const number = await numberBrought(trx, draft);
  const { title, category, createdOn, because, documentNumber, interprets } = factsOf(content);
  const publishedOn = content.attribute === "proactive" ? today : null;
  const key = itemKey({ title, publishedOn, createdOn });
  await freeKey(trx, agencyId, key);
  const { rows } = await sql<{ readonly id: number }>`
    insert into disclosure_item (agency_id, key, title, published_on, category, origin, channels, attribute,
      attribute_because, created_on, document_number, interprets, index_number, is_of_office)
    values (${agencyId}, ${key}, ${title}, ${publishedOn}, ${category}, 'own',
      ${publishedOn && "政府网站"}, ${content.attribute}, ${because}, ${createdOn}, ${documentNumber}, ${interprets}, ${number}, true)
    on conflict (agency_id, key) do nothing returning id`.execute(trx);
  return rows[0]?.id;
}

/** What was withdrawn or voided gives its key up: what puts it right has the same title, often on the same day. Sheets know it by its 索引号. */
async function freeKey(trx: Transaction, agencyId: number, key: string): Promise<void> {
  await sql`
    update disclosure_item set key = key || ${"\u001f"} || id where agency_id = ${agencyId} and key = ${key}
      and (withdrawn_on is not null or voided_at is not null)`.execute(trx);
}

async function amended(
  trx: Transaction,
  { draft: { agencyId }, content }: ToRecord,
  itemId: number,
): Promise<number | undefined> {
  const { title, category, createdOn, because, documentNumber, interprets } = factsOf(content);
  const { rows: known } = await sql<{ readonly publishedOn: LocalDate | null }>`
    select published_on as "publishedOn" from disclosure_item where id = ${itemId} for update`.execute(
    trx,
  );
  const key = itemKey({ title, publishedOn: known[0]?.publishedOn ?? null, createdOn });
  const { rows } = await sql<{ readonly id: number }>`
    update disclosure_item as item set key = ${key}, title = ${title}, category = ${category}, created_on = ${createdOn},
      attribute_because = ${because}, document_number = ${documentNumber}, interprets = ${interprets}
    where id = ${itemId} and not exists (select from disclosure_item as other
      where other.agency_id = ${agencyId} and other.key = ${key} and other.id <> item.id)
    returning id`.execute(trx);
  return rows[0]?.id;
}
