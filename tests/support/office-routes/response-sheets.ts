import { consultationLedger } from "#features/responses/ledger/consultation-ledger.ts";
import { messageCountLedger } from "#features/responses/ledger/message-count-ledger.ts";
import { messageLedger } from "#features/responses/ledger/message-ledger.ts";
import { opinionLedger } from "#features/responses/ledger/opinion-ledger.ts";
import { proposalLedger } from "#features/responses/ledger/proposal-ledger.ts";
import { serviceCountLedger } from "#features/responses/ledger/service-count-ledger.ts";
import { serviceItemLedger } from "#features/responses/ledger/service-item-ledger.ts";
import type { Sheet } from "./sheet.ts";

/** A message, whose person stands sealed. */
export const messageSheet: Sheet = {
  path: "/api/messages",
  table: "citizen_message",
  kind: messageLedger,
  header: "编号,来源,收到日期,姓名,联系方式,内容",
  row: (mark, next) =>
    `〔2024〕${mark}${next}号,市长信箱,2024-03-07,${mark}甲,13900000000,${mark}来信`,
  values: (mark, next) => ({
    number: `〔2024〕新${mark}${next}号`,
    source: "市长信箱",
    receivedOn: "2024-03-07",
    subject: `${mark}新来信`,
  }),
  change: { subject: "改过的内容" },
};

/** A row of each kind of responses. */
export const responseSheets: readonly Sheet[] = [
  messageSheet,
  {
    path: "/api/message-counts",
    table: "message_count",
    kind: messageCountLedger,
    header: "月份,来源,收到",
    row: (mark, next) => `2024-03,${mark}热线${next},7`,
    values: (mark, next) => ({
      ...{ month: "2024-03", source: `${mark}新热线${next}` },
      ...{ handledBy: "本机关", received: "8" },
    }),
    change: { received: "9" },
  },
  {
    path: "/api/opinions",
    table: "public_opinion",
    kind: opinionLedger,
    header: "编号,发现时间,等级,内容",
    row: (mark, next) => `${mark}〔2024〕${next}号,2024-03-07 09:30,一般,${mark}舆情`,
    values: (mark, next) => ({
      ...{ number: `${mark}〔2024〕新${next}号`, foundAt: "2024-03-07 09:30" },
      ...{ level: "一般", subject: `${mark}新舆情` },
    }),
    change: { outcome: "改过的处置结果" },
  },
  {
    path: "/api/consultations",
    table: "consultation",
    kind: consultationLedger,
    header: "编号,标题,类型,开始日期,截止日期",
    row: (mark, next) => `${mark}〔2024〕${next}号,${mark}草案,其他,2024-03-01,2024-03-20`,
    values: (mark, next) => ({
      ...{ number: `${mark}〔2024〕新${next}号`, title: `${mark}新草案`, kind: "其他" },
      ...{ startedOn: "2024-03-01", endsOn: "2024-03-20" },
    }),
    change: { opinions: "12" },
  },
  {
    path: "/api/proposals",
    table: "proposal",
    kind: proposalLedger,
    header: "年度,类型,编号,标题,承办方式",
    row: (mark, next) => `2024,政协提案,${mark}${next},${mark}提案,主办`,
    values: (mark, next) => ({
      ...{ year: "2024", kind: "政协提案", number: `${mark}新${next}` },
      ...{ title: `${mark}新提案`, role: "主办" },
    }),
    change: { result: "A" },
  },
  {
    path: "/api/service-items",
    table: "service_item",
    kind: serviceItemLedger,
    header: "事项编码,事项名称,事项类型,实施机关,纳入日期",
    row: (mark, next) => `${mark}${next},${mark}事项,行政许可,${mark}局,2024-03-07`,
    values: (mark, next) => ({
      ...{ code: `${mark}新${next}`, name: `${mark}新事项`, kind: "行政许可" },
      ...{ unit: `${mark}局`, addedOn: "2024-03-07" },
    }),
    change: { legalBasis: "改过的依据" },
  },
  {
    path: "/api/service-counts",
    table: "service_count",
    kind: serviceCountLedger,
    header: "月份,单位,办件量",
    row: (mark, next) => `2024-03,${mark}局${next},7`,
    values: (mark, next) => ({ month: "2024-03", unit: `${mark}新局${next}`, cases: "8" }),
    change: { cases: "9" },
  },
];
