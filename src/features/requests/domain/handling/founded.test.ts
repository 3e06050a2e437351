import { expect, test } from "vitest";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import { unfounded } from "./founded.ts";

const calendar = stateCouncilCalendar();
const received: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "inPerson" };

test.each([
  ["deniedThirdParty", "thirdPartyConsulted"],
  ["unavailableUnclear", "corrected"],
  ["refusedExcessive", "reasonsRequested"],
] as const)("%s rests on %s", (result, step) => {
  const asked = { events: [received], on: "2026-03-20" } as const;
  expect(unfounded(result, asked, calendar)).toEqual({ kind: "no-step", step });
  const later = { events: [received, { type: "reasonsRequested", on: "2026-03-21" }] } as const;
  expect(unfounded("refusedExcessive", { ...later, on: "2026-03-20" }, calendar)).toBeDefined();
  expect(unfounded("granted", asked, calendar)).toBeUndefined();
});

test("nobody protects a third party before its fifteen working days are over or it answered", () => {
  const consulted: CaseEvent = { type: "thirdPartyConsulted", on: "2026-03-02" };
  const on = (day: "2026-03-23" | "2026-03-24", ...more: CaseEvent[]) =>
    unfounded("deniedThirdParty", { events: [received, consulted, ...more], on: day }, calendar);
  expect(on("2026-03-23")).toEqual({ kind: "third-party-asked", through: "2026-03-23" });
  expect(on("2026-03-24")).toBeUndefined();
  expect(on("2026-03-23", { type: "thirdPartyAnswered", on: "2026-03-10" })).toBeUndefined();
});

test.each(["granted", "partial"] as const)(
  "%s waits for a third party that was asked",
  (result) => {
    const consulted: CaseEvent = { type: "thirdPartyConsulted", on: "2026-03-02" };
    const at = (on: "2026-03-04" | "2026-03-24", ...more: CaseEvent[]) =>
      unfounded(result, { events: [received, consulted, ...more], on }, calendar);
    expect(at("2026-03-04")).toEqual({ kind: "third-party-asked", through: "2026-03-23" });
    expect(at("2026-03-04", { type: "thirdPartyAnswered", on: "2026-03-03" })).toBeUndefined();
    expect(at("2026-03-24")).toBeUndefined();
    const asked = { events: [received, consulted], on: "2026-03-04" } as const;
    expect(unfounded("unavailableNotHeld", asked, calendar)).toBeUndefined();
  },
);

test("a letter by post gives its fifteen working days from the day that is told as its receipt", () => {
  const by = (receivedOn: "2026-03-05" | null, on: "2026-03-25" | "2026-03-27") => {
    const asked: CaseEvent = { type: "thirdPartyConsulted", on: "2026-03-02", receivedOn };
    return unfounded("granted", { events: [received, asked], on }, calendar);
  };
  expect(by(null, "2026-03-27")).toEqual({ kind: "third-party-asked", through: null });
  expect(by("2026-03-05", "2026-03-25")).toMatchObject({ through: "2026-03-26" });
  expect(by("2026-03-05", "2026-03-27")).toBeUndefined();
});
