import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/empty-tables.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";

const given = givenDatabase();
const county = { code: "330181", name: "青岚县", level: "county" } as const;
let office: ReturnType<typeof givenOffice>;
let government: number;
let bureau: number;
let count = 0;
let headers: Record<string, string>;

beforeEach(async () => {
  await emptyTables(given.db, "agency", "person");
  office = givenOffice(given.db);
  government = await givenAgency(given.db, {
    name: "青岚县人民政府",
    kind: "government",
    region: county,
  });
  bureau = await givenAgency(given.db, { name: "青岚县教育局", region: county });
  await sql`update agency set parent_id = ${government} where id = ${bureau}`.execute(given.db);
  headers = await signedIn("沈管理", "system-administrator");
});

async function signedIn(name: string, role: "system-administrator" | "supervisor") {
  count += 1;
  const asked = { account: `${name}${count}`, name, role, agencyId: government };
  const id = await givenPerson(given.db, asked);
  return await givenSession(given.db, id);
}

async function call(method: string, path: string, body?: unknown, by = headers) {
  const answer = await office.request(path, asJson(method, body, by));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

const record = (more: Record<string, unknown> = {}) => ({
  name: "青岚县教育局",
  kind: "department",
  shortName: null,
  creditCode: null,
  parentId: government,
  supervisorId: null,
  reconsiderationOrgan: null,
  court: null,
  ...more,
});
const added = (more: Record<string, unknown> = {}) =>
  record({ name: "青岚县民政局", region: county.code, ...more });

describe("the list", () => {
  const names = async (query: string) =>
    (await call("GET", `/api/agencies${query}`)).body.agencies.map(
      (one: { name: string }) => one.name,
    );

  test("has governments first, and finds by name of today and before, short name, code, kind, region and state", async () => {
    await call(
      "POST",
      "/api/agencies",
      added({ shortName: "县民政", creditCode: "11330100MB0000002W" }),
    );
    await sql`insert into agency_former_name values (${bureau}, '青岚县文教局', '青岚县文教局', '2019-01-01')`.execute(
      given.db,
    );
    expect(await names("")).toEqual(["青岚县人民政府", "青岚县教育局", "青岚县民政局"]);
    expect(await names("?q=文教")).toEqual(["青岚县教育局"]);
    expect(await names("?q=县民政")).toEqual(["青岚县民政局"]);
    expect(await names("?q=mb0000002w")).toEqual(["青岚县民政局"]);
    expect(await names("?q=%25")).toEqual([]);
    expect(await names("?kind=government")).toEqual(["青岚县人民政府"]);
    expect(await names("?region=330182")).toEqual([]);
    await sql`update agency set dissolved_on = '2024-01-01' where id = ${bureau}`.execute(given.db);
    expect(await names("")).not.toContain("青岚县教育局");
    expect(await names("?state=dissolved")).toEqual(["青岚县教育局"]);
    expect(await names("?state=all")).toHaveLength(3);
  });

  test("goes on where a page ended, each agency once", async () => {
    await sql`insert into agency (region_code, name, match_name, kind, level, place, parent_id)
      select '330181', '青岚县第' || n || '局', '青岚县第' || n || '局',
        (array['department', 'township', 'other'])[1 + n % 3], 'county', n % 5, ${government}
      from generate_series(1, 250) as n`.execute(given.db);
    const seen: number[] = [];
    let after = "";
    for (let pages = 0; pages < 5; pages += 1) {
      const { body } = await call("GET", `/api/agencies${after}`);
      seen.push(...body.agencies.map(({ id }: { id: number }) => id));
      if (!body.next) break;
      after = `?after=${body.next}`;
    }
    expect(seen).toHaveLength(252);
    expect(new Set(seen).size).toBe(252);
  });
});

describe("an agency is added", () => {
  test("with its history; by its name it is found on the site", async () => {
    const { status, body } = await call("POST", "/api/agencies", added());
    expect(status).toBe(201);
    const details = await call("GET", `/api/agencies/${body.id}`);
    expect(details.body).toMatchObject({
      name: "青岚县民政局",
      parentName: "青岚县人民政府",
      regionName: "青岚县",
    });
    const history = await call("GET", `/api/agencies/${body.id}/history`);
    expect(history.body.entries).toMatchObject([{ by: "沈管理", action: "agency.added" }]);
  });

  test.each<[string, Record<string, unknown>, number, string]>([
    ["a name that is there, in other brackets and blanks", { name: "青岚县 教育局" }, 409, "name"],
    ["a number of a person in the name", { name: "局 13812345678" }, 409, "name"],
    ["a credit code whose check is wrong", { creditCode: "11330100MB00000020" }, 409, "creditCode"],
    ["a parent that is not there", { supervisorId: 999_999 }, 409, "supervisorId"],
    ["nobody of one's own above it", { parentId: null }, 403, "parentId"],
    ["no name", { name: " " }, 422, "name"],
    ["a region that is not there", { region: "990000" }, 409, "region"],
  ])("not with %s", async (_, more, status, field) => {
    const answer = await call("POST", "/api/agencies", added(more));
    expect([answer.status, answer.body.field]).toEqual([status, field]);
    const { rows } = await sql`select from agency`.execute(given.db);
    expect(rows).toHaveLength(2);
  });
});

test("nobody is put under an agency that has ended, and who stands there stays until moved", async () => {
  const ended = await givenAgency(given.db, { name: "青岚县体育局", region: county });
  await sql`update agency set dissolved_on = '2024-01-01' where id = ${ended}`.execute(given.db);
  const refused = await call("POST", "/api/agencies", added({ supervisorId: ended }));
  expect([refused.status, refused.body.field]).toEqual([409, "supervisorId"]);
  expect(refused.body.title).toContain("“青岚县体育局”已于 2024-01-01 撤销");
  await sql`update agency set supervisor_id = ${ended} where id = ${bureau}`.execute(given.db);
  const before = record({ supervisorId: ended });
  const sent = { before, after: { ...before, shortName: "县教育局" }, from: null };
  expect((await call("PUT", `/api/agencies/${bureau}`, sent)).status).toBe(204);
});

describe("an agency is changed", () => {
  const change = (
    after: Record<string, unknown>,
    more: Record<string, unknown> = {},
    by = headers,
  ) =>
    call("PUT", `/api/agencies/${bureau}`, { before: record(), after: record(after), ...more }, by);

  test("what changed is told, old and new, in words", async () => {
    expect((await change({ shortName: "县教育局", supervisorId: government })).status).toBe(204);
    const { body } = await call("GET", `/api/agencies/${bureau}/history`);
    expect(body.entries[0].changes).toEqual([
      { field: "shortName", before: null, after: "县教育局" },
      { field: "supervisor", before: null, after: "青岚县人民政府" },
    ]);
  });

  test("two on one record: the second is told who changed what, and may then save", async () => {
    const other = await signedIn("周另人", "system-administrator");
    expect((await change({ shortName: "甲" }, {}, other)).status).toBe(204);
    const refused = await change({ shortName: "乙" });
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toMatch(/周另人 \d{4}-\d\d-\d\d \d\d:\d\d 把“简称”由空白改为“甲”/);
    const again = { before: record({ shortName: "甲" }) };
    expect((await change({ shortName: "乙" }, again)).status).toBe(204);
  });

  test("nothing changed is nothing recorded", async () => {
    expect((await change({})).status).toBe(204);
    expect((await call("GET", `/api/agencies/${bureau}/history`)).body.entries).toEqual([]);
  });

  test("nobody stands above themselves, by however many steps", async () => {
    const path = `/api/agencies/${government}`;
    const before = record({ name: "青岚县人民政府", kind: "government", parentId: null });
    const answer = await call("PUT", path, { before, after: { ...before, parentId: bureau } });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ field: "parentId" });
    expect(answer.body.title).toContain("青岚县人民政府 → 青岚县教育局 → 青岚县人民政府");
  });

  test("it stands under another from a day on, or always did; never from a day to come", async () => {
    const { body: other } = await call("POST", "/api/agencies", added());
    const ahead = await change({ parentId: other.id }, { from: "2999-01-01" });
    expect([ahead.status, ahead.body.field]).toEqual([422, "from"]);
    await change({ parentId: other.id }, { from: "2024-07-01" });
    const formerParents = async () =>
      (await call("GET", `/api/agencies/${bureau}`)).body.formerParents;
    expect(await formerParents()).toEqual([{ name: "青岚县人民政府", until: "2024-07-01" }]);
    await change({}, { before: record({ parentId: other.id }), from: null });
    expect(await formerParents()).toEqual([{ name: "青岚县人民政府", until: "2024-07-01" }]);
  });

  test("it begins before it ends", async () => {
    await sql`update agency set dissolved_on = '2024-01-01' where id = ${bureau}`.execute(given.db);
    const late = await change({ foundedOn: "2024-01-01" });
    expect([late.status, late.body.field]).toEqual([409, "foundedOn"]);
    expect((await change({ foundedOn: "2023-12-31" })).status).toBe(204);
  });

  test("the supervising office reads and does not write", async () => {
    const by = await signedIn("郑主管", "supervisor");
    expect((await call("GET", `/api/agencies/${bureau}`, undefined, by)).status).toBe(200);
    expect((await change({ shortName: "甲" }, {}, by)).status).toBe(403);
  });
});

test("what a sheet made and amended stands in the history beside what the office did", async () => {
  await sql`with made as (
    insert into ledger_import (kind, imported_by, file_names) values ('agencies', '命令行（root）', '{}') returning id
  ), added as (insert into ledger_new_record select id, ${bureau} from made)
  insert into ledger_amendment (kind, import_id, record_id, column_code, old_value, new_value, amended_by)
  select 'agencies', id, ${bureau}, 'shortName', null, '教育局', '命令行（root）' from made`.execute(
    given.db,
  );
  const { body } = await call("GET", `/api/agencies/${bureau}/history`);
  expect(body.entries.map(({ action }: { action: string }) => action).sort()).toEqual([
    "ledger.added",
    "ledger.amended",
  ]);
  expect(
    body.entries.find((one: { action: string }) => one.action === "ledger.amended").changes,
  ).toEqual([{ field: "shortName", before: null, after: "教育局" }]);
});
