import type { Figure } from "#platform/figures/figure.ts";
import { channelsOpenFigure } from "./channels-open.ts";
import {
  carriedIn,
  carriedOut,
  concluded,
  feeNotices,
  feesNoticed,
  feesPaid,
  received,
} from "./sources.ts";
import { tableThree } from "./table-three.ts";

const opens = ["applicantKind", "channel", "result", "month", "section"] as const;
const cases = { unit: "件", by: opens } as const;
const byClock = "本年答复的申请，按答复日期和法定时限（扣除依法不计的时间）推算";

const sums: readonly Figure[] = [
  {
    ...cases,
    key: "requests.received",
    name: "本年收到的申请",
    definition: "本年收到的申请，按首次收到之日；作废的不计。",
    source: received,
  },
  {
    ...cases,
    key: "requests.carriedIn",
    name: "上年结转的申请",
    definition: "本年以前收到、到上年末没有答复的申请；作废的不计。",
    source: carriedIn,
  },
  {
    ...cases,
    key: "requests.concluded",
    name: "本年办结的申请",
    definition: "本年答复的申请，按答复日期；作废的不计。",
    source: concluded,
  },
  {
    ...cases,
    key: "requests.carriedOut",
    name: "结转下年的申请",
    definition: "到本年末已收到、没有答复的申请；作废的不计。",
    source: carriedOut,
  },
];

const clock: readonly Figure[] = [
  {
    ...cases,
    key: "requests.onTime",
    name: "按时答复的申请",
    definition: `${byClock}，在期限内的。`,
    source: concluded,
    only: { verdict: ["onTime"] },
  },
  {
    ...cases,
    key: "requests.late",
    name: "超期答复的申请",
    definition: `${byClock}，超过期限的。`,
    source: concluded,
    only: { verdict: ["late"] },
  },
  {
    ...cases,
    key: "requests.clockUncertain",
    name: "无法判定是否超期的申请",
    definition: `${byClock}；台账没有可以说明延期、补正、征求意见、缴费的列，或者那一年的节假日安排没有载入，看来超期而不能断定的。`,
    source: concluded,
    only: { verdict: ["uncertain"] },
  },
  {
    ...cases,
    key: "requests.extended",
    name: "延期答复的申请",
    definition: "本年答复的申请，按答复日期，其中延长过答复期限的。",
    source: concluded,
    only: { isExtended: ["true"] },
  },
  {
    ...cases,
    key: "requests.corrected",
    name: "补正过的申请",
    definition: "本年答复的申请，按答复日期，其中收到过补正的。",
    source: concluded,
    only: { isCorrected: ["true"] },
  },
];

const fees: readonly Figure[] = [
  {
    key: "requests.feeNotices",
    name: "信息处理费收费通知",
    definition: "本年发出的信息处理费收费通知，按收费通知日期。",
    unit: "件",
    source: feeNotices,
    by: [],
  },
  {
    key: "requests.feeNoticedYuan",
    name: "通知缴纳的信息处理费",
    definition: "本年发出的收费通知的应收金额之和，按收费通知日期。",
    unit: "元",
    source: feesNoticed,
    by: [],
  },
  {
    key: "requests.feeYuan",
    name: "实收的信息处理费",
    definition: "本年收到的信息处理费之和，按缴费日期。",
    unit: "元",
    source: feesPaid,
    by: [],
  },
];

/** Table three, and what the narrative and the boards count of requests. */
export const figures: readonly Figure[] = [
  ...tableThree,
  ...sums,
  ...clock,
  ...fees,
  channelsOpenFigure,
];
