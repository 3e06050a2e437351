import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenToken } from "#tests/support/given-token.ts";
import { secretHash } from "../../sign-in/secret-codes.ts";
import { withAccounts } from "../tables.ts";
import { liveToken } from "./tokens.ts";

const given = givenDatabase();

test.each([
  ["on its last day", "until_on = (now() at time zone 'Asia/Shanghai')::date", true],
  ["on the day after", "until_on = (now() at time zone 'Asia/Shanghai')::date - 1", false],
  ["once it is ended", "ended_at = now()", false],
])("a token %s: %s: good %s", async (_, set, isGood) => {
  const agencyId = await givenAgency(given.db, { name: "青禾县教育局" });
  const { authorization } = await givenToken(given.db, { agencyId, permissions: ["items.list"] });
  await given.pool.query(`update api_token set ${set} where id = (select max(id) from api_token)`);
  const live = await liveToken(withAccounts(given.db), secretHash(authorization.slice(7)));
  expect(live !== undefined).toBe(isGood);
});
