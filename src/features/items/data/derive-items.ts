import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { compared } from "#platform/ledger/spelling.ts";
import { type Attribute, lateness, type Origin } from "../domain/item.ts";
import { allotNumbers } from "./allot-numbers.ts";
import { continueAboveNumbers } from "./continue-above-numbers.ts";

interface Item {
  readonly id: number;
  readonly agencyId: number;
  readonly day: string;
  readonly attribute: Attribute;
  readonly origin: Origin;
  readonly createdOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly indexNumber: string | null;
  readonly allotted: string | null;
  readonly documentNumber: string | null;
  readonly interprets: string | null;
}

/** What the program adds to items that were stored: the numbers by which they are found, a 索引号, lateness by article 26. */
export async function deriveItems(
  trx: Transaction,
  ids: readonly number[],
  calendar: WorkingCalendar,
): Promise<void> {
  const { rows: items } = await sql<Item>`
    select id, agency_id as "agencyId", day, attribute, origin, created_on as "createdOn", published_on as "publishedOn",
      index_number as "indexNumber", allotted_number as allotted, document_number as "documentNumber", interprets
    from disclosure_item where id = any (${[...ids]}::bigint[]) order by day, id`.execute(trx);
  // Numbers of the sheet first: none of them is allotted to another.
  await save(
    trx,
    items.map((item) => derived(item, calendar)),
  );
  await continueAboveNumbers(trx, items);
  const without = items.filter((one) => one.indexNumber === null && one.allotted === null);
  const allotted = await allotNumbers(trx, without);
  const keyed = allotted.map(({ id, number }) => ({ id, number, key: compared(number) }));
  await sql`update disclosure_item as item set allotted_number = given.number, index_key = given.key
    from jsonb_to_recordset(${JSON.stringify(keyed)}::jsonb) as given (id bigint, number text, key text)
    where item.id = given.id`.execute(trx);
}

function derived(item: Item, calendar: WorkingCalendar) {
  const key = (number: string | null) => (number === null ? null : compared(number));
  return {
    id: item.id,
    index_key: key(item.indexNumber ?? item.allotted),
    document_key: key(item.documentNumber),
    interprets_key: key(item.interprets),
    lateness: lateness(item, calendar),
  };
}

async function save(trx: Transaction, rows: readonly object[]): Promise<void> {
  await sql`update disclosure_item as item set index_key = given.index_key, document_key = given.document_key,
      interprets_key = given.interprets_key, lateness = given.lateness
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (id bigint, index_key text, document_key text, interprets_key text, lateness text)
    where item.id = given.id`.execute(trx);
}
