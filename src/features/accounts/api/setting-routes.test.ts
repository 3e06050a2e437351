import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { ReviewLevel, Role } from "../domain/roles.ts";

const given = givenDatabase();
const agencies = { government: 0, town: 0 };
const levels = "accounts.review-levels";

beforeAll(async () => {
  const region = { code: "330197", name: "戊县", level: "county" } as const;
  agencies.government = await givenAgency(given.db, {
    name: "戊县人民政府",
    kind: "government",
    region,
  });
  agencies.town = await givenAgency(given.db, { name: "戊县己镇人民政府", region });
  await given.pool.query("update agency set parent_id = $1 where id = $2", [
    agencies.government,
    agencies.town,
  ]);
});

async function as(role: Role, agencyId: number | null) {
  const id = await givenPerson(given.db, { account: `${role}-${agencyId}`, role, agencyId });
  const cookie = await givenSession(given.db, id);
  return async (method: string, path: string, body?: unknown) => {
    const answer = await givenOffice(given.db).request(path, asJson(method, body, cookie));
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  };
}

type Ask = Awaited<ReturnType<typeof as>>;

async function heldOf(ask: Ask, place: string, asked = "") {
  const { body } = await ask("GET", `/api/settings?for=${place}${asked}`);
  return body.settings.find((one: { name: string }) => one.name === levels).held;
}

describe("a setting", () => {
  test("is the nearest place's, from its year on, and each change is told with who, old and new", async () => {
    const county = await as("system-administrator", agencies.government);
    const town = `agency:${agencies.town}`;
    expect(await heldOf(county, town)).toMatchObject({ value: 3, of: "standard" });
    const put = (body: object) => county("PUT", `/api/settings/${levels}`, body);
    expect((await put({ for: "region:330197", fromYear: 0, value: 2 })).status).toBe(204);
    expect((await put({ for: town, fromYear: 2030, value: 1 })).status).toBe(204);
    expect(await heldOf(county, town, "&year=2029")).toMatchObject({ value: 2, of: "region" });
    expect(await heldOf(county, town, "&year=2030")).toMatchObject({ value: 1, of: "agency" });
    const { body } = await county("GET", `/api/settings/${levels}?for=${town}`);
    expect(body.own).toEqual([{ fromYear: 2030, value: 1 }]);
    const name = `system-administrator-${agencies.government}`;
    expect(body.history).toMatchObject([
      { actorName: name, placeName: "戊县己镇人民政府", fromYear: 2030, from: null, to: 1 },
      { actorName: name, placeName: "戊县", fromYear: 0, from: null, to: 2 },
    ]);
    expect((await put({ for: town, fromYear: 2030, value: null })).status).toBe(204);
    expect(await heldOf(county, town, "&year=2030")).toMatchObject({ value: 2, of: "region" });
  });

  test("takes none but its own values, and says which those are", async () => {
    const county = await as("system-administrator", agencies.government);
    const body = { for: `agency:${agencies.town}`, fromYear: 0, value: 4 };
    const refused = await county("PUT", `/api/settings/${levels}`, body);
    expect(refused).toMatchObject({ status: 422, body: { field: "value" } });
    expect(refused.body.detail).toContain("一级、两级（初审、终审）、三级");
  });

  test("is not set over what somebody else has set since it was seen", async () => {
    const county = await as("system-administrator", agencies.government);
    const body = { for: `agency:${agencies.government}`, fromYear: 0, value: 1, seen: null };
    const put = (more: object) => county("PUT", `/api/settings/${levels}`, { ...body, ...more });
    expect((await put({})).status).toBe(204);
    const late = await put({ value: 2 });
    expect([late.status, late.body.title]).toEqual([409, "刚刚有人改过这项设置"]);
    expect((await put({ value: 2, seen: 1 })).status).toBe(204);
  });
});

describe("who sets what", () => {
  test("an agency's administrator sets nothing wider", async () => {
    const town = await as("system-administrator", agencies.town);
    for (const place of ["installation", "region:330197", `agency:${agencies.government}`]) {
      const body = { for: place, fromYear: 0, value: 1 };
      expect((await town("PUT", `/api/settings/${levels}`, body)).status, place).toBe(403);
    }
    expect((await town("GET", "/api/setting-places")).body).toEqual({
      places: [{ key: `agency:${agencies.town}`, name: "戊县己镇人民政府" }],
      isWhole: false,
    });
  });

  test("what guards the sign-in is the security administrator's, for the whole installation", async () => {
    const [system, security] = [
      await as("system-administrator", null),
      await as("security-administrator", null),
    ];
    const body = { for: "installation", fromYear: 0, value: 4 };
    expect((await system("PUT", "/api/settings/accounts.attempts", body)).status).toBe(404);
    const of = "/api/security-settings/";
    expect((await security("PUT", `${of}accounts.attempts`, body)).status).toBe(204);
    expect((await security("PUT", `${of}${levels}`, body)).status).toBe(404);
    const narrow = { ...body, for: `agency:${agencies.town}` };
    const refused = await security("PUT", `${of}accounts.attempts`, narrow);
    expect([refused.status, refused.body.title]).toEqual([409, "不能在这个范围设置"]);
  });
});

test("an agency is told whose drafts its people cannot sign", async () => {
  const agencyId = await givenAgency(given.db, { name: "庚局" });
  const county = await as("system-administrator", null);
  const place = `agency:${agencyId}`;
  const unsigned = async () => (await county("GET", `/api/settings?for=${place}`)).body.unsigned;
  const add = async (account: string, role: Role, level: ReviewLevel | null = null) =>
    county("POST", "/api/people", { account, name: account, agencyId, roles: [{ role, level }] });
  await add("drafts", "information-officer");
  await add("reviews", "reviewer", 1);
  await add("keeps-secrets", "secrecy-reviewer");
  expect(await unsigned()).toEqual(["drafts"]);
  await county("PUT", `/api/settings/${levels}`, { for: place, fromYear: 0, value: 1 });
  expect(await unsigned()).toEqual([]);
});
