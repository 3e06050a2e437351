import { expect, test } from "vitest";
import type { CaseEvent } from "../clock/case-event.ts";
import { evidenceNotes, evidenceOf } from "./evidence.ts";
import type { Filled } from "./letter.ts";
import type { LetterType } from "./letter-types.ts";

const submitted: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "inPerson" };
const consulted: CaseEvent = { type: "thirdPartyConsulted", on: "2026-03-05", ref: "甲公司" };

function codes(type: LetterType, events: readonly CaseEvent[], filled: Filled = {}) {
  const items = evidenceOf({ draft: { type, filled }, events, notes: evidenceNotes(filled) });
  return items.map(({ code, isOpen }) => `${isOpen ? "open " : ""}${code}`);
}

test.each<[LetterType, Filled, readonly string[]]>([
  ["granted", { variant: "provided" }, ["receipt"]],
  ["granted", { variant: "public" }, ["receipt", "open public"]],
  ["unavailableNotHeld", { variant: "none" }, ["receipt", "open search"]],
  ["unavailableNotHeld", { variant: "others" }, ["receipt"]],
  ["deniedSecret", {}, ["receipt", "open secrecy"]],
  ["deniedInternal", {}, ["receipt", "open internal", "open separable"]],
  ["thirdPartyOverruled", {}, ["receipt", "open thirdParty", "open publicInterest"]],
  ["extension", {}, []],
])("of %s %o has to be proven: %o", (type, filled, asked) => {
  expect(codes(type, [submitted], filled)).toEqual(asked);
});

test("what an event shows or an officer noted is there", () => {
  const filled = { "evidence.separable": "逐项审查，不能区分" };
  expect(codes("deniedThirdParty", [submitted, consulted], filled)).toEqual([
    "receipt",
    "thirdParty",
    "separable",
  ]);
});
