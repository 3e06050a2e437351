import type { FlatTable } from "#platform/ledger/flat/flat-table.ts";
import { disputeWords, outcomeWords, procedureWords } from "../words/dispute-words.ts";

export const disputeTable: FlatTable = {
  table: "dispute",
  on: "filed_on",
  columns: [
    { code: "number", column: "number", type: "text" },
    { code: "type", column: "type", type: "text", words: disputeWords },
    { code: "filedOn", column: "filed_on", type: "date" },
    { code: "noticeOn", column: "notice_on", type: "date" },
    { code: "procedure", column: "procedure", type: "text", words: procedureWords },
    { code: "answeredOn", column: "answered_on", type: "date" },
    { code: "closedOn", column: "closed_on", type: "date" },
    { code: "outcome", column: "outcome", type: "text", words: outcomeWords },
    { code: "requestNumber", column: "request_number", type: "text" },
    { code: "coDefendantOnly", column: "co_defendant_only", type: "boolean" },
  ],
};
