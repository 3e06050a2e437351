import { type RawBuilder, sql } from "kysely";
import { byThemselves } from "#kernel/by-themselves.ts";
import { lastDaysAfter } from "#platform/calendar/last-days.ts";
import type { Dimension, FigureSource, SourceAsked } from "#platform/figures/figure.ts";
import { errorReports, hotlines } from "../domain/source-class.ts";
import { errorDays, hotlineDays, ordinaryDays } from "../settings.ts";
import { messageKinds, messageSources } from "../words/response-words.ts";

const dimensions: readonly Dimension[] = [
  { code: "source", name: "来源", words: byThemselves(messageSources) },
  { code: "kind", name: "类型", words: byThemselves([...messageKinds, "未分"]) },
  { code: "handledBy", name: "承办单位" },
  { code: "month", name: "月份" },
];

/** What a message counts for, and what a row of counts does. */
interface Measured {
  readonly single: (asked: SourceAsked) => RawBuilder<unknown>;
  readonly bulk: RawBuilder<unknown>;
}

function messages(
  name: string,
  { single, bulk }: Measured,
): Omit<FigureSource, "name"> & { name: string } {
  return {
    name: `responses.${name}`,
    group: "互动回应",
    permission: "responses.list",
    tables: ["citizen_message", "message_count"],
    dimensions,
    rows: (asked) => sql`
      select * from (
        select agency_id, id, source || ' ' || number as title, received_on as "on",
          '/office/messages?message=' || id as path, ${single(asked)} as share,
          source, kind, handled_by as "handledBy", to_char(received_on, 'YYYY-MM') as "month"
        from citizen_message as message
        where voided_at is null and valid is not false
          and received_on between ${asked.from}::date and ${asked.through}::date
        union all
        select agency_id, id, to_char(month, 'YYYY-MM') || ' ' || source, month,
          '/office/message-counts?message-count=' || id, ${bulk},
          source, '未分', nullif(handled_by, '本机关'), to_char(month, 'YYYY-MM')
        from message_count
        where voided_at is null and month between ${asked.from}::date and ${asked.through}::date
      ) as messages where share > 0`,
  };
}

const byThen = (column: string) => (asked: SourceAsked) =>
  sql`(${sql.ref(column)} <= ${asked.through}::date)::int`;
const concluded = sql`coalesce(concluded_count, concluded_in_time + concluded_late, concluded_in_time, concluded_late, 0)`;

export const received = messages("messages", { single: () => sql`1`, bulk: sql`received` });

export const concludedMessages = messages("concludedMessages", {
  single: byThen("concluded_on"),
  bulk: concluded,
});

export const repliedMessages = messages("repliedMessages", {
  single: byThen("replied_on"),
  bulk: sql`coalesce(replied, 0)`,
});

export const ratedMessages = messages("ratedMessages", {
  single: () => sql`(rating is not null)::int`,
  bulk: sql`coalesce(rated, 0)`,
});

export const satisfiedMessages = messages("satisfiedMessages", {
  single: () => sql`(rating in ('满意', '基本满意'))::int`,
  bulk: sql`coalesce(satisfied, 0)`,
});

export const viewedMessages = messages("viewedMessages", {
  single: () => sql`coalesce(views, 0)`,
  bulk: sql`coalesce(views, 0)`,
});

/** The last day by the setting of its source, where the ticket names none; none in a year without a calendar. */
function lastDay({ from, through, held }: SourceAsked): RawBuilder<unknown> {
  const of = (days: number) => {
    const { days: received, lastDays } = lastDaysAfter(from, through, days);
    return sql`(select last_day from unnest(${received}::date[], ${lastDays}::date[]) as limits (day, last_day)
      where day = received_on)`;
  };
  return sql`coalesce(due_on, case when source = any (${[...hotlines]}::text[]) then ${of(held(hotlineDays))}
    when source = any (${[...errorReports]}::text[]) then ${of(held(errorDays))} else ${of(held(ordinaryDays))} end)`;
}

export const lateMessages: FigureSource = {
  ...messages("lateMessages", {
    single: (asked) =>
      sql`(concluded_on <= ${asked.through}::date and concluded_on > ${lastDay(asked)})::int`,
    bulk: sql`coalesce(concluded_late, 0)`,
  }),
  settings: [ordinaryDays, hotlineDays, errorDays],
};
