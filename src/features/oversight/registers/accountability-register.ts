import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { accountabilityForms } from "../words/register-words.ts";
import { dayColumn, textColumn, wordColumn } from "./columns.ts";

const columns: readonly Column[] = [
  textColumn("number", "编号", { isKey: true, most: 50 }),
  dayColumn("on", "日期", { isRequired: true }),
  textColumn("concerned", "机关", { isRequired: true, most: 200 }),
  textColumn("cause", "事由", { isRequired: true, most: 1_000 }),
  textColumn("basis", "依据", { most: 200, example: "条例第五十三条" }),
  wordColumn("form", "方式", accountabilityForms, { isRequired: true }),
  { code: "people", header: "人数", type: "integer", isRequired: true },
];

export const accountabilityTable = flatTableOf("accountability", { on: "on", columns });

/** 责任追究 (条例第四十六条、第五十二条、第五十三条): whom it was of, why and how; of people their number alone. */
export const accountabilityRegister = flatKind({
  kind: "accountability",
  name: "责任追究",
  columns,
  begins: "on",
  table: accountabilityTable,
});
