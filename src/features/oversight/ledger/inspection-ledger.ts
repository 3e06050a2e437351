import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder, refuseWhere } from "#platform/ledger/flat/row-rules.ts";
import { inspectedSubjects, inspectionKinds } from "../words/oversight-words.ts";

const visit: readonly Column[] = [
  {
    code: "number",
    header: "编号",
    spellings: ["检查编号"],
    type: "text",
    isKey: true,
    maxLength: 100,
    note: "一次检查一个编号；查几个单位就写几行。",
    example: "2024-抽查-01",
  },
  {
    code: "inspected",
    header: "被检查单位",
    spellings: ["检查单位", "受检单位"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "青岚镇人民政府",
  },
  {
    code: "subject",
    header: "检查对象",
    type: "option",
    isKey: true,
    default: "全面",
    options: inspectedSubjects.map((name) => ({ name })),
  },
  {
    code: "kind",
    header: "类型",
    spellings: ["检查类型"],
    type: "option",
    isRequired: true,
    options: inspectionKinds.map((name) => ({ name })),
    example: "季度抽查",
  },
  { code: "on", header: "检查日期", type: "date", isRequired: true, example: "2024-03-20" },
  { code: "inspector", header: "检查人", type: "text", maxLength: 100 },
  { code: "board", header: "点位编号", type: "text", maxLength: 50 },
  {
    code: "indicator",
    header: "评价指标",
    spellings: ["二级指标", "评价标准"],
    type: "text",
    maxLength: 300,
  },
];

const found: readonly Column[] = [
  {
    code: "findings",
    header: "发现问题数",
    spellings: ["问题数"],
    type: "integer",
    note: "没有问题写 0；不知道的留空。",
    example: "2",
  },
  { code: "problem", header: "问题明细", type: "text", maxLength: 4_000 },
  { code: "rectifyBy", header: "整改期限", type: "date", mayLieAhead: true },
  { code: "rectifiedOn", header: "整改日期", type: "date" },
  { code: "result", header: "整改结果", type: "text", maxLength: 4_000 },
  { code: "recheckedOn", header: "复核日期", type: "date" },
  { code: "notice", header: "通报文号", type: "text", maxLength: 100, noneIsBlank: true },
];

const columns: readonly Column[] = [...visit, ...found];

export const inspectionTable = flatTableOf("inspection", { on: "on", columns });

/** 检查督办: a row a unit and subject of a visit. */
export const inspectionLedger = flatKind({
  kind: "inspections",
  name: "检查督办",
  columns,
  begins: "on",
  table: inspectionTable,
  rules: [
    inOrder("on", "rectifyBy"),
    inOrder("on", "rectifiedOn"),
    inOrder("rectifiedOn", "recheckedOn"),
    refuseWhere("rectifiedOn", ({ findings, rectifiedOn }) =>
      findings === "0" && rectifiedOn ? "没有发现问题（0），却填了“整改日期”，请核对。" : undefined,
    ),
  ],
});
