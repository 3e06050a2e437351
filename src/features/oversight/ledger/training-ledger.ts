import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { trainingForms } from "../words/oversight-words.ts";

const columns: readonly Column[] = [
  {
    code: "on",
    header: "日期",
    spellings: ["培训日期"],
    type: "date",
    isKey: true,
    example: "2024-04-12",
  },
  {
    code: "subject",
    header: "主题",
    spellings: ["培训主题", "内容"],
    type: "text",
    isKey: true,
    maxLength: 200,
    example: "政府信息公开条例",
  },
  {
    code: "people",
    header: "参加人数",
    spellings: ["人数"],
    type: "integer",
    isRequired: true,
    example: "60",
  },
  {
    code: "form",
    header: "形式",
    type: "option",
    options: trainingForms.map((name) => ({ name })),
    example: "集中培训",
  },
  { code: "audience", header: "对象", type: "text", maxLength: 200 },
  { code: "units", header: "参加单位数", type: "integer" },
  { code: "hours", header: "学时", type: "number" },
  { code: "teacher", header: "授课", spellings: ["授课人"], type: "text", maxLength: 100 },
];

export const trainingTable = flatTableOf("training", { on: "on", columns });

/** 培训. */
export const trainingLedger = flatKind({
  kind: "trainings",
  name: "培训",
  columns,
  begins: "on",
  table: trainingTable,
});
