import { expect, test } from "vitest";
import { results } from "../case/codes.ts";
import { remedyOfResult, remedyOfSilence } from "./remedy-of-result.ts";

const first = { road: "reconsideration-first", days: 60, suitDays: 15 };
const either = { road: "either", days: 60, suitMonths: 6 };
const on = "2026-03-02";

test.each([
  ["deniedSecret", first],
  ["deniedLaw", first],
  ["deniedSafety", first],
  ["deniedThirdParty", first],
  ["deniedInternal", first],
  ["deniedProcess", first],
  ["deniedEnforcement", first],
  ["deniedInquiry", either],
  ["granted", either],
  ["unavailableNotHeld", either],
  ["unavailableNotReady", either],
  ["unavailableUnclear", either],
  ["refusedPetition", either],
  ["refusedRepeat", either],
  ["refusedPublication", either],
  ["refusedExcessive", either],
  ["refusedConfirm", either],
  ["otherRest", either],
  ["otherNotCorrected", undefined],
  ["otherUnpaid", undefined],
  ["withdrawn", undefined],
] as const)("the remedy of %s", (result, remedy) => {
  expect(remedyOfResult({ result, isWithheld: false, on })).toEqual(remedy);
});

test("of a partial disclosure it hangs on why the rest is not given", () => {
  expect(remedyOfResult({ result: "partial", isWithheld: true, on })).toEqual(first);
  expect(remedyOfResult({ result: "partial", isWithheld: false, on })).toEqual(either);
});

test("a refusal of the day before the revised law keeps the old text", () => {
  const refused = { result: "deniedThirdParty", isWithheld: false } as const;
  expect(remedyOfResult({ ...refused, on: "2023-12-31" })).toEqual(either);
  expect(remedyOfResult({ ...refused, on: "2024-01-01" })).toEqual(first);
});

test("rows that some courts do not accept are told of unless the legal office set otherwise", () => {
  const silent = results.filter(
    (result) => remedyOfResult({ result, isWithheld: false, on }, false) === undefined,
  );
  expect(silent).toEqual([
    "deniedInquiry",
    "unavailableNotReady",
    "refusedPetition",
    "refusedRepeat",
    "refusedPublication",
    "otherNotCorrected",
    "otherUnpaid",
    "withdrawn",
  ]);
});

test("who gets no reply goes to reconsideration first, unless both roads are set", () => {
  expect(remedyOfSilence(on, false)).toEqual(first);
  expect(remedyOfSilence(on, true)).toEqual(either);
});
