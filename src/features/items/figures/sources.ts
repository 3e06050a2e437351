import { type RawBuilder, sql } from "kysely";
import { lastDaysAfter } from "#platform/calendar/last-days.ts";
import type { Dimension, FigureSource, SourceAsked } from "#platform/figures/figure.ts";
import { interpretedWithin } from "../settings.ts";
import { channelNames, originWords } from "../words/item-words.ts";

const inOrder = Object.fromEntries(channelNames.map((name) => [name, name]));
const category: Dimension = { code: "category", name: "类别" };
const field: Dimension = { code: "field", name: "重点领域", isList: true };
const origin: Dimension = { code: "origin", name: "来源", words: originWords };
const month: Dimension = { code: "month", name: "月份" };
const shared = {
  permission: "items.list",
  group: "主动公开信息",
  tables: ["disclosure_item"],
} as const;

const listOf = (column: string) =>
  sql`array_remove(regexp_split_to_array(coalesce(${sql.ref(column)}, ''), '\\s*[、,，;；]\\s*'), '')`;

/** What every figure of items has. `item` is the item. */
function columns(on: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`item.agency_id, item.id, item.title, ${on} as "on", '/office/items?item=' || item.id as path,
    item.category, ${listOf("item.fields")} as field, item.origin, to_char(${on}, 'YYYY-MM') as month`;
}

const counts = sql`item.voided_at is null and item.attribute = 'proactive'`;
const channels = listOf("item.channels");

/** How long after an item its first interpretation was made public: an item in one entry. */
const lagWords = {
  sameDay: "当日",
  within: (days: number) => `${days}个工作日内`,
  later: "更晚",
  /** The calendar of that year is not loaded. */
  unknown: "未知",
} as const;
const lagsInOrder = Object.fromEntries(
  [lagWords.sameDay, lagWords.within(interpretedWithin.standard), lagWords.later].map((word) => [
    word,
    word,
  ]),
);

/** What interprets the item, of its own agency. */
const interpretations = sql`disclosure_item as other where other.agency_id = item.agency_id and other.voided_at is null
  and other.attribute = 'proactive' and other.interprets_key in (item.document_key, item.index_key)`;

/** A column that costs: it is an expression by itself, which the database leaves out where nobody asks for it. */
function lagOf(within: number, { from, through }: Pick<SourceAsked, "from" | "through">) {
  const { days, lastDays } = lastDaysAfter(from, through, within);
  return sql`(
    select case when interpreted_on <= item.published_on then ${lagWords.sameDay}
      when interpreted_on <= item.published_on + ${within}::integer then ${lagWords.within(within)}
      when interpreted_on is not null then (
        select case when max(last_day) is null then ${lagWords.unknown}
          when interpreted_on <= max(last_day) then ${lagWords.within(within)} else ${lagWords.later} end
        from unnest(${days}::date[], ${lastDays}::date[]) as by_day (day, last_day)
        where by_day.day = item.published_on) end
    from (select min(other.published_on) as interpreted_on from ${interpretations}) as first_one)`;
}

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
    { code: "lag", name: "解读时间", words: lagsInOrder },
  ],
  settings: [interpretedWithin],
  rows: ({ from, through, held }) => sql`
    select ${columns(sql`item.published_on`)}, 1 as share, ${channels} as channel, item.lateness,
      (cardinality(${listOf("item.fields")}) > 0)::text as "isInKeyField",
      (item.interprets is not null)::text as "isInterpretation",
      exists (select from ${interpretations})::text as "isInterpreted",
      ${lagOf(held(interpretedWithin), { from, through })} as lag
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
