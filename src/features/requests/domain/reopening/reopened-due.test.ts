import { expect, test } from "vitest";
import { stateCouncilCalendar, workingCalendar } from "#law/working-calendar.ts";
import { reopenedDue } from "./reopened-due.ts";

const calendar = stateCouncilCalendar();
const ordered = { receivedOn: "2026-09-21", days: null, by: null } as const;

test.each([
  ["nothing is said of time: 20 working days (第三十三条)", ordered, "2026-10-26"],
  ["working days are ordered", { ...ordered, days: 5 }, "2026-09-29"],
  [
    "a day is named, whatever it is",
    { ...ordered, days: 5, by: "2026-10-03" } as const,
    "2026-10-03",
  ],
] as const)("%s", (_, told, dueOn) => {
  expect(reopenedDue(told, calendar)).toMatchObject({ dueOn, certain: null });
});

test("a period that runs into a year not announced is shown as far as it is certain", () => {
  const announced = workingCalendar(
    [...calendar.schedules.values()].filter(({ year }) => year <= 2026),
  );
  const late = { ...ordered, receivedOn: "2026-12-28" } as const;
  const { dueOn, certain } = reopenedDue(late, announced);
  expect([dueOn, certain]).toEqual([null, { through: "2026-12-31", left: 17 }]);
});
