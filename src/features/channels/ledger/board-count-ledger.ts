import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { countColumn, monthColumn } from "#platform/ledger/flat/usual-columns.ts";
import { notByItem } from "../data/not-by-item.ts";

const columns: readonly Column[] = [
  monthColumn,
  {
    code: "board",
    header: "点位编号",
    spellings: ["编号"],
    type: "text",
    isKey: true,
    maxLength: 50,
    example: "QL-001",
  },
  countColumn("posts", "张贴（播放）条数", {
    spellings: ["张贴条数", "播放条数"],
    isRequired: true,
    example: "12",
  }),
  { code: "updatedOn", header: "最后更新日期", type: "date" },
];

export const boardCountTable = flatTableOf("channel_board_count", { on: "month", columns });

/** 公示栏、屏月报: of points that are not recorded item by item. */
export const boardCountLedger = flatKind({
  kind: "board-counts",
  name: "公示栏、屏月报",
  columns,
  begins: "month",
  table: boardCountTable,
  resolver: notByItem,
});
