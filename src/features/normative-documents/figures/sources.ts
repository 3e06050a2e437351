import { type RawBuilder, sql } from "kysely";
import { interpretedWithin } from "#features/items/index.ts";
import { lastDaysAfter } from "#platform/calendar/last-days.ts";
import type { FigureSource, SourceAsked } from "#platform/figures/figure.ts";
import { recordsOfYear } from "#platform/records/passing/records-of-year.ts";
import { expiryCounts } from "../settings.ts";
import { documentWords, endingWords } from "../words/document-words.ts";

const type = { code: "type", name: "类型", words: documentWords } as const;
const shared = {
  permission: "documents.list",
  group: "规章与行政规范性文件",
  tables: ["normative_document"],
} as const;

interface Counted {
  readonly on: string;
  readonly condition: RawBuilder<unknown>;
}

function documents({ year }: SourceAsked, { on, condition }: Counted): RawBuilder<unknown> {
  return sql`select of_agency as agency_id, id, title || '（' || number || '）' as title, ${sql.ref(on)} as "on",
      '/office/documents?document=' || id as path, 1 as share, type, ends_by as "endedBy"
    from ${recordsOfYear({ kind: "documents", table: "normative_document" }, year)} as normative_document
    where voided_at is null and ${condition}`;
}

/** Issued in the year. */
export const issued: FigureSource = {
  ...shared,
  name: "documents.issued",
  dimensions: [type],
  rows: (asked) =>
    documents(asked, {
      on: "issued_on",
      condition: sql`issued_on between ${asked.from}::date and ${asked.through}::date`,
    }),
};

/** Items of the agency that name a document by its number, public by then. */
const interpretingItems = ({ through }: Pick<SourceAsked, "through">) => sql`
  disclosure_item as item
  where (item.agency_id, item.interprets_key) in (
      select normative_document.agency_id, normative_document.key
      union all select passed.from_agency, passed.from_key from record_passed as passed
      where passed.kind = 'documents' and passed.record_id = normative_document.id)
    and item.voided_at is null and item.published_on <= ${through}::date`;

/** Issued in the year and interpreted by then: an item (解读材料) of the agency names the document by its number. */
export const interpreted: FigureSource = {
  ...shared,
  name: "documents.interpreted",
  tables: ["normative_document", "disclosure_item"],
  dimensions: [type],
  rows: (asked) =>
    documents(asked, {
      on: "issued_on",
      condition: sql`issued_on between ${asked.from}::date and ${asked.through}::date and exists (
        select from ${interpretingItems(asked)})`,
    }),
};

/** The same, the first of them within the working days that are set after the document was made public. */
export const interpretedInTime: FigureSource = {
  ...shared,
  name: "documents.interpretedInTime",
  tables: ["normative_document", "disclosure_item"],
  settings: [interpretedWithin],
  dimensions: [type],
  rows: (asked) => {
    const { from, through } = asked;
    const within = lastDaysAfter(from, through, asked.held(interpretedWithin));
    return documents(asked, {
      on: "issued_on",
      condition: sql`issued_on between ${from}::date and ${through}::date and (
        select min(item.published_on) from ${interpretingItems(asked)}
      ) <= coalesce((select max(last_day) from unnest(${within.days}::date[], ${within.lastDays}::date[])
          as by_day (day, last_day) where by_day.day = normative_document.published_on), normative_document.published_on)`,
    });
  },
};

/** Ended in the year by 废止 and, where that is set so, by 失效. */
export const ended: FigureSource = {
  ...shared,
  name: "documents.ended",
  settings: [expiryCounts],
  dimensions: [type, { code: "endedBy", name: "终止方式", words: endingWords }],
  rows: (asked) =>
    documents(asked, {
      on: "ends_on",
      condition: sql`ends_on between ${asked.from}::date and ${asked.through}::date
        and (ends_by = 'repealed' or ends_by = 'expired' and ${asked.held(expiryCounts)})`,
    }),
};

/** Issued until the end of the year and not ended by then. */
export const inForce: FigureSource = {
  ...shared,
  name: "documents.inForce",
  dimensions: [type],
  rows: (asked) =>
    documents(asked, {
      on: "issued_on",
      condition: sql`issued_on <= ${asked.through}::date
        and (ends_on is null or ends_on > ${asked.through}::date)`,
    }),
};
