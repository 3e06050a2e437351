import { expect, test } from "vitest";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import { stepOf } from "./case-step.ts";

const calendar = stateCouncilCalendar();
const submitted: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "inPerson" };

test.each<[string, readonly CaseEvent[], object | null]>([
  ["nothing happened", [submitted], { step: "counting", awaitedBy: null, consultedUntil: null }],
  [
    "receipt is not confirmed",
    [{ ...submitted, channel: "online" }],
    { step: "confirmation", awaitedBy: null, consultedUntil: null },
  ],
  [
    "a correction is asked for",
    [submitted, { type: "correctionRequested", on: "2026-03-04", respondBy: "2026-03-20" }],
    { step: "correction", awaitedBy: "2026-03-20", consultedUntil: null },
  ],
  [
    "two third parties are asked: the later limit",
    [
      submitted,
      { type: "thirdPartyConsulted", on: "2026-03-04", ref: "甲" },
      { type: "thirdPartyConsulted", on: "2026-03-06", ref: "乙" },
    ],
    { step: "consultation", awaitedBy: "2026-03-27", consultedUntil: "2026-03-27" },
  ],
  [
    "a third party is asked, and a correction came first: both days",
    [
      submitted,
      { type: "thirdPartyConsulted", on: "2026-03-04", ref: "甲" },
      { type: "correctionRequested", on: "2026-03-04", respondBy: "2026-03-20" },
    ],
    { step: "correction", awaitedBy: "2026-03-20", consultedUntil: "2026-03-25" },
  ],
  [
    "one of two third parties answered: the other's limit",
    [
      submitted,
      { type: "thirdPartyConsulted", on: "2026-03-04", ref: "甲" },
      { type: "thirdPartyConsulted", on: "2026-03-04", receivedOn: "2026-03-09", ref: "乙" },
      { type: "thirdPartyAnswered", on: "2026-03-10", ref: "甲" },
    ],
    { step: "consultation", awaitedBy: "2026-03-30", consultedUntil: "2026-03-30" },
  ],
  [
    "another agency is asked, which has no limit",
    [submitted, { type: "otherAgencyConsulted", on: "2026-03-04" }],
    { step: "consultation", awaitedBy: null, consultedUntil: null },
  ],
  [
    "a fee is asked for",
    [submitted, { type: "feeNotified", on: "2026-03-04" }],
    { step: "payment", awaitedBy: "2026-04-01", consultedUntil: null },
  ],
  ["it was answered", [submitted, { type: "replied", on: "2026-03-04" }], null],
  ["its history is not lawful", [submitted, { type: "corrected", on: "2026-03-04" }], null],
])("%s", (_, events, found) => {
  expect(stepOf(events, calendar)).toEqual(found);
});
