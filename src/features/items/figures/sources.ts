import { type RawBuilder, sql } from "kysely";
import type { Dimension, FigureSource } from "#platform/figures/figure.ts";
import { channelNames, originWords } from "../words/item-words.ts";

const inOrder = Object.fromEntries(channelNames.map((name) => [name, name]));
const category: Dimension = { code: "category", name: "类别" };
const field: Dimension = { code: "field", name: "重点领域", isList: true };
const origin: Dimension = { code: "origin", name: "来源", words: originWords };
const month: Dimension = { code: "month", name: "月份" };
const shared = { permission: "items.list" } as const;

const listOf = (column: string) =>
  sql`array_remove(regexp_split_to_array(coalesce(${sql.ref(column)}, ''), '\\s*[、,，;；]\\s*'), '')`;

/** What every figure of items has. `item` is the item. */
function columns(on: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`item.agency_id, item.id, item.title, ${on} as "on", '/office/items?item=' || item.id as path,
    item.category, ${listOf("item.fields")} as field, item.origin, to_char(${on}, 'YYYY-MM') as month`;
}

const counts = sql`item.voided_at is null and item.attribute = 'proactive'`;
const channels = listOf("item.channels");

/** Items made public in the year, an item once. */
export const published: FigureSource = {
  ...shared,
  name: "items.published",
  dimensions: [
    category,
    field,
    { code: "channel", name: "渠道", isList: true, words: inOrder },
    origin,
    month,
    {
      code: "lateness",
      name: "公开期限",
      words: { inTime: "按时", late: "超期", unknown: "未知" },
    },
    { code: "isInKeyField", name: "属重点领域", words: { true: "是", false: "否" } },
    { code: "isInterpretation", name: "解读材料", words: { true: "是", false: "否" } },
    { code: "isInterpreted", name: "有解读", words: { true: "是", false: "否" } },
  ],
  rows: ({ from, through }) => sql`
    select ${columns(sql`item.published_on`)}, 1 as share, ${channels} as channel, item.lateness,
      (cardinality(${listOf("item.fields")}) > 0)::text as "isInKeyField",
      (item.interprets is not null)::text as "isInterpretation",
      exists (select from disclosure_item as other where other.agency_id = item.agency_id and other.voided_at is null
        and other.attribute = 'proactive' and other.interprets_key in (item.document_key, item.index_key))::text
        as "isInterpreted"
    from disclosure_item as item
    where ${counts} and item.published_on between ${from}::date and ${through}::date`,
};

/** 条次: a row an item and channel; one whose channel nobody registered was in one. */
export const itemTimes: FigureSource = {
  ...shared,
  name: "items.itemTimes",
  dimensions: [{ code: "channel", name: "渠道", words: inOrder }, category, month],
  rows: ({ from, through }) => sql`
    select ${columns(sql`item.published_on`)}, 1 as share, channel
    from disclosure_item as item left join lateral unnest(${channels}) as channel on true
    where ${counts} and item.published_on between ${from}::date and ${through}::date`,
};

/** Items withdrawn in the year, whenever they were made public. */
export const withdrawn: FigureSource = {
  ...shared,
  name: "items.withdrawn",
  dimensions: [category, field, origin, month],
  rows: ({ from, through }) => sql`
    select ${columns(sql`item.withdrawn_on`)}, 1 as share from disclosure_item as item
    where ${counts} and item.withdrawn_on between ${from}::date and ${through}::date`,
};
