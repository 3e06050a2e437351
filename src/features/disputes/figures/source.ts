import { sql } from "kysely";
import type { FigureSource } from "#platform/figures/figure.ts";
import { recordsOfYear } from "#platform/records/passing/records-of-year.ts";
import { carriedIn } from "../settings.ts";
import { disputeWords, outcomeWords } from "../words/dispute-words.ts";

/** Disputes filed in the year and, where it is set so, those open when it began; by their state when it ended. */
export const filed: FigureSource = {
  name: "disputes.filed",
  group: "行政复议与诉讼",
  permission: "disputes.list",
  tables: ["dispute"],
  settings: [carriedIn],
  dimensions: [
    { code: "type", name: "类型", words: disputeWords },
    { code: "outcome", name: "结果", words: { ...outcomeWords, pending: "尚未审结" } },
  ],
  rows: ({ year, from, through, held }) => sql`
    select of_agency as agency_id, id, number || '（' || (${JSON.stringify(disputeWords)}::jsonb ->> type) || '）' as title,
      filed_on as "on", '/office/disputes?dispute=' || id as path, 1 as share, type,
      case when closed_on <= ${through}::date then outcome else 'pending' end as outcome
    from ${recordsOfYear({ kind: "disputes", table: "dispute" }, year)} as dispute
    where voided_at is null and co_defendant_only is not true
      and (filed_on between ${from}::date and ${through}::date
        or ${held(carriedIn)} and filed_on < ${from}::date and (closed_on is null or closed_on >= ${from}::date))`,
};
