import { describe, expect, test } from "vitest";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { givenFacts } from "#tests/support/requests/given-facts.ts";
import { lacking } from "./check-facts.ts";
import type { CaseFacts } from "./facts.ts";
import { timeliness } from "./timeliness.ts";

const calendar = stateCouncilCalendar();

/** Received on Monday 2026-03-02: due on Monday 2026-03-30. */
function judged(facts: Partial<CaseFacts>, isUntold = false) {
  return timeliness(
    { facts: givenFacts({ receivedOn: "2026-03-02", ...facts }), isUntold },
    calendar,
  );
}

const granted = { result: "granted" } as const;

test("an open case has no verdict, and is due twenty working days after receipt", () => {
  expect(judged({})).toEqual({
    ...{ verdict: null, dueOn: "2026-03-30", hasLateExtension: false, certain: null },
    waits: { step: "counting", awaitedBy: null, consultedUntil: null },
  });
});

test.each([
  ["2026-03-29", "onTime"],
  ["2026-03-30", "onTime"],
  ["2026-03-31", "late"],
] as const)("replied on %s: %s", (repliedOn, verdict) => {
  expect(judged({ ...granted, repliedOn }).verdict).toBe(verdict);
});

test("a late reply is in doubt where a column that could excuse it stood in no file, one in time is not", () => {
  expect(judged({ ...granted, repliedOn: "2026-03-31" }, true).verdict).toBe("uncertain");
  expect(judged({ ...granted, repliedOn: "2026-03-30" }, true).verdict).toBe("onTime");
});

describe("what is told excuses", () => {
  const late = { ...granted, repliedOn: "2026-04-20" } as const;

  test.each<[string, Partial<CaseFacts>, string]>([
    ["nothing", {}, "late"],
    ["an extension in time", { extendedBy: 20, extendedOn: "2026-03-30" }, "onTime"],
    ["an extension too late", { extendedBy: 20, extendedOn: "2026-03-31" }, "late"],
    ["an extension too short", { extendedBy: 5, extendedOn: "2026-03-30" }, "late"],
    ["a correction", { correctionRequestedOn: "2026-03-05", correctedOn: "2026-03-20" }, "onTime"],
    ["a correction whose notice is not told", { correctedOn: "2026-03-20" }, "onTime"],
    ["a payment", { feeNotifiedOn: "2026-03-05", feePaidOn: "2026-03-20" }, "onTime"],
    [
      "a third party asked",
      { consultedOn: "2026-03-05", consulted: "thirdParty", consultationAnsweredOn: "2026-03-25" },
      "onTime",
    ],
    ["acts behind the reply", { correctionRequestedOn: "2026-04-21" }, "late"],
  ])("%s: %s", (_, facts, verdict) => {
    expect(judged({ ...late, ...facts }).verdict).toBe(verdict);
  });

  test("an extension that came too late is told", () => {
    const extension = { extendedBy: 20, extendedOn: "2026-03-31" } as const;
    expect(judged({ ...late, ...extension }).hasLateExtension).toBe(true);
    expect(judged({ ...late, ...extension, extendedOn: "2026-03-30" }).hasLateExtension).toBe(
      false,
    );
  });
});

describe("what is lacking leaves a late reply in doubt if it could excuse it", () => {
  test.each<[string, Partial<CaseFacts>, string]>([
    ["the day of an extension", { extendedBy: 20, repliedOn: "2026-04-20" }, "uncertain"],
    ["the day of one that would not do", { extendedBy: 1, repliedOn: "2026-04-20" }, "late"],
    [
      "the answer to a correction",
      { correctionRequestedOn: "2026-03-05", repliedOn: "2026-04-20" },
      "uncertain",
    ],
    [
      "who was asked, which may have no limit",
      { consultedOn: "2026-03-05", repliedOn: "2026-05-20" },
      "uncertain",
    ],
    ["the third party", { result: "deniedThirdParty", repliedOn: "2026-04-20" }, "uncertain"],
    ["the notice of a fee", { result: "otherUnpaid", repliedOn: "2026-04-20" }, "uncertain"],
    [
      "the notice of a correction",
      { result: "otherNotCorrected", repliedOn: "2026-04-20" },
      "uncertain",
    ],
  ])("%s", (_, facts, verdict) => {
    expect(judged({ ...granted, ...facts }).verdict).toBe(verdict);
  });
});

test("who does not correct or pay is not replied to late", () => {
  const given = { correctionRequestedOn: "2026-03-05", result: "otherNotCorrected" } as const;
  expect(judged({ ...given, repliedOn: "2026-05-20" }).verdict).toBe("onTime");
});

test("a withdrawal after the due day was late already", () => {
  expect(judged({ result: "withdrawn", repliedOn: "2026-03-30" }).verdict).toBe("onTime");
  expect(judged({ result: "withdrawn", repliedOn: "2026-03-31" }).verdict).toBe("late");
});

describe("a year without a calendar", () => {
  test.each([
    ["2015-03-02", "onTime"],
    ["2015-03-31", "uncertain"],
  ] as const)("received on 2015-03-02, replied on %s: %s", (repliedOn, verdict) => {
    expect(judged({ ...granted, receivedOn: "2015-03-02", repliedOn }).verdict).toBe(verdict);
  });
});

test.each<[string, Partial<CaseFacts>, readonly string[]]>([
  ["nothing is missing of a plain reply", { ...granted, repliedOn: "2026-03-05" }, []],
  [
    "the consultation of a third party",
    { result: "deniedThirdParty", repliedOn: "2026-03-05" },
    ["consultedOn"],
  ],
  [
    "both of a correction",
    { result: "unavailableUnclear", repliedOn: "2026-03-05" },
    ["correctionRequestedOn", "correctedOn"],
  ],
  ["the notice of a fee", { result: "otherUnpaid", repliedOn: "2026-03-05" }, ["feeNotifiedOn"]],
  ["whom", { consultedOn: "2026-03-05" }, ["consulted"]],
  ["how long", { extendedOn: "2026-03-05" }, ["extendedBy"]],
])("lacking: %s", (_, facts, expected) => {
  const found = lacking(givenFacts({ receivedOn: "2026-03-02", ...facts }));
  expect(found.map(({ fact }) => fact)).toEqual(expected);
});
