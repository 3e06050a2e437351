import { expect, test } from "vitest";
import type { AgencyTables } from "#features/agencies/index.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { Queryable } from "../db/queryable.ts";
import { type AgencyScope, agencyScope, isInScope } from "./agency-scope.ts";

const given = givenDatabase();

/** A query as the office has them. */
function namesOf(db: Queryable, scope: AgencyScope) {
  return db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select("name")
    .where(isInScope(scope, "agency.id"))
    .execute();
}

test("the operator sees every agency, staff their own, who is nobody sees none", async () => {
  const id = await givenAgency(given.db, { name: "青禾县甲局" });
  const staff = (agencies: readonly number[]) =>
    agencyScope({ kind: "person", id: 1, name: "甲", agencies });
  expect(await namesOf(given.db, staff([id]))).toHaveLength(1);
  expect(await namesOf(given.db, staff([id + 1]))).toEqual([]);
  expect(await namesOf(given.db, agencyScope({ kind: "operator" }))).toEqual([
    { name: "青禾县甲局" },
  ]);
  expect(await namesOf(given.db, agencyScope({ kind: "public" }))).toEqual([]);
});

test("a query is not written without a scope, nor is a scope made by hand", () => {
  const forgotten = () =>
    // @ts-expect-error a query of the office without whom it answers
    namesOf(given.db);
  const madeUp = () =>
    // @ts-expect-error a scope that no actor gave
    namesOf(given.db, { agencies: "every" });
  expect([forgotten, madeUp]).toHaveLength(2); // the compiler has the say: an error that is none fails `tsc`
});
