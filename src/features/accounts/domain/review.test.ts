import { expect, test } from "vitest";
import { canBeSigned, type ReviewPerson, reviewRefused } from "./review-signers.ts";
import { type ReviewRules, type ReviewStep, reviewSteps, secrecyFirst } from "./review-steps.ts";
import type { ReviewLevel, Role } from "./roles.ts";

const reviewer = (id: number, ...levels: readonly ReviewLevel[]): ReviewPerson => ({
  id,
  roles: levels.map((level) => ({ role: "reviewer", level })),
});
const holder = (id: number, ...roles: readonly Role[]): ReviewPerson => ({
  id,
  roles: roles.map((role) => ({ role, level: null })),
});
const both = (...people: readonly ReviewPerson[]): ReviewPerson => ({
  id: people[0]?.id ?? 0,
  roles: people.flatMap(({ roles }) => roles),
});
const rules = (levels: ReviewLevel, isSecrecyWithLast = false): ReviewRules => ({
  levels,
  isSecrecyWithLast,
});

test.each([
  { levels: 1, names: ["保密审查", "审核"] },
  { levels: 2, names: ["初审", "保密审查", "终审"] },
  { levels: 3, names: ["初审", "复审", "保密审查", "终审"] },
] as const)("$levels levels are signed in the order $names", ({ levels, names }) => {
  const steps = reviewSteps(rules(levels));
  expect(steps.map(({ name }) => name)).toEqual(names);
  expect(steps.map(({ place }) => place)).toEqual(names.map((_, at) => at + 1));
  expect(steps.flatMap(({ sharesWith }) => sharesWith)).toEqual([]);
});

test("where the setting says so, the secrecy review and the last level share a signer, and no others do", () => {
  const shared = reviewSteps(rules(3, true)).map(({ name, sharesWith }) => [name, sharesWith]);
  expect(shared).toEqual([
    ["初审", []],
    ["复审", []],
    ["保密审查", [4]],
    ["终审", [3]],
  ]);
});

test("the secrecy review comes first of what is public before its review, and shares its signer as before", () => {
  expect(
    secrecyFirst(rules(3, true)).map(({ place, name, sharesWith }) => [place, name, sharesWith]),
  ).toEqual([
    [1, "保密审查", [4]],
    [2, "初审", []],
    [3, "复审", []],
    [4, "终审", [1]],
  ]);
});

const [first, second, secrecy, last] = reviewSteps(rules(3)) as [
  ReviewStep,
  ReviewStep,
  ReviewStep,
  ReviewStep,
];
const nobody = { authorIds: [9], signed: [] };

test.each([
  {
    rule: "a reviewer of the level signs",
    step: first,
    person: reviewer(1, 1),
    under: nobody,
    is: undefined,
  },
  {
    rule: "not one of another level",
    step: first,
    person: reviewer(1, 2, 3),
    under: nobody,
    is: "not-holder",
  },
  {
    rule: "not who is no reviewer",
    step: last,
    person: holder(1, "leader", "secrecy-reviewer"),
    under: nobody,
    is: "not-holder",
  },
  {
    rule: "nobody signs own work",
    step: first,
    person: reviewer(9, 1),
    under: nobody,
    is: "own-work",
  },
  {
    rule: "nor does a second author",
    step: first,
    person: reviewer(1, 1),
    under: { authorIds: [9, 1], signed: [] },
    is: "own-work",
  },
  {
    rule: "nobody signs two levels of one thing",
    step: second,
    person: reviewer(1, 1, 2),
    under: { authorIds: [9], signed: [{ place: 1, personId: 1 }] },
    is: "signed-before",
  },
  {
    rule: "the secrecy review is a step as any other",
    step: secrecy,
    person: both(reviewer(1, 1), holder(1, "secrecy-reviewer")),
    under: { authorIds: [9], signed: [{ place: 1, personId: 1 }] },
    is: "signed-before",
  },
] as const)("$rule", ({ step, person, under, is }) => {
  expect(reviewRefused(step, person, under)?.kind).toBe(is);
});

test("one level takes a reviewer of any level", () => {
  const only = reviewSteps(rules(1)).at(-1) as ReviewStep;
  for (const level of [1, 2, 3] as const) {
    expect(reviewRefused(only, reviewer(1, level), nobody)).toBeUndefined();
  }
});

test("shared steps take one signer who is both, but never the author, nor who signed another level", () => {
  const steps = reviewSteps(rules(2, true));
  const end = steps.at(-1) as ReviewStep;
  const person = both(reviewer(1, 1, 3), holder(1, "secrecy-reviewer"));
  const signed = (place: number) => ({ authorIds: [9], signed: [{ place, personId: 1 }] });
  expect(reviewRefused(end, person, signed(2))).toBeUndefined();
  expect(reviewRefused(end, person, signed(1))).toEqual({ kind: "signed-before", place: 1 });
  expect(reviewRefused(end, { ...person, id: 9 }, signed(2))).toEqual({ kind: "own-work" });
});

test.each([
  {
    rule: "a town of three: author, reviewer, secrecy reviewer",
    rules: rules(1),
    people: [reviewer(2, 1), holder(3, "secrecy-reviewer")],
    is: true,
  },
  {
    rule: "a town of two, where the reviewer signs both together",
    rules: rules(1, true),
    people: [both(reviewer(2, 1), holder(2, "secrecy-reviewer"))],
    is: true,
  },
  {
    rule: "not where they may not be signed together",
    rules: rules(1),
    people: [both(reviewer(2, 1), holder(2, "secrecy-reviewer"))],
    is: false,
  },
  {
    rule: "nobody brings their own work through alone",
    rules: rules(1, true),
    people: [both(reviewer(1, 1), holder(1, "secrecy-reviewer"))],
    is: false,
  },
  {
    rule: "one person with all levels is one signature",
    rules: rules(3),
    people: [reviewer(2, 1, 2, 3), holder(3, "secrecy-reviewer")],
    is: false,
  },
  {
    rule: "who could sign two steps is kept for the one that nobody else can",
    rules: rules(2),
    people: [reviewer(2, 1, 3), reviewer(3, 1), holder(4, "secrecy-reviewer")],
    is: true,
  },
])("$rule", ({ rules: asked, people, is }) => {
  const under = { authorIds: [1], signed: [] };
  expect(canBeSigned(reviewSteps(asked), people, under)).toBe(is);
});
