import { sql } from "kysely";
import type { FigureSource } from "#platform/figures/figure.ts";
import { decisionWords } from "../words/decision-words.ts";
import { trialCellWords } from "../words/trial-words.ts";

const month = { code: "month", name: "月份" } as const;

const shared = { permission: "enforcement.list", group: "行政决定与收费" } as const;

/** Decisions by month, type and source; each row counts for the decisions it tells of. */
export const decisions: FigureSource = {
  name: "enforcement.decisions",
  tables: ["decision_count"],
  ...shared,
  dimensions: [
    { code: "type", name: "类型", words: decisionWords },
    month,
    { code: "source", name: "来源" },
  ],
  rows: ({ from, through }) => sql`
    select agency_id, id, to_char(month, 'YYYY-MM') || ' ' || (${JSON.stringify(decisionWords)}::jsonb ->> type)
        || '（' || source || '）' as title,
      month as "on", '/office/decisions?decision=' || id as path, decisions as share,
      type, to_char(month, 'YYYY-MM') as "month", source
    from decision_count
    where voided_at is null and month between ${from}::date and ${through}::date`,
};

/** Fees by month and item, in 万元. */
export const fees: FigureSource = {
  name: "enforcement.fees",
  tables: ["fee_sum"],
  ...shared,
  dimensions: [month, { code: "item", name: "收费项目" }],
  rows: ({ from, through }) => sql`
    select agency_id, id, to_char(month, 'YYYY-MM') || ' ' || item as title, month as "on",
      '/office/fees?fee=' || id as path, amount_yuan / 10000 as share,
      to_char(month, 'YYYY-MM') as "month", item
    from fee_sum where voided_at is null and month between ${from}::date and ${through}::date`,
};

/** What was typed of table two for a report in the trial form, a row a cell. */
export const trialEntries: FigureSource = {
  name: "enforcement.trialEntries",
  ...shared,
  tables: ["trial_entry"],
  isTyped: true,
  dimensions: [{ code: "cell", name: "栏目", words: trialCellWords }],
  rows: ({ from }) => sql`
    select agency_id, id, (${JSON.stringify(trialCellWords)}::jsonb ->> cell) as title, year_on as "on",
      '/office/trial-entries?trial-entry=' || id as path, case when is_decrease then -amount else amount end as share, cell
    from trial_entry where voided_at is null and year_on = ${from}::date`,
};
