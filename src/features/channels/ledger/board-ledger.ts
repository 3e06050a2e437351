import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder } from "#platform/ledger/flat/row-rules.ts";
import { boardKinds } from "../words/channel-words.ts";

const columns: readonly Column[] = [
  {
    code: "number",
    header: "编号",
    spellings: ["点位编号"],
    type: "text",
    isKey: true,
    maxLength: 50,
    example: "QL-001",
  },
  {
    code: "kind",
    header: "类型",
    spellings: ["点位类型"],
    type: "option",
    isRequired: true,
    options: boardKinds.map((name) => ({ name })),
    example: "公示栏",
  },
  {
    code: "place",
    header: "位置",
    spellings: ["地址", "地点"],
    type: "text",
    isRequired: true,
    maxLength: 200,
    example: "县政务服务中心一楼大厅",
  },
  { code: "town", header: "镇（街道）", spellings: ["镇", "街道"], type: "text", maxLength: 50 },
  { code: "village", header: "村（社区）", spellings: ["村", "社区"], type: "text", maxLength: 50 },
  { code: "openedOn", header: "启用日期", spellings: ["设置日期"], type: "date" },
  { code: "closedOn", header: "停用日期", type: "date" },
  { code: "keeper", header: "责任人", spellings: ["管理员"], type: "text", maxLength: 50 },
  {
    code: "byItem",
    header: "逐条登记",
    type: "yesno",
    default: "否",
    note: "“是”：张贴的每一条都登记在主动公开信息里，不再报月数。",
  },
];

export const boardTable = flatTableOf("channel_board", { on: "since_on", columns });

/** 公示栏、屏、点: where information is posted, and read on paper. */
export const boardLedger = flatKind({
  kind: "boards",
  name: "公示栏、屏、点",
  columns,
  table: boardTable,
  isYearly: false,
  rules: [inOrder("openedOn", "closedOn")],
});
