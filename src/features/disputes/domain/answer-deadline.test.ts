import { expect, test } from "vitest";
import { stateCouncilSchedules } from "#law/holiday-schedules.ts";
import { workingCalendar } from "#law/working-calendar.ts";
import { type AnswerAsked, answerDeadline, deadlineCites } from "./answer-deadline.ts";

/** With a year of the old law, without holidays. */
const calendar = workingCalendar([
  ...stateCouncilSchedules,
  { year: 2015, notices: [], holidays: [], makeUpDays: [] },
]);

test.each<AnswerAsked & { rule: string; due: string }>([
  {
    rule: "a review by the simple procedure is answered within five working days",
    type: "review",
    procedure: "simple",
    noticeOn: "2024-03-04",
    due: "2024-03-11",
  },
  {
    rule: "make-up days count, holidays do not",
    type: "review",
    procedure: "simple",
    noticeOn: "2024-04-28",
    due: "2024-05-08",
  },
  {
    rule: "a review by the ordinary procedure is answered within ten working days",
    type: "review",
    procedure: "ordinary",
    noticeOn: "2024-03-04",
    due: "2024-03-18",
  },
  {
    rule: "before 2024 the ten days of a review were days of the calendar",
    type: "review",
    procedure: "ordinary",
    noticeOn: "2023-03-06",
    due: "2023-03-16",
  },
  {
    rule: "a suit is answered within fifteen days",
    type: "direct",
    procedure: null,
    noticeOn: "2024-03-04",
    due: "2024-03-19",
  },
  {
    rule: "a period that ends on a day off ends on the first working day after it",
    type: "afterReview",
    procedure: "simple",
    noticeOn: "2024-09-18",
    due: "2024-10-08",
  },
  {
    rule: "before 2015-05-01 a suit was answered within ten days",
    type: "direct",
    procedure: null,
    noticeOn: "2015-04-30",
    due: "2015-05-11",
  },
])("$rule", ({ due, ...asked }) => {
  expect(answerDeadline(asked, calendar)).toEqual({ ok: true, value: due });
});

test("no deadline is guessed: procedure not said, none in the law, a year without calendar", () => {
  const review = { type: "review", procedure: null, noticeOn: "2024-03-04" } as const;
  expect(answerDeadline(review, calendar)).toEqual({ ok: false, error: { kind: "no-procedure" } });
  const early = { ...review, procedure: "simple", noticeOn: "2023-12-29" } as const;
  expect(answerDeadline(early, calendar)).toEqual({ ok: false, error: { kind: "no-period" } });
  const late = { ...review, procedure: "ordinary", noticeOn: "2098-12-30" } as const;
  expect(answerDeadline(late, calendar)).toMatchObject({
    ok: false,
    error: { kind: "year-not-loaded" },
  });
});

test("a deadline cites its article", () => {
  const of = (type: AnswerAsked["type"], procedure: AnswerAsked["procedure"]) =>
    deadlineCites({ type, procedure, noticeOn: "2024-03-04" });
  expect(of("review", "simple")).toContain("第五十四条");
  expect(of("review", "ordinary")).toContain("第四十八条");
  expect(of("direct", null)).toContain("行政诉讼法》第六十七条");
  expect(of("review", null)).toBeUndefined();
});
