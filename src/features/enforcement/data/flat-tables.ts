import type { FlatTable } from "#platform/ledger/flat/flat-table.ts";
import { decisionWords } from "../words/decision-words.ts";
import { trialCellWords, trialYearWords } from "../words/trial-words.ts";

export const decisionTable: FlatTable = {
  table: "decision_count",
  on: "month",
  columns: [
    { code: "month", column: "month", type: "month" },
    { code: "type", column: "type", type: "text", words: decisionWords },
    { code: "source", column: "source", type: "text" },
    { code: "count", column: "decisions", type: "bigint" },
    { code: "published", column: "published", type: "bigint" },
  ],
};

export const feeTable: FlatTable = {
  table: "fee_sum",
  on: "month",
  columns: [
    { code: "month", column: "month", type: "month" },
    { code: "item", column: "item", type: "text" },
    { code: "amountYuan", column: "amount_yuan", type: "numeric" },
  ],
};

export const trialEntryTable: FlatTable = {
  table: "trial_entry",
  on: "year_on",
  columns: [
    { code: "year", column: "year_on", type: "date", words: trialYearWords },
    { code: "cell", column: "cell", type: "text", words: trialCellWords },
    { code: "amount", column: "amount", type: "numeric" },
    { code: "isDecrease", column: "is_decrease", type: "boolean" },
  ],
};
