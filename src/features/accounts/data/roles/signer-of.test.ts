import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { handsOf } from "./hands-of.ts";
import { holdersOf, signerOf } from "./signer-of.ts";

const given = givenDatabase();

test("a signer holds their own roles and those delegated to them, and says whose these are", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县甲局" });
  const leader = await givenPerson(given.db, { account: "方立", role: "leader", agencyId });
  const reviewer = await givenPerson(given.db, { account: "周敏", role: "reviewer", agencyId });
  const { role_id: roleId } = await given.tables
    .selectFrom("held_role")
    .select("role_id")
    .where("person_id", "=", leader)
    .executeTakeFirstOrThrow();
  const day = { from_on: "2026-01-01", until_on: "2999-12-31" } as const;
  await given.tables
    .insertInto("delegation")
    .values({ role_id: roleId, to_person_id: reviewer, ...day, reason: null })
    .execute();
  expect(await signerOf(given.db, reviewer)).toEqual({
    id: reviewer,
    name: "周敏",
    holds: [
      { agencyId, role: "reviewer", level: 1, behalfOf: null },
      { agencyId, role: "leader", level: null, behalfOf: { id: leader, name: "方立" } },
    ],
  });
  const holders = (role: string, level: number | null) =>
    holdersOf(given.db, { agencyId, role, level });
  expect(await holders("leader", null)).toEqual([
    { id: leader, name: "方立" },
    { id: reviewer, name: "周敏" },
  ]);
  expect(await holders("reviewer", 2)).toEqual([]);
});

test("what somebody does by a delegated role is its giver's work too; by a role of their own it is theirs alone", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县乙局" });
  const elsewhere = await givenAgency(given.db, { name: "青禾县丙局" });
  const role = "information-officer";
  const giver = await givenPerson(given.db, { account: "何清", role, agencyId });
  const other = await givenPerson(given.db, { account: "吴岚", role, agencyId: elsewhere });
  // A colleague there, in a role that writes no reports.
  await given.tables
    .insertInto("person_role")
    .values({ person_id: other, agency_id: agencyId, role: "case-officer" })
    .execute();
  const { role_id: roleId } = await given.tables
    .selectFrom("held_role")
    .select("role_id")
    .where("person_id", "=", giver)
    .executeTakeFirstOrThrow();
  const day = { from_on: "2026-01-01", until_on: "2999-12-31" } as const;
  await given.tables
    .insertInto("delegation")
    .values({ role_id: roleId, to_person_id: other, ...day, reason: null })
    .execute();
  const hands = (of: number) =>
    handsOf(given.db, { personId: other, agencyId: of, permission: "report-filing.write" });
  expect(await hands(agencyId)).toEqual([other, giver]);
  expect(await hands(elsewhere)).toEqual([other]);
});
