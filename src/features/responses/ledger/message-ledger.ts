import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder, together } from "#platform/ledger/flat/row-rules.ts";
import { notCountedInBulk } from "../data/not-twice.ts";
import { cards, messageKinds, messageSources, ratings } from "../words/response-words.ts";

const facts: readonly Column[] = [
  {
    code: "number",
    header: "编号",
    spellings: ["工单号", "来信编号"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "12345-2024-0001",
  },
  {
    code: "source",
    header: "来源",
    spellings: ["来信渠道"],
    type: "text",
    isRequired: true,
    maxLength: 50,
    note: `如 ${messageSources.join("、")}；本机关另有叫法的照写。`,
    example: "市长信箱",
  },
  {
    code: "receivedOn",
    header: "收到日期",
    spellings: ["发帖时间", "来信时间"],
    type: "date",
    isRequired: true,
    example: "2024-03-07",
  },
  {
    code: "kind",
    header: "类型",
    spellings: ["来信类型", "诉求类型"],
    type: "option",
    options: messageKinds.map((name) => ({
      name,
      ...(name === "建议" && { spellings: ["建言"] }),
    })),
    example: "咨询",
  },
  {
    code: "person",
    header: "姓名",
    spellings: ["来信人", "发帖人"],
    type: "text",
    maxLength: 100,
    isPersonal: true,
  },
  {
    code: "contact",
    header: "联系方式",
    spellings: ["联系电话", "电话"],
    type: "text",
    maxLength: 200,
    isPersonal: true,
  },
  {
    code: "subject",
    header: "内容",
    spellings: ["标题", "诉求内容", "来信内容"],
    type: "text",
    isRequired: true,
    maxLength: 4_000,
    example: "咨询办理不动产登记需要哪些材料",
  },
  {
    code: "valid",
    header: "有效",
    type: "yesno",
    default: "是",
    note: "重复、无内容的填“否”，不计数。",
  },
];

const handling: readonly Column[] = [
  {
    code: "handledBy",
    header: "承办单位",
    spellings: ["责任单位", "督办部门"],
    type: "text",
    maxLength: 100,
  },
  { code: "forwardedOn", header: "转办日期", type: "date" },
  {
    code: "dueOn",
    header: "办理期限",
    type: "date",
    mayLieAhead: true,
    note: "转办单上写明的期限；不填的，按设置里这一来源的工作日数算。",
  },
  { code: "card", header: "督办", type: "option", options: cards.map((name) => ({ name })) },
  { code: "cardOn", header: "督办日期", type: "date" },
  { code: "repliedOn", header: "回复日期", spellings: ["回复时间", "答复日期"], type: "date" },
  { code: "concludedOn", header: "办结日期", type: "date" },
  { code: "publishedOn", header: "公开日期", type: "date" },
  { code: "rating", header: "评价", type: "option", options: ratings.map((name) => ({ name })) },
  { code: "views", header: "浏览量", type: "integer", takesWan: true },
  { code: "requestNumber", header: "转依申请编号", type: "text", maxLength: 100 },
];

const columns: readonly Column[] = [...facts, ...handling];

export const messageTable = flatTableOf("citizen_message", { on: "received_on", columns });

/** 来信来电: a row a message. */
export const messageLedger = flatKind({
  kind: "messages",
  name: "来信来电",
  columns,
  begins: "receivedOn",
  table: messageTable,
  numbered: { number: "number", on: "receivedOn" },
  rules: [
    inOrder("receivedOn", "forwardedOn"),
    inOrder("receivedOn", "dueOn"),
    inOrder("receivedOn", "repliedOn"),
    inOrder("receivedOn", "concludedOn"),
    inOrder("repliedOn", "publishedOn"),
    ...together("card", "cardOn"),
  ],
  resolver: notCountedInBulk,
});
