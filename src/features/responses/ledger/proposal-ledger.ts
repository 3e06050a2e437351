import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder, refuseWhere, requiredWhere } from "#platform/ledger/flat/row-rules.ts";
import { plausibleYear, yearColumn } from "#platform/ledger/flat/usual-columns.ts";
import {
  proposalAttributes,
  proposalKinds,
  proposalResults,
  proposalRoles,
  ratings,
} from "../words/response-words.ts";

const columns: readonly Column[] = [
  yearColumn,
  {
    code: "kind",
    header: "类型",
    type: "option",
    isKey: true,
    options: proposalKinds.map((name) => ({
      name,
      spellings: [name === "政协提案" ? "提案" : "建议"],
    })),
    example: "人大代表建议",
  },
  { code: "number", header: "编号", type: "text", isKey: true, maxLength: 50, example: "第12号" },
  {
    code: "title",
    header: "标题",
    type: "text",
    isRequired: true,
    maxLength: 300,
    example: "关于增设老城区停车泊位的建议",
  },
  {
    code: "role",
    header: "承办方式",
    type: "option",
    isRequired: true,
    options: proposalRoles.map((name) => ({ name })),
    example: "主办",
  },
  { code: "assignedOn", header: "交办日期", type: "date" },
  { code: "repliedOn", header: "答复日期", type: "date" },
  {
    code: "result",
    header: "办理结果",
    type: "option",
    options: proposalResults.map((name) => ({ name, spellings: [`${name}类`] })),
  },
  {
    code: "attribute",
    header: "公开属性",
    type: "option",
    options: proposalAttributes.map((name) => ({ name })),
  },
  { code: "withheldBecause", header: "不公开理由", type: "text", maxLength: 1_000 },
  { code: "publishedOn", header: "公开日期", type: "date" },
  { code: "indexNumber", header: "索引号", type: "text", maxLength: 100 },
  { code: "rating", header: "评价", type: "option", options: ratings.map((name) => ({ name })) },
];

export const proposalTable = flatTableOf("proposal", { on: "year_on", columns });

/** 建议提案: proposals of deputies and of members of the CPPCC. */
export const proposalLedger = flatKind({
  kind: "proposals",
  name: "建议提案",
  columns,
  begins: "year",
  table: proposalTable,
  rules: [
    plausibleYear,
    inOrder("assignedOn", "repliedOn"),
    inOrder("repliedOn", "publishedOn"),
    requiredWhere("withheldBecause", "attribute", ["不公开"]),
    refuseWhere("publishedOn", ({ attribute, publishedOn }) =>
      attribute === "不公开" && publishedOn
        ? "公开属性是“不公开”，却填了公开日期，请核对。"
        : undefined,
    ),
  ],
});
