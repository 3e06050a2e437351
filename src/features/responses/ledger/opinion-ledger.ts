import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder, together } from "#platform/ledger/flat/row-rules.ts";
import { opinionLevels } from "../words/response-words.ts";

const columns: readonly Column[] = [
  {
    code: "number",
    header: "编号",
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "舆情2024-01",
  },
  {
    code: "foundAt",
    header: "发现时间",
    type: "time",
    isRequired: true,
    note: "写到时分：首次发布、新闻发布会的时限由此起算。",
    example: "2024-03-07 09:30",
  },
  {
    code: "level",
    header: "等级",
    spellings: ["舆情等级"],
    type: "option",
    isRequired: true,
    options: opinionLevels.map((name) => ({ name })),
    example: "一般",
  },
  {
    code: "subject",
    header: "内容",
    spellings: ["舆情内容", "标题"],
    type: "text",
    isRequired: true,
    maxLength: 4_000,
    example: "网民反映某路段施工扬尘",
  },
  { code: "foundOn", header: "来源平台", type: "text", maxLength: 100 },
  { code: "handledBy", header: "责任单位", type: "text", maxLength: 100 },
  { code: "reportedAt", header: "上报时间", type: "time" },
  { code: "releasedAt", header: "首次发布时间", type: "time" },
  { code: "pressAt", header: "新闻发布会时间", type: "time" },
  { code: "topicUrl", header: "专题网址", type: "text", maxLength: 300 },
  { code: "outcome", header: "处置结果", type: "text", maxLength: 2_000 },
  { code: "concludedOn", header: "办结日期", type: "date" },
  { code: "feedback", header: "跟踪反馈", type: "text", maxLength: 2_000 },
  { code: "feedbackOn", header: "反馈日期", type: "date" },
];

export const opinionTable = flatTableOf("public_opinion", { on: "day", columns });

/** 政务舆情: from the minute it was found. */
export const opinionLedger = flatKind({
  kind: "opinions",
  name: "政务舆情",
  columns,
  begins: "foundAt",
  table: opinionTable,
  numbered: { number: "number", on: "foundAt" },
  rules: [
    inOrder("foundAt", "reportedAt"),
    inOrder("foundAt", "releasedAt"),
    inOrder("foundAt", "pressAt"),
    ...together("feedback", "feedbackOn"),
  ],
});
