import type { LocalDate } from "#kernel/local-date.ts";
import type { Statutory } from "#kernel/statutory.ts";
import type { DayPeriod } from "./day-period.ts";
import { publicationPeriod } from "./disclosure-regulation.ts";

/** What a limit of publication runs from. */
export type LimitStart = "formed" | "decided" | "approved";

/** A limit for making information public (公开时限) that a text of law sets. */
export interface PublicationLimit {
  readonly period: Statutory<DayPeriod>;
  readonly from: LimitStart;
}

/** The day the penalty law of 2021 (行政处罚法) came into force. */
const penaltyRevisedOn: LocalDate = "2021-07-15";

/** 主动公开的一般期限: 20 working days from formation or change. */
const regulation: PublicationLimit = {
  from: "formed",
  period: {
    cites: publicationPeriod.cites,
    versions: [
      { from: "2008-05-01", value: { days: 20, counts: "working-days" } }, // 2007 text, 第十八条
      { from: "2019-05-15", value: { days: 20, counts: "working-days" } },
    ],
  },
};

/** 双公示: licences and penalties, from the decision. */
const doublePublicity: PublicationLimit = {
  from: "decided",
  period: {
    cites:
      "《关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》（发改办财金〔2018〕424号）",
    versions: [{ from: "2018-07-01", value: { days: 7, counts: "working-days" } }],
  },
};

/** 预算、决算公开: from the approval. */
const budget: PublicationLimit = {
  from: "approved",
  period: {
    cites: "《中华人民共和国预算法》第十四条",
    versions: [{ from: "2015-01-01", value: { days: 20, counts: "calendar-days" } }],
  },
};

/** The limits of publication by which columns can be held. */
export const publicationLimits = {
  regulation,
  "double-publicity": doublePublicity,
  budget,
} as const;

export type StatutoryLimit = keyof typeof publicationLimits;

/** 处罚决定被变更、撤销、确认违法或者无效的，撤回信息并公开说明理由: from that day. 「三日」are working days (第八十五条). */
export const penaltyRecall: Statutory<DayPeriod> = {
  cites: "《中华人民共和国行政处罚法》第四十八条第二款、第八十五条",
  versions: [{ from: penaltyRevisedOn, value: { days: 3, counts: "working-days" } }],
};
