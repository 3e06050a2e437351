import { expect, test } from "vitest";
import { needsSecondFactor, type Role, rolesRefused } from "./roles.ts";

const held = (...roles: readonly Role[]) =>
  roles.map((role) => ({ role, level: role === "reviewer" ? (1 as const) : null }));

test.each([
  {
    rule: "several roles of the work together",
    roles: held("case-officer", "leader"),
    is: undefined,
  },
  {
    rule: "one administrator in several agencies",
    roles: held("auditor", "auditor"),
    is: undefined,
  },
  {
    rule: "no two administrators",
    roles: held("system-administrator", "security-administrator"),
    is: "administrator-and-more",
  },
  {
    rule: "no administrator who handles cases",
    roles: held("case-officer", "auditor"),
    is: "administrator-and-more",
  },
  { rule: "no reviewer without a level", roles: [{ role: "reviewer", level: null }], is: "level" },
  { rule: "no level for others", roles: [{ role: "leader", level: 1 }], is: "level" },
] as const)("$rule", ({ roles, is }) => {
  expect(rolesRefused(roles)?.kind).toBe(is);
});

test("who signs and who administers needs a second factor, who drafts does not", () => {
  expect(needsSecondFactor("reviewer")).toBe(true);
  expect(needsSecondFactor("auditor")).toBe(true);
  expect(needsSecondFactor("information-officer")).toBe(false);
});
