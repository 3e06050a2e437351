import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { heldRoles } from "../data/roles/held-roles.ts";
import { withAccounts } from "../data/tables.ts";
import type { Role } from "../domain/roles.ts";

const given = givenDatabase();
const agencies = { government: 0, finance: 0, town: 0, elsewhere: 0 };

beforeAll(async () => {
  const region = { code: "330196", name: "丙县", level: "county" } as const;
  agencies.government = await givenAgency(given.db, {
    name: "丙县人民政府",
    kind: "government",
    region,
  });
  agencies.finance = await givenAgency(given.db, { name: "丙县财政局", region });
  agencies.town = await givenAgency(given.db, { name: "丙县丁镇人民政府", region });
  await given.pool.query("update agency set parent_id = $1 where id = any ($2)", [
    agencies.government,
    [agencies.finance, agencies.town],
  ]);
  agencies.elsewhere = await givenAgency(given.db, { name: "青禾县甲局" });
});

async function as(role: Role, agencyId: number | null, office = givenOffice(given.db)) {
  const id = await givenPerson(given.db, { account: `${role}-${agencyId}`, role, agencyId });
  const cookie = await givenSession(given.db, id);
  return async (method: string, path: string, body?: unknown, headers = {}) => {
    const answer = await office.request(path, asJson(method, body, { ...cookie, ...headers }));
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  };
}

const newcomer = (account: string, roles: readonly unknown[], agencyId = agencies.finance) => ({
  account,
  name: `名${account}`,
  agencyId,
  roles,
});

const rolesOf = async (id: number) =>
  (await heldRoles(withAccounts(given.db), id)).map(({ role, level }) => [role, level]);

describe("adding people", () => {
  test("gives them roles in an agency; the same account in another gets those beside", async () => {
    const admin = await as("system-administrator", null);
    const first = await admin("POST", "/api/people", newcomer("wang", [{ role: "leader" }]));
    expect(first).toMatchObject({ status: 201, body: { isNew: true } });
    const more = newcomer("WANG", [{ role: "reviewer", level: 3 }], agencies.town);
    const second = await admin("POST", "/api/people", { ...more, name: "名wang" });
    expect(second).toMatchObject({ status: 200, body: { id: first.body.id, isNew: false } });
    expect(await rolesOf(first.body.id)).toEqual([
      ["leader", null],
      ["reviewer", 3],
    ]);
    const taken = await admin(
      "POST",
      "/api/people",
      newcomer("wang", [{ role: "leader" }], agencies.town),
    );
    expect(taken.status).toBe(200);
    const other = { ...newcomer("wang", [{ role: "leader" }]), name: "别人" };
    expect((await admin("POST", "/api/people", other)).body).toMatchObject({ field: "account" });
  });

  test("takes no role away that somebody has there", async () => {
    const admin = await as("system-administrator", null);
    const { body } = await admin("POST", "/api/people", newcomer("twice", [{ role: "leader" }]));
    await admin("POST", "/api/people", newcomer("twice", [{ role: "case-officer" }]));
    expect(await rolesOf(body.id)).toEqual([
      ["case-officer", null],
      ["leader", null],
    ]);
    const auditor = {
      account: "kept-auditor",
      role: "auditor",
      agencyId: agencies.finance,
    } as const;
    const id = await givenPerson(given.db, { ...auditor, name: "名kept-auditor" });
    const over = await admin("POST", "/api/people", newcomer("kept-auditor", [{ role: "leader" }]));
    expect([over.status, await rolesOf(id)]).toEqual([409, [["auditor", null]]]);
  });

  test("an administrator's role is no role of the work", async () => {
    const admin = await as("system-administrator", null);
    const sent = newcomer("sly", [{ role: "auditor" }]);
    expect(await admin("POST", "/api/people", sent)).toMatchObject({ status: 422 });
  });
});

