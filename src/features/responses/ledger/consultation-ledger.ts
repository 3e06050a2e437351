import { addDays, parseLocalDate } from "#kernel/local-date.ts";
import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { atMost, inOrder, refuseWhere } from "#platform/ledger/flat/row-rules.ts";
import { consultationKinds } from "../words/response-words.ts";

const columns: readonly Column[] = [
  {
    code: "number",
    header: "编号",
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "2024-征-01",
  },
  {
    code: "title",
    header: "标题",
    type: "text",
    isRequired: true,
    maxLength: 300,
    example: "青岚县城市供水价格调整方案（征求意见稿）",
  },
  {
    code: "kind",
    header: "类型",
    type: "option",
    isRequired: true,
    options: consultationKinds.map((name) => ({ name })),
    example: "重大行政决策",
  },
  { code: "startedOn", header: "开始日期", type: "date", isRequired: true, example: "2024-03-01" },
  {
    code: "endsOn",
    header: "截止日期",
    type: "date",
    isRequired: true,
    mayLieAhead: true,
    example: "2024-04-01",
  },
  {
    code: "shortBecause",
    header: "期限说明",
    type: "text",
    maxLength: 1_000,
    note: "重大行政决策、规章征求意见少于 30 日的，写明理由。",
  },
  { code: "draft", header: "草案索引号", type: "text", maxLength: 100 },
  { code: "hearingOn", header: "听证日期", type: "date", mayLieAhead: true },
  { code: "opinions", header: "收到意见", type: "integer" },
  { code: "adopted", header: "采纳", spellings: ["采纳意见"], type: "integer" },
  { code: "answeredOn", header: "结果公布日期", type: "date" },
  { code: "decidedOn", header: "决定日期", type: "date" },
  { code: "documentNumber", header: "决定文号", type: "text", maxLength: 100, noneIsBlank: true },
];

export const consultationTable = flatTableOf("consultation", { on: "started_on", columns });

/** 重大行政决策程序暂行条例第十五条、规章制定程序条例: the day on which it begins is not counted. */
const fewestDays = 30;

/** 意见征集. */
export const consultationLedger = flatKind({
  kind: "consultations",
  name: "意见征集",
  columns,
  begins: "startedOn",
  table: consultationTable,
  numbered: { number: "number", on: "startedOn" },
  rules: [
    inOrder("startedOn", "endsOn"),
    inOrder("startedOn", "answeredOn"),
    atMost(["adopted"], "opinions"),
    refuseWhere("shortBecause", ({ kind, startedOn, endsOn, shortBecause }) => {
      const from = parseLocalDate(startedOn ?? "");
      if (!from || !endsOn || shortBecause || !(kind === "重大行政决策" || kind === "规章")) return;
      if (endsOn >= addDays(from, fewestDays)) return;
      return `${kind}征求意见一般不少于 ${fewestDays} 日（到 ${addDays(from, fewestDays)}），请填“期限说明”，或者核对日期。`;
    }),
  ],
});
