import { sql } from "kysely";
import type { RecordRoom } from "#platform/records/office/record-room.ts";
import { listItems } from "./list-items.ts";

/** Items in the office and under `/api/items`. */
export const itemRoom: RecordRoom = {
  path: "/api/items",
  kind: async () => (await import("../ledger/item-ledger.ts")).itemLedger,
  table: "disclosure_item",
  permissions: { list: "items.list", edit: "items.edit", void: "items.void" },
  list: listItems,
  more: async (db, id) => {
    const { rows } = await sql<object>`
      select allotted_number as "allottedNumber", lateness, attribute_because as "attributeBecause"
      from disclosure_item where id = ${id}`.execute(db);
    const related = await sql`
      select other.id, other.title, other.day as "on", 'interpretation' as as
      from disclosure_item as item join disclosure_item as other on other.agency_id = item.agency_id
        and other.interprets_key in (item.document_key, item.index_key)
      where item.id = ${id} and other.voided_at is null
      union all
      select other.id, other.title, other.day, 'interpreted'
      from disclosure_item as item join disclosure_item as other on other.agency_id = item.agency_id
        and item.interprets_key in (other.document_key, other.index_key)
      where item.id = ${id} and other.voided_at is null
      order by "on", id limit 50`.execute(db);
    return { ...rows[0], related: related.rows };
  },
};
