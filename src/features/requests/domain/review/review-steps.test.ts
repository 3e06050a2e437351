import { describe, expect, test } from "vitest";
import { resultRows } from "../case/codes.ts";
import { checkNeeds, needsKept } from "./review-needs.ts";
import {
  choices,
  type ReviewAnswers,
  type ReviewEnd,
  reviewPath,
  reviewSteps,
} from "./review-steps.ts";

const fresh = { isCorrected: false };
const corrected = { isCorrected: true };

/** Every end that some answers lead to. */
function endsOf(known: { readonly isCorrected: boolean }): ReadonlySet<ReviewEnd> {
  const ends = new Set<ReviewEnd>();
  const walk = (answers: ReviewAnswers) => {
    const found = reviewPath(answers, known);
    if (found.kind === "ends") ends.add(found.end);
    if (found.kind !== "asks") return;
    for (const code of found.choices) walk({ ...answers, [found.step]: code });
  };
  walk({});
  return ends;
}

describe("the path of 审查", () => {
  test("leads to every row of table three but those that the clock gives, to a correction and to article 41", () => {
    const ends = new Set([...endsOf(fresh), ...endsOf(corrected)]);
    const byClock = ["otherNotCorrected", "otherUnpaid"];
    expect([...ends].toSorted()).toEqual(
      [
        ...resultRows.filter((row) => !byClock.includes(row)),
        "askCorrection",
        "ownRecord",
      ].toSorted(),
    );
  });

  test("asks the five steps in their order", () => {
    expect(reviewPath({}, fresh)).toEqual({
      kind: "asks",
      step: "correction",
      choices: ["clear", "unclear"],
    });
    const asked = { correction: "clear", subject: "disclosure", held: "held" };
    expect(reviewPath(asked, fresh)).toMatchObject({ kind: "asks", step: "given" });
  });

  test("asks for one correction only (第三十条)", () => {
    expect(reviewPath({ correction: "unclear" }, fresh)).toEqual({
      kind: "ends",
      end: "askCorrection",
    });
    expect(reviewPath({ correction: "unclear" }, corrected).kind).toBe("wrong");
    expect(reviewPath({ correction: "stillUnclear" }, corrected)).toEqual({
      kind: "ends",
      end: "unavailableUnclear",
    });
  });

  test("asks of every ground whether a part can be given (第三十七条)", () => {
    const held = { correction: "clear", subject: "disclosure", held: "held" };
    for (const { code } of choices.given) {
      const found = reviewPath({ ...held, given: code }, fresh);
      const offered = code === "open" ? ["whole", "way"] : ["part", "nothing"];
      expect(found).toEqual({ kind: "asks", step: "form", choices: offered });
    }
    const denied = { ...held, given: "secret", form: "nothing" };
    expect(reviewPath(denied, fresh)).toEqual({ kind: "ends", end: "deniedSecret" });
    expect(reviewPath({ ...denied, form: "part" }, fresh)).toEqual({
      kind: "ends",
      end: "partial",
    });
    expect(reviewPath({ ...denied, form: "whole" }, fresh)).toEqual({
      kind: "wrong",
      step: "form",
    });
  });

  test("takes no answer behind its end, and none that a step does not have", () => {
    const behind = { correction: "clear", subject: "petition", held: "held" };
    expect(reviewPath(behind, fresh)).toEqual({ kind: "wrong", step: "held" });
    expect(reviewPath({ held: "held" }, fresh)).toEqual({ kind: "wrong", step: "held" });
    expect(reviewPath({ correction: "maybe" }, fresh)).toEqual({
      kind: "wrong",
      step: "correction",
    });
    expect(reviewSteps).toHaveLength(5);
  });
});

test("an outcome tells everything that it lacks, and keeps nothing of another", () => {
  const given = { systems: "办公系统", words: " ", link: "没有" };
  expect(checkNeeds("unavailableNotHeld", given)).toEqual([
    { kind: "missing", code: "words" },
    { kind: "missing", code: "days" },
    { kind: "missing", code: "people" },
    { kind: "no-link", code: "link" },
  ]);
  expect(needsKept("unavailableNotReady", { reasons: " 要加工 ", earlier: "x" })).toEqual({
    reasons: "要加工",
  });
});
