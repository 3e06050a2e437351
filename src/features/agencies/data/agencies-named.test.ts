import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { agenciesCalledOtherwise } from "./agencies-named.ts";

const given = givenDatabase();

test("a former or a confirmed name is one of its own region alone", async () => {
  const id = await givenAgency(given.db, { name: "青禾县教育局" });
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
    values (${id}, '教育体育局', '教育体育局', '2019-03-01')`.execute(given.db);
  await sql`insert into agency_alias (region_code, match_name, name, agency_id)
    values ('330199', '招考办', '招考办', ${id})`.execute(given.db);
  const asked = ["330199", "330000"].flatMap((region) =>
    ["教育体育局", "招考办", "教育局"].map((matchName) => ({ region, matchName })),
  );
  const found = await agenciesCalledOtherwise(given.db, asked);
  const called = found.map(({ region, matchName }) => `${region} ${matchName}`);
  expect(called.sort()).toEqual(["330199 招考办", "330199 教育体育局"]);
  expect(found.map((one) => one.id)).toEqual([id, id]);
});
