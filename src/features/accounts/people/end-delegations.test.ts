import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { heldRoles } from "../data/roles/held-roles.ts";
import { withAccounts } from "../data/tables.ts";

const given = givenDatabase();
const ids = { finance: 0, water: 0, head: 0, deputy: 0 };
let administrator: Record<string, string>;

beforeAll(async () => {
  ids.finance = await givenAgency(given.db, { name: "丙县财政局" });
  ids.water = await givenAgency(given.db, { name: "丙县水利局" });
  const agencyId = ids.finance;
  ids.head = await givenPerson(given.db, { account: "head", role: "disclosure-head", agencyId });
  ids.deputy = await givenPerson(given.db, { account: "deputy", agencyId });
  const role = "system-administrator" as const;
  const id = await givenPerson(given.db, { account: "admin", role, agencyId: null });
  administrator = await givenSession(given.db, id);
});

const held = async () =>
  (await heldRoles(withAccounts(given.db), ids.deputy)).map(({ role }) => role).sort();

async function setRoles(agencyId: number, roles: readonly object[]) {
  const body = { agencyId, roles };
  const path = `/api/people/${ids.deputy}/roles`;
  const answer = await givenOffice(given.db).request(path, asJson("PUT", body, administrator));
  expect(answer.status).toBe(204);
}

test("who goes to another agency acts for nobody in the one of before; who stays in another role does", async () => {
  await given.pool.query(
    `insert into delegation (role_id, to_person_id, from_on, until_on)
      select id, $1, '2020-01-01', '2099-12-31' from person_role where person_id = $2`,
    [ids.deputy, ids.head],
  );
  expect(await held()).toEqual(["case-officer", "disclosure-head"]);
  await setRoles(ids.finance, [{ role: "information-officer" }]);
  expect(await held()).toEqual(["disclosure-head", "information-officer"]);
  await setRoles(ids.water, [{ role: "case-officer" }]);
  expect(await held()).toEqual(["case-officer", "disclosure-head", "information-officer"]);

  await setRoles(ids.finance, []);
  expect(await held()).toEqual(["case-officer"]);
  const { rows } = await given.pool.query(
    "select subject_id, agency_id from audit_event where action = 'delegation.ended'",
  );
  expect(rows).toEqual([{ subject_id: `${ids.deputy}`, agency_id: ids.finance }]);
});

test("a delegation does not outlive the role of who exercises it, by its days either", async () => {
  const agencyId = ids.finance;
  const taker = await givenPerson(given.db, { account: "for-a-time", agencyId });
  await given.pool.query(
    `insert into delegation (role_id, to_person_id, from_on, until_on)
      select id, $1, '2020-01-01', '2099-12-31' from person_role where person_id = $2`,
    [taker, ids.head],
  );
  const roles = async () =>
    (await heldRoles(withAccounts(given.db), taker)).map(({ role }) => role);
  expect(await roles()).toEqual(["case-officer", "disclosure-head"]);
  await given.pool.query(
    "update person_role set from_on = '2020-01-01', until_on = '2020-12-31' where person_id = $1",
    [taker],
  );
  expect(await roles()).toEqual([]);
});
