import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { results } from "../case/codes.ts";
import { type LetterType, noticeTypes } from "./letter-types.ts";
import { remedyOfLetter } from "./remedy-of-letter.ts";

const roadOf = (type: LetterType, variant = "", on: LocalDate = "2026-03-20") =>
  remedyOfLetter({ type, filled: { variant } }, { on, isToldOfDisputed: true })?.road;

test("letters of the procedure carry no remedy, but for the one against a third party's will", () => {
  const told = noticeTypes.filter((type) => roadOf(type) !== undefined);
  expect(told).toEqual(["thirdPartyOverruled"]);
});

test("what withholds under articles 14 to 16 is reconsidered first, a part too; else either road", () => {
  const first = results.filter((type) => roadOf(type) === "reconsideration-first");
  expect(first).toEqual([
    "partial",
    "deniedSecret",
    "deniedLaw",
    "deniedSafety",
    "deniedThirdParty",
    "deniedInternal",
    "deniedProcess",
    "deniedEnforcement",
  ]);
  expect(roadOf("partial", "rest")).toBe("either");
  expect(roadOf("granted")).toBe("either");
});

test.each([
  ["2023-12-31", "either"],
  ["2024-01-01", "reconsideration-first"],
] as const)("a refusal of %s: %s", (on, road) => {
  expect(roadOf("deniedProcess", "", on)).toBe(road);
});
