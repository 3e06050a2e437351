import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { atMost } from "#platform/ledger/flat/row-rules.ts";
import { countColumn, monthColumn } from "#platform/ledger/flat/usual-columns.ts";

const columns: readonly Column[] = [
  monthColumn,
  {
    code: "unit",
    header: "单位",
    spellings: ["单位名称"],
    type: "text",
    isKey: true,
    default: "本机关",
    maxLength: 100,
    example: "本机关",
  },
  countColumn("cases", "办件量", {
    spellings: ["办结件数"],
    isRequired: true,
    note: "不是行政许可等决定的数；决定登记在行政决定里。",
    example: "16000",
  }),
  countColumn("online", "网上办件", { spellings: ["全程在线办理办件量"] }),
];

export const serviceCountTable = flatTableOf("service_count", { on: "month", columns });

/** 办件月报: cases done at the centre, a row a month and unit. */
export const serviceCountLedger = flatKind({
  kind: "service-counts",
  name: "办件月报",
  columns,
  begins: "month",
  table: serviceCountTable,
  rules: [atMost(["online"], "cases")],
});
