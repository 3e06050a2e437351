import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import { actsNow, type HandlingAct, tried } from "./acts-now.ts";

const calendar = stateCouncilCalendar();

/** Handed over in person on Monday 2026-03-02: due on Monday 2026-03-30. */
const received: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "inPerson" };

function on(asOf: LocalDate, ...events: CaseEvent[]) {
  const all = actsNow({ asOf, events: [received, ...events] }, calendar);
  return new Map(all.map((now) => [now.act, now]));
}

test("an extension says the day that it will give, before it is made", () => {
  expect(on("2026-03-30").get("extended")).toMatchObject({
    isLawful: true,
    after: { dueOn: "2026-04-28", state: "open" },
  });
  expect(on("2026-03-31").get("extended")).toMatchObject({
    isLawful: false,
    reason: { kind: "late-extension", dueOn: "2026-03-30" },
  });
});

test("asking for a correction stops the period, and is asked once", () => {
  expect(on("2026-03-03").get("correctionRequested")).toMatchObject({
    isLawful: true,
    after: { state: "awaitingCorrection", dueOn: null },
  });
  const asked: CaseEvent = {
    type: "correctionRequested",
    on: "2026-03-03",
    respondBy: "2026-03-18",
  };
  const later = on("2026-03-10", asked);
  expect(later.get("correctionRequested")).toMatchObject({ reason: { kind: "second-correction" } });
  expect(later.get("corrected")).toMatchObject({ isLawful: true, after: { dueOn: "2026-04-08" } });
  const early = { isLawful: false, reason: { kind: "not-lapsed", by: "2026-03-18" } };
  expect(later.get("abandoned")).toMatchObject(early);
  expect(on("2026-03-18", asked).get("abandoned")).toMatchObject(early);
  const lapsed = on("2026-03-19", asked).get("abandoned");
  expect(lapsed).toMatchObject({ isLawful: true, after: { state: "closed" } });
});

test("what has no question cannot be answered, and what ended is closed", () => {
  const lawful = [...on("2026-03-03").values()].filter(({ isLawful }) => isLawful);
  expect(lawful.map(({ act }) => act)).toEqual([
    "correctionRequested",
    "thirdPartyConsulted",
    "coMakerConsulted",
    "otherAgencyConsulted",
    "feeNotified",
    "reasonsRequested",
    "extended",
    "replied",
    "withdrawn",
  ] satisfies HandlingAct[]);
  const ended = on("2026-03-20", { type: "replied", on: "2026-03-19" });
  expect([...ended.values()].every(({ isLawful }) => !isLawful)).toBe(true);
});

test("a request of the internet is confirmed first, one handed over is not asked for it", () => {
  const online: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "online" };
  const now = actsNow({ asOf: "2026-03-03", events: [online] }, calendar);
  expect(now.filter(({ isLawful }) => isLawful)).toEqual([
    expect.objectContaining({
      act: "receiptConfirmed",
      after: expect.objectContaining({ dueOn: "2026-03-31" }),
    }),
  ]);
  expect(on("2026-03-03").has("receiptConfirmed")).toBe(false);
});

test("an act with what was filled in is tried, also on an earlier day than today", () => {
  const events = [received];
  const told = { type: "extended", on: "2026-03-20", workingDays: 5 } as const;
  expect(tried({ asOf: "2026-04-10", events }, told, calendar)).toMatchObject({
    isLawful: true,
    after: { dueOn: "2026-04-07", overdue: true },
  });
});

test("what would be too late is said, and may be done all the same", () => {
  expect(on("2026-03-11").get("correctionRequested")).toMatchObject({ late: [] });
  expect(on("2026-03-12").get("correctionRequested")).toMatchObject({ late: ["art30.correction"] });
  expect(on("2026-03-30").get("replied")).toMatchObject({ late: [] });
  expect(on("2026-03-31").get("replied")).toMatchObject({ late: ["art33.reply"] });
});

test("nobody gives up for a fee whose notice is on its way by post", () => {
  const notice = { type: "feeNotified", on: "2026-03-02" } as const;
  const given = (receivedOn: LocalDate | null, asOf: LocalDate) =>
    on(asOf, { ...notice, receivedOn }).get("abandoned");
  expect(given(null, "2026-03-31")).toMatchObject({ reason: { kind: "not-lapsed", by: null } });
  expect(given("2026-03-05", "2026-03-31")).toMatchObject({ reason: { kind: "not-lapsed" } });
  expect(given("2026-03-02", "2026-03-31")).toMatchObject({ isLawful: true });
});
