import { sql } from "kysely";
import { isInScope } from "#platform/auth/agency-scope.ts";
import { holdsText } from "#platform/db/holds-text.ts";
import type { RecordLine, RecordRoom } from "#platform/records/office/record-room.ts";

/** Items of one's agencies, newest first, by what stands in the address. */
export const listItems: RecordRoom["list"] = async (db, scope, { filters, after, limit }) => {
  const { rows } = await sql<RecordLine>`
    select item.id, item.day as "on", item.title, item.category, item.channels, item.origin, item.attribute,
      item.published_on as "publishedOn", item.withdrawn_on as "withdrawnOn", item.lateness,
      coalesce(item.index_number, item.allotted_number) as "indexNumber",
      exists (select from item_draft join item_urgent on draft_id = item_draft.id
        where item_draft.item_id = item.id and item_urgent.published_at is not null) as "isUrgent",
      item.voided_at is not null as "isVoided", agency.name as "agencyName"
    from disclosure_item as item join agency on agency.id = item.agency_id
    where ${isInScope(scope, "item.agency_id")} and ${conditions(filters)}
      and ${after ? sql`(item.day, item.id) < (${after.on}::date, ${after.id})` : sql`true`}
    order by item.day desc, item.id desc limit ${limit}`.execute(db);
  return rows;
};

/** What names an item. */
const named = ["item.title", "item.index_number", "item.allotted_number", "item.document_number"];

function conditions(filters: Readonly<Record<string, string>>) {
  const { q, category, origin, attribute, lateness, year, state } = filters;
  const all = [
    state === "voided" ? sql`item.voided_at is not null` : sql`item.voided_at is null`,
    state === "withdrawn" && sql`item.withdrawn_on is not null`,
    q &&
      sql`(${sql.join(
        named.map((column) => holdsText(sql.ref(column), q)),
        sql` or `,
      )})`,
    category &&
      (category === "none" ? sql`item.category is null` : sql`item.category = ${category}`),
    origin && sql`item.origin = ${origin}`,
    attribute && sql`item.attribute = ${attribute}`,
    lateness && sql`item.lateness = ${lateness}`,
    year &&
      /^\d{4}$/.test(year) &&
      sql`item.day between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
  ];
  return sql.join(
    all.filter((one) => typeof one === "object"),
    sql` and `,
  );
}
