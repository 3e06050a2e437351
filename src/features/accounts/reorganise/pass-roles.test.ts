import { beforeEach, expect, test } from "vitest";
import { givenReorganisation } from "#tests/support/agencies/given-reorganisation.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenToken } from "#tests/support/given-token.ts";
import { listSessions } from "../data/sign-in/list-sessions.ts";
import { withAccounts } from "../data/tables.ts";

const given = givenDatabase();
const on = "2026-07-01";
let count = 0;
let sports = 0;
let culture = 0;

beforeEach(async () => {
  count += 1;
  sports = await givenAgency(given.db, { name: `青禾县体育${count}局` });
  culture = await givenAgency(given.db, { name: `青禾县文化${count}局` });
});

type Times = readonly [from: string, until: string | null];

/** A head of the one that ends, who is or was to be head of the other, after the merge. */
async function afterMerge(there: Times, here: Times) {
  const person = await givenPerson(given.db, { account: `p${count}`, agencyId: culture });
  await given.pool.query("delete from person_role where person_id = $1", [person]);
  const give = (agency: number, [from, until]: Times) =>
    given.pool.query(
      `insert into person_role (person_id, agency_id, role, from_on, until_on)
        values ($1, $2, 'disclosure-head', $3, $4)`,
      [person, agency, from, until],
    );
  await give(sports, there);
  await give(culture, here);
  const targets = [{ agencyId: culture }];
  await givenReorganisation(
    given.db,
    { kind: "merge", effectiveOn: on, sources: [sports], targets },
    on,
  );
  const { rows } = await given.pool.query(
    `select agency_id as agency, from_on as "from", until_on as until from person_role
      where person_id = $1 and ended_at is null`,
    [person],
  );
  return rows.map(({ agency, from, until }) => [agency === culture, from, until]);
}

test.each<readonly [string, Times, Times, Times]>([
  [
    "who was it in the other until some day is it from now on",
    ["2026-01-01", null],
    ["2026-01-01", "2026-06-30"],
    [on, null],
  ],
  [
    "who was to be it later is it from now on",
    ["2026-01-01", null],
    ["2027-01-01", null],
    [on, null],
  ],
  [
    "who is it for a time stays it as long as they were to be",
    ["2026-01-01", "2027-12-31"],
    ["2026-02-01", "2026-12-31"],
    ["2026-02-01", "2027-12-31"],
  ],
  [
    "who is it for good is not cut short",
    ["2026-01-01", "2026-09-30"],
    ["2026-02-01", null],
    ["2026-02-01", null],
  ],
])("of one role in two agencies that merge one is left: %s", async (_, there, here, left) => {
  expect(await afterMerge(there, here)).toEqual([[true, ...left]]);
});

test("whose role passes signs in anew and is told; who was it no more is not; tokens of the one that ends end", async () => {
  const people = { passing: sports, there: culture, past: sports };
  const ids: Record<string, number> = {};
  for (const [key, agencyId] of Object.entries(people)) {
    ids[key] = await givenPerson(given.db, { account: `${key}${count}`, agencyId });
    await givenSession(given.db, ids[key]);
  }
  await given.pool.query(
    "update person_role set from_on = '2020-01-01', until_on = '2020-12-31' where person_id = $1",
    [ids.past],
  );
  for (const agencyId of [sports, culture]) {
    await givenToken(given.db, { agencyId, permissions: ["documents.list"] });
  }
  await givenReorganisation(
    given.db,
    { kind: "merge", effectiveOn: on, sources: [sports], targets: [{ agencyId: culture }] },
    on,
  );
  const limits = { idleMinutes: 15, longestHours: 12, attempts: 5, lockMinutes: 15 };
  const isIn = async (key: string) =>
    (await listSessions(withAccounts(given.db), ids[key] ?? 0, limits)).length === 1;
  expect([await isIn("passing"), await isIn("there"), await isIn("past")]).toEqual([
    false,
    true,
    true,
  ]);
  const told = await given.pool.query(
    "select subject_id as id from audit_event where action = 'person.roles-passed' and agency_id = $1",
    [culture],
  );
  expect(told.rows).toEqual([{ id: `${ids.passing}` }]);
  const tokens = await given.pool.query(
    "select ended_at is null as good from api_token where agency_id = any ($1) order by agency_id",
    [[sports, culture]],
  );
  expect(tokens.rows.map(({ good }) => good)).toEqual([false, true]);
});
