import type { FlatTable } from "#platform/ledger/flat/flat-table.ts";
import { documentWords, endingWords } from "../words/document-words.ts";

export const documentTable: FlatTable = {
  table: "normative_document",
  on: "issued_on",
  columns: [
    { code: "number", column: "number", type: "text" },
    { code: "title", column: "title", type: "text" },
    { code: "type", column: "type", type: "text", words: documentWords },
    { code: "issuedOn", column: "issued_on", type: "date" },
    { code: "effectiveOn", column: "effective_on", type: "date" },
    { code: "expiresOn", column: "expires_on", type: "date" },
    { code: "extendedTo", column: "extended_to", type: "date" },
    { code: "endedOn", column: "ended_on", type: "date" },
    { code: "endedBy", column: "ended_by", type: "text", words: endingWords },
    { code: "reviewedOn", column: "reviewed_on", type: "date" },
    { code: "competitionReviewedOn", column: "competition_reviewed_on", type: "date" },
    { code: "filedOn", column: "filed_on", type: "date" },
    { code: "filingNumber", column: "filing_number", type: "text" },
    { code: "theme", column: "theme", type: "text" },
    { code: "publishedOn", column: "published_on", type: "date" },
  ],
};
