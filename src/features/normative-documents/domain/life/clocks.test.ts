import { expect, test } from "vitest";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { type ClocksAsked, clockState, clocksOf, monthsBefore } from "./clocks.ts";
import type { Life } from "./decide-step.ts";
import type { RecordedStep, Step } from "./step.ts";

const step = (name: RecordedStep, on: string): Step => ({
  ...{ step: name, on: on as Step["on"], fromOn: null, by: "法规科", result: null, says: "" },
  ...{ because: null, opinions: null, adopted: null },
});
const life: Life = {
  ...{ type: "normative", isBusiness: false, isGivenUp: false, required: [] },
  publishedOn: "2026-04-08",
  steps: [step("legality-sent", "2026-03-02"), step("registration", "2026-04-01")],
};
const asked: ClocksAsked = {
  calendar: stateCouncilCalendar(),
  ...{ filedWithin: 30, interpretedWithin: 3, evaluatedWithin: 6 },
  interpretedOn: null,
  lastOn: null,
};
const due = (given: Partial<Life>, more: Partial<ClocksAsked> = {}) =>
  Object.fromEntries(
    clocksOf({ ...life, ...given }, { ...asked, ...more }).map((clock) => [clock.step, clock]),
  );

test("a legality review takes 5 to 15 working days after the draft was sent", () => {
  const { legality } = due({});
  expect([legality?.notBefore, legality?.dueOn]).toEqual(["2026-03-09", "2026-03-23"]);
});

test("holidays are left out: 清明 2026 within the three working days of an interpretation", () => {
  expect(due({ publishedOn: "2026-04-02" }).interpretation?.dueOn).toBe("2026-04-08");
});

test("a filing of thirty days that ends on a day off ends after it", () => {
  // 2026-05-02 is within the Labour Day holidays, which end on 5 May.
  expect(due({ publishedOn: "2026-04-02" }).filing?.dueOn).toBe("2026-05-06");
  expect(due({ type: "regulations" }).filing?.cites).toContain("第三十四条");
  expect(due({}).filing?.cites).toBeNull();
});

test("where the holidays of a year are not announced there is no last day", () => {
  const { legality } = due({ steps: [step("legality-sent", "2098-12-30")] });
  expect(legality?.dueOn).toBeNull();
  expect(legality && clockState(legality, "2099-06-01")).toBe("running");
});

test("evaluated in the six months before the last day, not before", () => {
  const evaluated = [...life.steps, step("evaluation", "2027-03-01")];
  const lastOn = "2027-08-31";
  const early = due(
    { steps: [...life.steps, step("evaluation", "2027-02-27")] },
    { lastOn },
  ).evaluation;
  const clock = due({ steps: evaluated }, { lastOn }).evaluation;
  expect(clock?.notBefore).toBe("2027-02-28");
  expect(clock?.doneOn).toBe("2027-03-01");
  expect(early?.doneOn).toBeNull();
  expect(early && clockState(early, "2027-02-27")).toBe("not-begun");
  expect(early && clockState(early, "2027-02-28")).toBe("running");
  expect(early && clockState(early, "2027-09-01")).toBe("overdue");
});

test.each([
  ["2026-03-31", 1, "2026-02-28"],
  ["2024-08-31", 6, "2024-02-29"],
  ["2026-01-15", 1, "2025-12-15"],
  ["2026-01-15", 13, "2024-12-15"],
] as const)("%s less %i months is %s", (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});
