import type { FlatTable } from "#platform/ledger/flat/flat-table.ts";
import { attributeWords, originWords } from "../words/item-words.ts";

export const itemTable: FlatTable = {
  table: "disclosure_item",
  on: "day",
  columns: [
    { code: "title", column: "title", type: "text" },
    { code: "publishedOn", column: "published_on", type: "date" },
    { code: "indexNumber", column: "index_number", type: "text" },
    { code: "category", column: "category", type: "text" },
    { code: "fields", column: "fields", type: "text" },
    { code: "origin", column: "origin", type: "text", words: originWords },
    { code: "channels", column: "channels", type: "text" },
    { code: "attribute", column: "attribute", type: "text", words: attributeWords },
    { code: "createdOn", column: "created_on", type: "date" },
    { code: "documentNumber", column: "document_number", type: "text" },
    { code: "interprets", column: "interprets", type: "text" },
    { code: "withdrawnOn", column: "withdrawn_on", type: "date" },
    { code: "withdrawnBecause", column: "withdrawn_because", type: "text" },
    { code: "url", column: "url", type: "text" },
  ],
};