describe("whom a role reaches", () => {
  test("an administrator of the government administers the county, one of a bureau the bureau", async () => {
    const county = await as("system-administrator", agencies.government);
    const bureau = await as("system-administrator", agencies.finance);
    const town = newcomer("of-town", [{ role: "leader" }], agencies.town);
    expect((await bureau("POST", "/api/people", town)).status).toBe(403);
    expect((await county("POST", "/api/people", town)).status).toBe(201);
    const far = newcomer("of-elsewhere", [{ role: "leader" }], agencies.elsewhere);
    expect((await county("POST", "/api/people", far)).status).toBe(403);
  });

  test("a request can be for one agency of theirs, and for no other", async () => {
    const county = await as("supervisor", agencies.government);
    const accounts = async (agency: number) => {
      const { status, body } = await county("GET", "/api/people", undefined, {
        "x-agency": `${agency}`,
      });
      return [status, body.people?.map((one: { account: string }) => one.account)];
    };
    const [status, people] = await accounts(agencies.town);
    expect(status).toBe(200);
    expect(people).toContain("of-town");
    expect(people).not.toContain(`system-administrator-${agencies.finance}`);
    expect((await accounts(agencies.elsewhere))[0]).toBe(403);
  });

  test("nobody is reset who is also somebody where the administrator is nobody", async () => {
    const admin = await as("system-administrator", null);
    const { body } = await admin("POST", "/api/people", newcomer("both", [{ role: "leader" }]));
    const more = { ...newcomer("both", [{ role: "leader" }], agencies.elsewhere), name: "名both" };
    await admin("POST", "/api/people", more);
    const security = await as("security-administrator", agencies.finance);
    const reset = await security("POST", `/api/people/${body.id}/reset`, {});
    expect([reset.status, reset.body.title]).toEqual([409, "此人还在其他机构任职"]);
  });
});

describe("a change of roles", () => {
  test("ends the sessions of who is changed, and is recorded with what was before", async () => {
    const admin = await as("system-administrator", null);
    const id = await givenPerson(given.db, { account: "moved", agencyId: agencies.finance });
    const cookie = await givenSession(given.db, id);
    const office = givenOffice(given.db);
    const stage = async () =>
      Object(await (await office.request("/api/session", { headers: cookie })).json()).stage;
    expect(await stage()).toBe("full");
    const sent = { agencyId: agencies.finance, roles: [{ role: "leader", section: "办公室" }] };
    expect((await admin("PUT", `/api/people/${id}/roles`, sent)).status).toBe(204);
    expect(await stage()).toBe("none");
    const { rows } = await given.pool.query(
      "select details from audit_event where action = 'person.roles-changed' and subject_id = $1",
      [`${id}`],
    );
    expect(rows.at(-1)?.details).toEqual({
      before: [{ role: "case-officer", level: null, section: null }],
      after: [{ role: "leader", level: null, section: "办公室" }],
    });
    // The same again changes nothing and ends nothing.
    const again = await givenSession(given.db, id);
    await admin("PUT", `/api/people/${id}/roles`, sent);
    const answer = await office.request("/api/session", { headers: again });
    expect(await answer.json()).toMatchObject({ stage: "full" });
  });
});

describe("the three administrators", () => {
  test("the first appoints the security administrator, who appoints from then on", async () => {
    const system = await as("system-administrator", null);
    await given.pool.query(
      "update person_role set ended_at = now() where role = 'security-administrator'",
    );
    const appoint = (account: string, role: string) => ({
      ...{ account, name: account, agencyId: null, role },
    });
    const sent = appoint("first-security", "security-administrator");
    expect((await system("POST", "/api/administrators", sent)).status).toBe(201);
    const late = await system("POST", "/api/administrators", appoint("second", "auditor"));
    expect([late.status, late.body.title]).toEqual([409, "请由安全管理员任免"]);
    const security = await as("security-administrator", null);
    const own = await security("POST", "/api/administrators", appoint("auditor-1", "auditor"));
    expect(own.status).toBe(201);
  });

  test("are nobody else: who handles cases administers nothing", async () => {
    const security = await as("security-administrator", null);
    await givenPerson(given.db, { account: "officer", agencyId: agencies.finance });
    const sent = { account: "officer", name: "officer", agencyId: null, role: "auditor" };
    for (const agencyId of [null, agencies.finance]) {
      const refused = await security("POST", "/api/administrators", { ...sent, agencyId });
      expect([refused.status, refused.body.title]).toEqual([409, "这些角色不能由一人兼任"]);
    }
  });
});

