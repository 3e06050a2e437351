import { expect, test } from "vitest";
import { boardStatesOf } from "./board-state.ts";

const row = {
  state: null,
  isHandedIn: false,
  publishedOn: null,
  dueOn: "2025-01-31",
  today: "2025-01-31",
} as const;

test.each([
  { rule: "nothing is there", given: row, states: ["not-begun"] },
  {
    rule: "a file is public, nothing was written here",
    given: { ...row, publishedOn: "2025-01-20" },
    states: ["published"],
  },
  { rule: "it is written", given: { ...row, state: "writing" as const }, states: ["writing"] },
  {
    rule: "the agency's own people sign",
    given: { ...row, state: "signing" as const },
    states: ["signing"],
  },
  {
    rule: "the supervising office is next",
    given: { ...row, state: "signing" as const, isHandedIn: true },
    states: ["handed-in"],
  },
  {
    rule: "the day is over",
    given: { ...row, state: "signed" as const, today: "2025-02-01" },
    states: ["signed", "late"],
  },
  {
    rule: "it became public after its day",
    given: { ...row, state: "published" as const, publishedOn: "2025-02-03", today: "2025-03-01" },
    states: ["published", "late"],
  },
])("$rule: $states", ({ given, states }) => {
  expect(boardStatesOf(given)).toEqual(states);
});
