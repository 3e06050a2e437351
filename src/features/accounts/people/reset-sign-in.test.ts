import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { findSecondFactor, saveSecondFactor } from "../data/sign-in/second-factors.ts";
import { withAccounts } from "../data/tables.ts";
import { resetSignIn } from "./invite.ts";

const given = givenDatabase();
const by = { actor: { kind: "command-line", name: "命令行（试验）" } } as const;

test.each([
  ["stays where the password alone is lost", false],
  ["goes where the telephone is lost too", true],
])("the second factor %s", async (_, secondFactor) => {
  const db = withAccounts(given.db);
  const agencyId = await givenAgency(given.db, { name: "青禾县教育局" });
  const account = `reset-${secondFactor}`;
  const id = await givenPerson(given.db, { account, role: "reviewer", agencyId });
  await saveSecondFactor(db, id, { secret: "sealed", step: 1 });
  await db.transaction().execute((trx) => resetSignIn(trx, by, { id, account, secondFactor }));
  expect((await findSecondFactor(db, id)) === undefined).toBe(secondFactor);
});
