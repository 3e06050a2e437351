import { expect, test } from "vitest";
import { loadAgencies } from "#demonstration/agencies.ts";
import { loadPeople } from "#demonstration/staff/load-people.ts";
import { isEmptyOfReal } from "#features/accounts/data/demonstration.ts";
import { whileDemonstrationLoads } from "#features/accounts/data/demonstration-loading.ts";
import { roles } from "#features/accounts/domain/roles.ts";
import { roleNames } from "#features/accounts/words/role-words.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson } from "#tests/support/given-person.ts";

const given = givenDatabase();

async function send(method: string, path: string, body?: unknown, headers = {}) {
  const answer = await givenOffice(given.db).request(path, asJson(method, body, headers));
  const text = await answer.text();
  const cookie = (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return { status: answer.status, body: text ? JSON.parse(text) : undefined, cookie };
}

/** Of all roles, and three in each agency that reports. */
const everybody = 145;

const path = "/api/session/demonstration";

test("without a demonstration there is no such address", async () => {
  expect((await send("GET", path)).status).toBe(404);
  expect((await send("POST", path, { account: "demo-xitong" })).status).toBe(404);
});

test("the people of a demonstration are named with every role, and sign in by one click", async () => {
  const agencies = await loadAgencies(given.db);
  expect(await loadPeople(given.db, agencies)).toBe(everybody);
  expect(await loadPeople(given.db, agencies)).toBe(0);
  const { people } = (await send("GET", path)).body;
  const named = JSON.stringify(people);
  for (const role of roles) expect(named).toContain(roleNames[role]);
  const { body, cookie } = await send("POST", path, { account: "demo-zhuguan" });
  expect(body).toEqual({ stage: "full" });
  const self = (await send("GET", "/api/session", undefined, { cookie })).body;
  expect(self.person.name).toBe("王岚");
  // The supervising office of the county sees all of it.
  const listed = (await send("GET", "/api/people", undefined, { cookie })).body.people;
  expect(listed.length).toBeGreaterThan(17);
  expect((await send("POST", path, { account: "nobody" })).status).toBe(404);
});

test("everybody is told while it is being loaded, and no longer", async () => {
  const isLoading = async () => (await send("GET", path)).body.isLoading;
  expect(await isLoading()).toBe(false);
  expect(await whileDemonstrationLoads(given.db, isLoading)).toBe(true);
  expect(await isLoading()).toBe(false);
});

test("whom its administrator adds is of it too, and it goes on", async () => {
  const { cookie } = await send("POST", path, { account: "demo-xitong" });
  const { body } = await send("GET", "/api/own-agencies?q=青岚县教育局", undefined, { cookie });
  const added = {
    account: "demo-new",
    name: "新来",
    agencyId: body.agencies[0].id,
    roles: [{ role: "information-officer" }],
  };
  expect((await send("POST", "/api/people", added, { cookie })).status).toBe(201);
  expect((await send("POST", path, { account: "demo-new" })).status).toBe(200);
  expect(await isEmptyOfReal(given.db)).toEqual({ isEmpty: true });
});

test("nobody of it signs in by name, and one real account ends it, sessions too", async () => {
  const byName = await send("POST", "/api/session", { account: "demo-xitong", password: "" });
  expect(byName.status).toBe(401);
  const { cookie } = await send("POST", path, { account: "demo-xitong" });
  expect(await isEmptyOfReal(given.db)).toEqual({ isEmpty: true });
  await givenPerson(given.db, {
    account: "real",
    agencyId: null,
    role: "system-administrator",
  });
  expect((await send("GET", path)).status).toBe(404);
  expect((await send("POST", path, { account: "demo-xitong" })).status).toBe(404);
  const self = await send("GET", "/api/session", undefined, { cookie });
  expect(self.body).toEqual({ stage: "none" });
  expect(await isEmptyOfReal(given.db)).toEqual({ isEmpty: false, holds: "1 个人员账号" });
});
