import type { LocalDate } from "#kernel/local-date.ts";
import type { Statutory } from "#kernel/statutory.ts";
import type { DayPeriod } from "./day-period.ts";

/** The day the regulation on the business environment (优化营商环境条例) came into force. */
const businessOn: LocalDate = "2020-01-01";
/** The day the regulation on making rules (规章制定程序条例) came into force as revised. */
const rulesOn: LocalDate = "2018-05-01";

/** 涉及经营主体的草案公开征求意见：一般不少于, in days. */
export const businessConsultation: Statutory<number> = {
  cites: "《优化营商环境条例》第六十二条",
  versions: [{ from: businessOn, value: 30 }],
};

/** 规章草案公开征求意见：一般不少于, in days. */
export const ruleConsultation: Statutory<number> = {
  cites: "《规章制定程序条例》",
  versions: [{ from: rulesOn, value: 30 }],
};

/** 合法性审核期限, in working days after the draft was sent; emergencies excepted. */
export const legalityReview: Statutory<{ readonly least: number; readonly most: number }> = {
  cites:
    "《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）",
  versions: [{ from: "2018-12-04", value: { least: 5, most: 15 } }],
};

/** 公平竞争审查：未经审查，不得出台. */
export const competitionReview: Statutory<true> = {
  cites: "《公平竞争审查条例》第十三条、第十四条、第十八条",
  versions: [{ from: "2024-08-01", value: true }],
};

/** 规章备案, from the day of publication. */
export const ruleFiling: Statutory<DayPeriod> = {
  cites: "《规章制定程序条例》第三十四条、《法规规章备案审查条例》第四条",
  versions: [{ from: rulesOn, value: { days: 30, counts: "calendar-days" } }],
};
