import { expect, test } from "vitest";
import { decideStep, type Life, type StepRefused } from "./decide-step.ts";
import type { RecordedStep, Step } from "./step.ts";

const today = "2026-12-01";

function step(name: RecordedStep, on: string, more: Partial<Step> = {}): Step {
  const result =
    name === "legality"
      ? "lawful"
      : name === "competition" || name === "decision"
        ? "passed"
        : null;
  return {
    ...{ step: name, on: on as Step["on"], fromOn: null, by: "法规科", result, says: "见材料" },
    ...{ because: null, opinions: null, adopted: null, ...more },
  };
}

const life: Life = {
  type: "normative",
  isBusiness: true,
  isGivenUp: false,
  steps: [],
  required: ["consultation", "competition", "legality", "decision"],
  publishedOn: null,
};
const consulted = step("consultation", "2026-09-30", { fromOn: "2026-09-01" });
const competed = step("competition", "2026-10-08");
const sent = step("legality-sent", "2026-10-09");
const lawful = step("legality", "2026-10-20");
const decided = step("decision", "2026-11-02");
const registered = step("registration", "2026-11-10");

test.each<
  [rule: string, given: Partial<Life>, asked: Step, refused: StepRefused["kind"] | undefined]
>([
  ["consultation may begin a life", {}, consulted, undefined],
  [
    "one of 29 days is short where business is concerned",
    {},
    { ...consulted, on: "2026-09-29" },
    "consultation-short",
  ],
  [
    "a shorter one needs its reason",
    {},
    { ...consulted, on: "2026-09-10", because: "应急" },
    undefined,
  ],
  [
    "other documents have no such length",
    { isBusiness: false },
    { ...consulted, on: "2026-09-02" },
    undefined,
  ],
  [
    "regulations have it whomever they concern",
    { isBusiness: false, type: "regulations" },
    { ...consulted, on: "2026-09-02" },
    "consultation-short",
  ],
  ["a consultation has a first day", {}, { ...consulted, fromOn: null }, "no-period"],
  ["no review before what binds before it", {}, sent, "missing"],
  ["no decision before the reviews", { steps: [consulted] }, decided, "missing"],
  ["nor one without the legality review", { steps: [consulted, competed] }, decided, "missing"],
  ["nothing is reviewed that was not sent", { steps: [consulted, competed] }, lawful, "not-sent"],
  [
    "a review has its result",
    { steps: [consulted, competed, sent] },
    { ...lawful, result: null },
    "no-result",
  ],
  [
    "of another step's results none will do",
    { steps: [consulted, competed, sent] },
    { ...lawful, result: "passed" },
    "no-result",
  ],
  [
    "an opinion to amend says what became of it",
    { steps: [consulted, competed, sent] },
    { ...lawful, result: "to-amend" },
    "opinion-not-followed",
  ],
  [
    "after an unlawful one nothing is decided",
    { steps: [consulted, competed, sent, { ...lawful, result: "unlawful" }] },
    decided,
    "unlawful",
  ],
  ["decided once all stands", { steps: [consulted, competed, sent, lawful] }, decided, undefined],
  [
    "no number for what was not passed",
    { steps: [consulted, competed, sent, lawful, { ...decided, result: "not-passed" }] },
    registered,
    "not-passed",
  ],
  [
    "no number without the decision",
    { steps: [consulted, competed, sent, lawful] },
    registered,
    "missing",
  ],
  [
    "no decision before the day of its review",
    { steps: [consulted, competed, sent, lawful] },
    { ...decided, on: "2026-10-19" },
    "before-step",
  ],
  [
    "the consultation may run while it is reviewed",
    { steps: [sent], required: [] },
    consulted,
    undefined,
  ],
  ["but not after it was decided", { steps: [decided], required: [] }, consulted, "step-after"],
  ["no step twice", { steps: [consulted] }, consulted, "already"],
  ["nothing of tomorrow", {}, { ...consulted, on: "2026-12-02" }, "in-future"],
  ["nothing of what was given up", { isGivenUp: true }, consulted, "given-up"],
  [
    "nothing is filed that has no number",
    { steps: [decided] },
    step("filing", "2026-11-30"),
    "not-registered",
  ],
  [
    "nor before it is public",
    { steps: [registered] },
    step("filing", "2026-11-30"),
    "not-published",
  ],
  [
    "filed once it is public",
    { steps: [registered], publishedOn: "2026-11-12" },
    step("filing", "2026-11-30"),
    undefined,
  ],
])("%s", (_, given, asked, refused) => {
  const decision = decideStep({ ...life, ...given }, asked, { today });
  expect(decision.ok ? undefined : decision.error.kind).toBe(refused);
});

test("what is missing is named, all of it", () => {
  const decision = decideStep({ ...life, steps: [consulted] }, decided, { today });
  expect(decision).toEqual({
    ok: false,
    error: { kind: "missing", step: "decision", missing: ["competition", "legality"] },
  });
});
