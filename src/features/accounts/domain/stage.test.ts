import { expect, test } from "vitest";
import { stageOf } from "./stage.ts";

const standing = {
  byOneTimeCode: false,
  hasSecondFactor: false,
  needsSecondFactor: false,
  isSecondGiven: false,
};

test.each([
  { rule: "a password is enough for who drafts", given: {}, stage: "full" },
  {
    rule: "a one-time code asks for a password",
    given: { byOneTimeCode: true },
    stage: "password",
  },
  { rule: "who signs has to enrol", given: { needsSecondFactor: true }, stage: "enrol" },
  {
    rule: "who has a second factor gives it",
    given: { hasSecondFactor: true },
    stage: "second-factor",
  },
  {
    rule: "and before a new password",
    given: { hasSecondFactor: true, byOneTimeCode: true },
    stage: "second-factor",
  },
  {
    rule: "who has given it and has a password is in",
    given: { hasSecondFactor: true, needsSecondFactor: true, isSecondGiven: true },
    stage: "full",
  },
])("$rule", ({ given, stage }) => {
  expect(stageOf({ ...standing, ...given })).toBe(stage);
});
