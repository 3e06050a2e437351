import { expect, test } from "vitest";
import { whoOf } from "./who-of.ts";

const agency = (id: number, permissions: readonly string[], below: readonly string[] = []) => ({
  ...{ id, name: `机构${id}`, permissions, permissionsBelow: below, roles: [] },
});
const session = {
  stage: "full",
  person: { id: 1, account: "li", name: "李" },
  hasSecondFactor: false,
  agencies: [agency(6, ["people.edit"]), agency(7, ["people.list"])],
  permissions: ["people.list", "people.edit"],
} as const;

test.each([
  {
    rule: "all agencies together: what is one's own in any",
    asked: null,
    agencyId: null,
    permissions: ["people.list", "people.edit"],
  },
  {
    rule: "one agency: what is one's own there",
    asked: 7,
    agencyId: 7,
    permissions: ["people.list"],
  },
  {
    rule: "one that is not one's own any more: all together",
    asked: 8,
    agencyId: null,
    permissions: ["people.list", "people.edit"],
  },
])("$rule", ({ asked, agencyId, permissions }) => {
  const who = whoOf(session, asked);
  expect([who.agencyId, [...who.permissions]]).toEqual([agencyId, permissions]);
});

test("one below those that a role reaches: what it gives there", () => {
  const above = {
    ...session,
    agencies: [agency(7, ["people.list", "reports.list"], ["reports.list"])],
  };
  const who = whoOf(above, 8);
  expect([who.agencyId, [...who.permissions]]).toEqual([8, ["reports.list"]]);
});
