import { expect, test } from "vitest";
import { handedIn } from "./handed-in.ts";

const dueOn = "2026-01-31";

test.each([
  { rule: "on the last day it is in time", handedInOn: "2026-01-31", is: "in-time" },
  { rule: "on the day after it is late", handedInOn: "2026-02-01", is: "late" },
  { rule: "on the last day nothing is overdue yet", today: "2026-01-31", is: "not-due" },
  { rule: "on the day after what is not there is overdue", today: "2026-02-01", is: "overdue" },
  {
    rule: "what waits for who supervises is not missing, though its day is past",
    waitsSince: "2026-01-30",
    is: "waiting",
  },
  {
    rule: "what is public waits no more",
    waitsSince: "2026-01-30",
    handedInOn: "2026-02-01",
    is: "late",
  },
  { rule: "of whom none is expected nothing is missing", isExpected: false, is: "not-expected" },
  {
    rule: "a report that was not expected counts like any other",
    isExpected: false,
    handedInOn: "2026-03-01",
    is: "late",
  },
] as const)("$rule", ({ is, ...given }) => {
  const standard = { handedInOn: null, today: "2026-06-01", isExpected: true } as const;
  expect(handedIn({ ...standard, dueOn, ...given })).toBe(is);
});

test("without a day in law nobody is late", () => {
  const asked = { dueOn: undefined, today: "2026-06-01", isExpected: true } as const;
  expect(handedIn({ ...asked, handedInOn: "2026-05-01" })).toBe("in-time");
  expect(handedIn({ ...asked, handedInOn: null })).toBe("not-due");
});
