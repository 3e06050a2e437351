import { type RawBuilder, sql } from "kysely";
import type { FigureSource, SourceAsked } from "#platform/figures/figure.ts";
import { expiryCounts } from "../settings.ts";
import { documentWords, endingWords } from "../words/document-words.ts";

const type = { code: "type", name: "类型", words: documentWords } as const;
const shared = {
  permission: "documents.list",
  group: "规章与行政规范性文件",
  tables: ["normative_document"],
} as const;

function documents(on: string, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select agency_id, id, title || '（' || number || '）' as title, ${sql.ref(on)} as "on",
      '/office/documents?document=' || id as path, 1 as share, type, ends_by as "endedBy"
    from normative_document where voided_at is null and ${condition}`;
}

/** Issued in the year. */
export const issued: FigureSource = {
  ...shared,
  name: "documents.issued",
  dimensions: [type],
  rows: ({ from, through }) =>
    documents("issued_on", sql`issued_on between ${from}::date and ${through}::date`),
};

/** Issued in the year and interpreted by then: an item (解读材料) of the agency names the document by its number. */
export const interpreted: FigureSource = {
  ...shared,
  name: "documents.interpreted",
  tables: ["normative_document", "disclosure_item"],
  dimensions: [type],
  rows: ({ from, through }) =>
    documents(
      "issued_on",
      sql`issued_on between ${from}::date and ${through}::date and exists (
        select from disclosure_item as item
        where item.agency_id = normative_document.agency_id and item.interprets_key = normative_document.key
          and item.voided_at is null and item.published_on <= ${through}::date)`,
    ),
};

/** Ended in the year by 废止 and, where that is set so, by 失效. */
export const ended: FigureSource = {
  ...shared,
  name: "documents.ended",
  settings: [expiryCounts],
  dimensions: [type, { code: "endedBy", name: "终止方式", words: endingWords }],
  rows: ({ from, through, held }: SourceAsked) =>
    documents(
      "ends_on",
      sql`ends_on between ${from}::date and ${through}::date
        and (ends_by = 'repealed' or ends_by = 'expired' and ${held(expiryCounts)})`,
    ),
};

/** Issued until the end of the year and not ended by then. */
export const inForce: FigureSource = {
  ...shared,
  name: "documents.inForce",
  dimensions: [type],
  rows: ({ through }) =>
    documents(
      "issued_on",
      sql`issued_on <= ${through}::date and (ends_on is null or ends_on > ${through}::date)`,
    ),
};
