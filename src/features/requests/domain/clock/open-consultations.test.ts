import { expect, test } from "vitest";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { CaseEvent } from "./case-event.ts";
import { consultationsOf } from "./open-consultations.ts";

const calendar = stateCouncilCalendar();
const submitted: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "inPerson" };
const asked = (ref: string, receivedOn: "2026-03-05" | "2026-03-09"): CaseEvent => ({
  type: "thirdPartyConsulted",
  on: "2026-03-05",
  receivedOn,
  ref,
});
const answered: CaseEvent = { type: "thirdPartyAnswered", on: "2026-03-10", ref: "甲公司" };
const both = [submitted, asked("甲公司", "2026-03-05"), asked("乙公司", "2026-03-09")];

test("each third party has fifteen working days from its own receipt", () => {
  expect(consultationsOf([...both, answered], calendar)).toEqual([
    {
      kind: "thirdParty",
      ref: "甲公司",
      sentOn: "2026-03-05",
      until: "2026-03-26",
      answeredOn: "2026-03-10",
      opinion: null,
      isReceiptUntold: false,
    },
    {
      kind: "thirdParty",
      ref: "乙公司",
      sentOn: "2026-03-05",
      until: "2026-03-30",
      answeredOn: null,
      opinion: null,
      isReceiptUntold: false,
    },
  ]);
});
