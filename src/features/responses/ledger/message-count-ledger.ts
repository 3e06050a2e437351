import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { atMost, refuseWhere } from "#platform/ledger/flat/row-rules.ts";
import { countColumn, monthColumn } from "#platform/ledger/flat/usual-columns.ts";
import { notCountedSingly } from "../data/not-twice.ts";
import { messageSources } from "../words/response-words.ts";

const columns: readonly Column[] = [
  monthColumn,
  {
    code: "source",
    header: "来源",
    type: "text",
    isKey: true,
    maxLength: 50,
    note: `如 ${messageSources.join("、")}；本机关另有叫法的照写。`,
    example: "本级热线",
  },
  {
    code: "handledBy",
    header: "承办单位",
    spellings: ["单位名称", "单位"],
    type: "text",
    isKey: true,
    default: "本机关",
    maxLength: 100,
    example: "本机关",
  },
  countColumn("received", "收到", {
    spellings: ["接收", "来信总数", "留言数"],
    isRequired: true,
    example: "160",
  }),
  countColumn("forwarded", "转办"),
  countColumn("concludedInTime", "按时办结"),
  countColumn("concludedLate", "超时办结"),
  countColumn("concludedCount", "办结", {
    spellings: ["办结总数"],
    note: "不填的，按时办结与超时办结相加。",
    example: "160",
  }),
  countColumn("replied", "回复", { spellings: ["答复数", "回复数"], example: "160" }),
  countColumn("rated", "参评", { spellings: ["评价数"] }),
  countColumn("satisfied", "满意", { note: "基本满意计入满意。" }),
  countColumn("views", "浏览量"),
];

export const messageCountTable = flatTableOf("message_count", { on: "month", columns });

/** 来信来电月报: where only counts are known. Rates are computed, never stored. */
export const messageCountLedger = flatKind({
  kind: "message-counts",
  name: "来信来电月报",
  columns,
  begins: "month",
  table: messageCountTable,
  rules: [
    atMost(["concludedInTime", "concludedLate"], "received"),
    atMost(["concludedCount"], "received"),
    atMost(["replied"], "received"),
    atMost(["rated"], "received"),
    atMost(["satisfied"], "rated"),
    refuseWhere("concludedCount", ({ concludedCount, concludedInTime, concludedLate }) => {
      if (!concludedCount || !concludedInTime || !concludedLate) return undefined;
      const sum = Number(concludedInTime) + Number(concludedLate);
      return sum === Number(concludedCount)
        ? undefined
        : `“按时办结”加“超时办结”是 ${sum}，不等于“办结”${concludedCount}，请核对。`;
    }),
  ],
  resolver: notCountedSingly,
});
