import { expect, test } from "vitest";
import { delegationStanding } from "./delegation-standing.ts";

const days = { fromOn: "2026-03-02", untilOn: "2026-03-06", endedAt: null } as const;

test.each([
  { rule: "planned on the day before", given: days, today: "2026-03-01", is: "planned" },
  { rule: "current on its first day", given: days, today: "2026-03-02", is: "current" },
  { rule: "current on its last day", given: days, today: "2026-03-06", is: "current" },
  { rule: "past on the day after", given: days, today: "2026-03-07", is: "past" },
  {
    rule: "ended, whatever its days",
    given: { ...days, endedAt: "2026-03-03T01:00:00Z" },
    today: "2026-03-04",
    is: "ended",
  },
] as const)("$rule", ({ given, today, is }) => {
  expect(delegationStanding(given, today)).toBe(is);
});
