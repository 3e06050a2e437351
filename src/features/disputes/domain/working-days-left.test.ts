import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { workingDaysLeft } from "./working-days-left.ts";

test.each<{ rule: string; today: LocalDate; dueOn: LocalDate; left: number | undefined }>([
  { rule: "none on the day itself", today: "2024-03-18", dueOn: "2024-03-18", left: 0 },
  { rule: "weekends do not count", today: "2024-03-15", dueOn: "2024-03-18", left: 1 },
  { rule: "make-up days count", today: "2024-04-26", dueOn: "2024-04-29", left: 2 },
  { rule: "a past day has none", today: "2024-03-19", dueOn: "2024-03-18", left: undefined },
  { rule: "a far day is not counted", today: "2024-01-02", dueOn: "2024-06-03", left: undefined },
  { rule: "no holiday is guessed", today: "2098-12-30", dueOn: "2099-01-05", left: undefined },
])("$rule", ({ today, dueOn, left }) => {
  expect(workingDaysLeft(today, dueOn, stateCouncilCalendar())).toBe(left);
});
