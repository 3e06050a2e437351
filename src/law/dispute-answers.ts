import type { LocalDate } from "#kernel/local-date.ts";
import type { Statutory } from "#kernel/statutory.ts";
import type { DayPeriod } from "./day-period.ts";

/** The day the reconsideration law of 2023 (行政复议法) came into force; before, that of 1999 held. */
const reviewRevisedOn: LocalDate = "2024-01-01";
const reviewFirstOn: LocalDate = "1999-10-01";

/** 普通程序：被申请人提出书面答复的期限, from the day after it received the copy. */
export const ordinaryReviewAnswer: Statutory<DayPeriod> = {
  cites: "《中华人民共和国行政复议法》第四十八条、第八十八条第二款",
  versions: [
    { from: reviewFirstOn, value: { days: 10, counts: "calendar-days" } }, // 1999 text, 第二十三条第一款
    { from: reviewRevisedOn, value: { days: 10, counts: "working-days" } },
  ],
};

/** 简易程序：被申请人提出书面答复的期限; the law of 1999 had no simple procedure. */
export const simpleReviewAnswer: Statutory<DayPeriod> = {
  cites: "《中华人民共和国行政复议法》第五十四条第一款、第八十八条第二款",
  versions: [{ from: reviewRevisedOn, value: { days: 5, counts: "working-days" } }],
};

/** 行政诉讼被告提交答辩状和证据的期限, from the day after it received the copy of the complaint. */
export const suitAnswer: Statutory<DayPeriod> = {
  cites: "《中华人民共和国行政诉讼法》第六十七条第一款",
  versions: [
    { from: "1990-10-01", value: { days: 10, counts: "calendar-days" } }, // 1989 text, 第四十三条第一款
    { from: "2015-05-01", value: { days: 15, counts: "calendar-days" } },
  ],
};
