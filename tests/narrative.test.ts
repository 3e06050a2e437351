import { expect, test } from "vitest";
import { findNarrative } from "#report/narrative/find-narrative.ts";
import { evaluate } from "./support/narrative/evaluate.ts";
import { precision, recall } from "./support/narrative/score.ts";
import { labelledSentences } from "./support/narrative/sentences.ts";

const development = labelledSentences("development");
const heldOut = labelledSentences("held-out");

test.each([
  { set: "the sentences held out", sentences: heldOut },
  { set: "all sentences", sentences: [...development, ...heldOut] },
])("figures, parts and shares of $set: precision 0.98, recall 0.85", ({ sentences }) => {
  const { together } = evaluate(sentences, findNarrative);
  // The lists come first, so that a failure shows what went wrong.
  const [right, found] = [precision(together), recall(together)];
  expect(right, together.wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
  expect(found, together.missed.join("\n")).toBeGreaterThanOrEqual(0.85);
});
