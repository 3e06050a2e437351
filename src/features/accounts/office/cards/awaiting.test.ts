import { expect, test } from "vitest";
import { awaitingIn } from "./awaiting.ts";

const person = { id: 1, account: "li", name: "李", leftAt: null, roles: [] };

test.each([
  { rule: "who has a password awaits nothing", more: { hasPassword: true }, awaiting: [0, 0] },
  {
    rule: "who has a code that is good awaits nothing",
    more: { hasPassword: false, codeUntil: "2026-12-01T00:00:00Z" },
    awaiting: [0, 0],
  },
  {
    rule: "who has neither awaits a code",
    more: { hasPassword: false, codeUntil: null },
    awaiting: [1, 0],
  },
  {
    rule: "who is locked awaits the end of it",
    more: { hasPassword: true, lockedUntil: "2026-12-01T00:00:00Z" },
    awaiting: [0, 1],
  },
])("$rule", ({ more, awaiting: [withoutCode, locked] }) => {
  expect(awaitingIn([{ ...person, ...more }])).toEqual({ withoutCode, locked });
});