describe("delegation", () => {
  const days = { fromOn: "2026-01-01", untilOn: "2099-12-31" };

  test("gives a colleague the role for its days, until it is ended", async () => {
    const leader = await as("leader", agencies.finance);
    const to = await givenPerson(given.db, { account: "deputy", agencyId: agencies.finance });
    const { body } = await leader("GET", "/api/session");
    const roleId = body.agencies[0].roles[0].id;
    const sent = { roleId, toPersonId: to, ...days };
    const made = await leader("POST", "/api/delegations", sent);
    expect(made.status).toBe(201);
    expect(await rolesOf(to)).toEqual([
      ["case-officer", null],
      ["leader", null],
    ]);
    await leader("DELETE", `/api/delegations/${made.body.id}`);
    expect(await rolesOf(to)).toEqual([["case-officer", null]]);
    await given.pool.query("update delegation set ended_at = null, until_on = '2026-01-02'");
    expect(await rolesOf(to)).toEqual([["case-officer", null]]);
  });

  test("is not passed on, not given to oneself, to strangers or to administrators", async () => {
    const leader = await as("leader", agencies.finance);
    const { body } = await leader("GET", "/api/session");
    const roleId = body.agencies[0].roles[0].id;
    const to = async (account: string, agencyId: number, role?: Role) =>
      givenPerson(given.db, { account, agencyId, ...(role && { role }) });
    const titles = [];
    for (const toPersonId of [
      body.person.id,
      await to("stranger", agencies.town),
      await to("admin-there", agencies.finance, "auditor"),
    ]) {
      const made = await leader("POST", "/api/delegations", { roleId, toPersonId, ...days });
      titles.push([made.status, made.body.title]);
    }
    expect(titles).toEqual([
      [409, "不能委托给此人"],
      [409, "不能委托给此人"],
      [409, "管理员的角色不能委托"],
    ]);
    const others = { roleId: roleId + 1, toPersonId: await to("x1", agencies.finance), ...days };
    expect((await leader("POST", "/api/delegations", others)).body.title).toBe("不能委托这个角色");
  });
});

test("an administrator leaves only once dismissed by who appoints", async () => {
  const [system, security] = [
    await as("system-administrator", null),
    await as("security-administrator", null),
  ];
  const auditor = { account: "going-auditor", role: "auditor", agencyId: agencies.town } as const;
  const id = await givenPerson(given.db, auditor);
  const refused = await system("POST", `/api/people/${id}/leave`, {});
  expect([refused.status, refused.body.title]).toEqual([409, "请先免去管理员角色"]);
  const listed = async () => (await security("GET", "/api/administrators")).body;
  const accounts = async () =>
    (await listed()).people.map((one: { account: string }) => one.account);
  expect(await accounts()).toContain("going-auditor");
  expect([
    (await listed()).mayAppoint,
    (await system("GET", "/api/administrators")).body.mayAppoint,
  ]).toEqual([true, false]);
  expect((await security("DELETE", `/api/administrators/${id}`)).status).toBe(204);
  expect(await accounts()).not.toContain("going-auditor");
  expect((await system("POST", `/api/people/${id}/leave`, {})).status).toBe(200);
});

test("lists go on where the page ended, by name and by role", async () => {
  const admin = await as("system-administrator", null);
  await given.pool.query(
    `with made as (insert into person (account, name)
       select 'page' || lpad(n::text, 4, '0'), '翻页' || n from generate_series(1, 150) n returning id)
     insert into person_role (person_id, agency_id, role) select id, $1, 'leader' from made`,
    [agencies.town],
  );
  const first = (await admin("GET", "/api/people?q=翻页&role=leader")).body;
  const next = (await admin("GET", `/api/people?q=翻页&role=leader&after=${first.next}`)).body;
  expect([first.people.length, next.people.length, next.next]).toEqual([100, 50, undefined]);
  expect((await admin("GET", "/api/people?q=翻页&role=auditor")).body.people).toEqual([]);
});
