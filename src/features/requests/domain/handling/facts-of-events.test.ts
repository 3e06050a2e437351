import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { clockEvents, timeliness } from "../case/timeliness.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import { factsOfEvents } from "./facts-of-events.ts";

const received: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "inPerson" };

test("a case is told as a sheet would tell it: the first day of each act, and its end", () => {
  const events: CaseEvent[] = [
    { type: "submitted", on: "2026-03-01", channel: "online" },
    { type: "receiptConfirmed", on: "2026-03-02" },
    { type: "correctionRequested", on: "2026-03-04", respondBy: "2026-03-20" },
    { type: "corrected", on: "2026-03-09" },
    { type: "coMakerConsulted", on: "2026-03-10", ref: "甲" },
    { type: "coMakerConsulted", on: "2026-03-12", ref: "乙" },
    { type: "coMakerAnswered", on: "2026-03-16", ref: "乙" },
    { type: "extended", on: "2026-03-20", workingDays: 10 },
    { type: "replied", on: "2026-04-20" },
  ];
  expect(factsOfEvents(events, "partial")).toEqual({
    receivedOn: "2026-03-02",
    correctionRequestedOn: "2026-03-04",
    correctedOn: "2026-03-09",
    consultedOn: "2026-03-10",
    consulted: "coMaker",
    consultationAnsweredOn: "2026-03-16",
    extendedBy: 10,
    extendedOn: "2026-03-20",
    feeNotifiedOn: null,
    feePaidOn: null,
    result: "partial",
    repliedOn: "2026-04-20",
  });
});

test("what was not confirmed was not received, and what did not end has no result", () => {
  const online: CaseEvent = { type: "submitted", on: "2026-03-01", channel: "online" };
  expect(factsOfEvents([online], null)).toBeUndefined();
  expect(factsOfEvents([received], "granted")).toMatchObject({ result: null, repliedOn: null });
});

const ledgerDays: readonly (LocalDate | null)[] = [null, "2026-03-02", "2026-03-20", "2026-04-10"];
const told = ledgerDays.flatMap((asked) =>
  ledgerDays.flatMap((consulted) => ledgerDays.map((paid) => ({ asked, consulted, paid }))),
);

test.each(told)("facts of the acts that facts mean are the same facts: %o", (days) => {
  const { asked, consulted, paid } = days;
  const facts = {
    receivedOn: "2026-03-02" as const,
    correctionRequestedOn: asked,
    correctedOn: asked,
    consultedOn: consulted,
    consulted: consulted && ("thirdParty" as const),
    consultationAnsweredOn: null,
    extendedBy: null,
    extendedOn: null,
    feeNotifiedOn: paid,
    feePaidOn: paid,
    result: "granted" as const,
    repliedOn: "2026-04-10" as const,
  };
  const events = clockEvents({ ...facts, channel: "inPerson", applicantKind: "natural" });
  expect(factsOfEvents(events, "granted")).toEqual(facts);
});

test("a second consultation counts by the acts, which the facts of a sheet cannot tell", () => {
  const calendar = stateCouncilCalendar();
  const events: CaseEvent[] = [
    received,
    { type: "otherAgencyConsulted", on: "2026-03-03", ref: "甲" },
    { type: "otherAgencyAnswered", on: "2026-03-10", ref: "甲" },
    { type: "otherAgencyConsulted", on: "2026-03-16", ref: "乙" },
    { type: "otherAgencyAnswered", on: "2026-03-23", ref: "乙" },
    { type: "replied", on: "2026-04-10" },
  ];
  const found = factsOfEvents(events, "granted");
  if (!found) throw new Error("it was received");
  const facts = { ...found, channel: "inPerson", applicantKind: "natural" } as const;
  expect(timeliness({ facts, isUntold: false }, calendar).verdict).toBe("late");
  expect(timeliness({ facts, events, isUntold: false }, calendar)).toMatchObject({
    verdict: "onTime",
    dueOn: "2026-04-14",
  });
});
