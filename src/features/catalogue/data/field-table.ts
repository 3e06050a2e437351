import type { FlatTable } from "#platform/ledger/flat/flat-table.ts";

export const fieldTable: FlatTable = {
  table: "field_catalogue_row",
  on: "entered_on",
  columns: [
    { code: "field", column: "field", type: "text" },
    { code: "firstMatter", column: "first_matter", type: "text" },
    { code: "secondMatter", column: "second_matter", type: "text" },
    { code: "thirdMatter", column: "third_matter", type: "text" },
    { code: "content", column: "content", type: "text" },
    { code: "basis", column: "basis", type: "text" },
    { code: "timeLimit", column: "time_limit", type: "text" },
    { code: "discloser", column: "discloser", type: "text" },
    { code: "channels", column: "channels", type: "text" },
    { code: "audience", column: "audience", type: "text" },
    { code: "way", column: "way", type: "text" },
    { code: "level", column: "level", type: "text" },
  ],
};
