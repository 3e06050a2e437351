import { expect, test } from "vitest";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import { disclosesAgainst, objectionsOf } from "./objections.ts";

const calendar = stateCouncilCalendar();
const submitted: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "inPerson" };
const asked = (ref: string, on: "2026-03-03" | "2026-03-12" = "2026-03-03"): CaseEvent => ({
  ...{ type: "thirdPartyConsulted", on, ref },
});
const said = (ref: string, opinion: "consents" | "objects" | undefined, on = "2026-03-10") =>
  ({ type: "thirdPartyAnswered", on, ref, opinion }) as CaseEvent;

test("who objects is told apart from who agrees, says nothing of it, or does not answer", () => {
  const parties = ["甲", "乙", "丙", "丁"].map((ref) => asked(ref));
  const answers = [said("甲", "objects"), said("乙", "consents"), said("丙", undefined)];
  expect(objectionsOf([submitted, ...parties, ...answers], calendar)).toEqual([
    { ref: "甲", on: "2026-03-10" },
  ]);
});

test("who is asked again and agrees objects no longer", () => {
  const events = [submitted, asked("甲"), said("甲", "objects")];
  const again = [...events, asked("甲", "2026-03-12"), said("甲", "consents", "2026-03-13")];
  expect(objectionsOf(events, calendar)).toHaveLength(1);
  expect(objectionsOf(again, calendar)).toEqual([]);
});

test.each([
  ["granted", undefined, true],
  ["partial", "条例第十四条", true],
  ["partial", "条例第 十五 条", false],
  ["partial", "条例第三十二条", false],
  ["partial", "条例第三十一条", true],
  ["deniedThirdParty", undefined, false],
  ["unavailableNotHeld", undefined, false],
] as const)("%s, kept back by %s, discloses against them: %s", (outcome, basis, is) => {
  expect(disclosesAgainst(outcome, { basis })).toBe(is);
});
