import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { refuseWhere } from "#platform/ledger/flat/row-rules.ts";
import { plausibleYear, yearColumn } from "#platform/ledger/flat/usual-columns.ts";
import { targetScopes } from "../words/oversight-words.ts";

const columns: readonly Column[] = [
  yearColumn,
  {
    code: "figure",
    header: "指标",
    type: "text",
    isKey: true,
    maxLength: 100,
    note: "指标的名称或代码，如“主动公开信息”或 items.published；有哪些指标，见“指标”。",
    example: "主动公开信息",
  },
  {
    code: "entry",
    header: "分项",
    type: "text",
    isKey: true,
    default: "全部",
    maxLength: 100,
    note: "只算一个分项的，写成 维度=分项，如 category=政策解读；不写就是全部。",
    example: "全部",
  },
  {
    code: "planned",
    header: "目标值",
    spellings: ["目标"],
    type: "number",
    isRequired: true,
    takesWan: true,
    example: "700",
  },
  {
    code: "scope",
    header: "范围",
    type: "option",
    default: "本机关",
    options: targetScopes.map((name) => ({ name })),
  },
  { code: "dueOn", header: "期限", type: "date", mayLieAhead: true },
  { code: "section", header: "责任科室", type: "text", maxLength: 100 },
  { code: "owner", header: "责任人", type: "text", maxLength: 100 },
  { code: "basis", header: "依据文号", type: "text", maxLength: 100, noneIsBlank: true },
];

export const targetTable = flatTableOf("oversight_target", { on: "year_on", columns });

/** 目标任务: a figure, and what it should come to in a year. */
export const targetLedger = flatKind({
  kind: "targets",
  name: "目标任务",
  columns,
  begins: "year",
  table: targetTable,
  rules: [
    plausibleYear,
    refuseWhere("planned", ({ planned }) =>
      planned && Number(planned) === 0 ? "“目标值”是 0，算不出完成率，请核对。" : undefined,
    ),
    refuseWhere("entry", ({ entry }) =>
      !entry || entry === "全部" || /^[A-Za-z]+=.+$/.test(entry)
        ? undefined
        : `“分项”${entry} 要写成 维度=分项，如 category=政策解读；不分的，写“全部”。`,
    ),
  ],
});
