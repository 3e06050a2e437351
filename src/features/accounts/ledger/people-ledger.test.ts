import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findOwners } from "#features/agencies/index.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/empty-tables.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { exportedRows, importLines } from "#tests/support/ledger/import-lines.ts";
import { heldRoles } from "../data/roles/held-roles.ts";
import { withAccounts } from "../data/tables.ts";
import { peopleLedger } from "./people-ledger.ts";

const given = givenDatabase();
const agency = { education: 0, finance: 0 };
const none = { new: 0, changed: 0, same: 0, skipped: 0, failed: 0 };
const header = "账号,机构,姓名,角色,科室,手机,邮箱,专职";
const li = "LiMing,青禾县教育局,李明,审核人(初审)、信息员,办公室,13800000001,li@example.com,是";

beforeAll(async () => {
  agency.education = await givenAgency(given.db, { name: "青禾县教育局" });
  agency.finance = await givenAgency(given.db, { name: "青禾县财政局" });
});
beforeEach(async () => {
  await emptyTables(given.db, "person", "ledger_import");
});

const importing = (lines: readonly string[], more = {}) =>
  importLines(given.db, { kind: peopleLedger, agency: 0 }, lines, {
    owner: undefined,
    findOwners,
    ...more,
  });
const people = (agencyId: number) =>
  exportedRows(given.db, { kind: peopleLedger, agency: agencyId });

async function rolesOf(account: string) {
  const { rows } = await given.pool.query("select id from person where account = $1", [account]);
  const held = await heldRoles(withAccounts(given.db), rows[0]?.id ?? 0);
  return held.map(({ agencyName, role, level, section }) => [agencyName, role, level, section]);
}

test("people come in with roles, section and sealed contacts, without a password; again they are the same", async () => {
  const lines = [header, li, "wang,青禾县财政局,王芳,承办人,,,,"];
  expect((await importing(lines)).rows).toEqual({ ...none, new: 2 });
  expect(await rolesOf("liming")).toEqual([
    ["青禾县教育局", "information-officer", null, "办公室"],
    ["青禾县教育局", "reviewer", 1, "办公室"],
  ]);
  const { rows } = await given.pool.query(
    "select mobile, mail, full_time from person where account = 'liming'",
  );
  expect(rows[0]).toEqual({
    mobile: expect.stringMatching(/^v1[.]/),
    mail: expect.stringMatching(/^v1[.]/),
    full_time: true,
  });
  expect((await given.pool.query("select from credential")).rowCount).toBe(0);
  expect((await importing(lines)).rows).toEqual({ ...none, same: 2 });
  expect(await people(agency.education)).toEqual([
    {
      account: "liming",
      agency: "青禾县教育局",
      name: "李明",
      roles: "信息员、审核人（初审）",
      section: "办公室",
      mobile: "13800000001",
      mail: "li@example.com",
      fullTime: "是",
    },
  ]);
});

test("a changed cell is an amendment: roles are given and ended, sessions end, an absent column stays", async () => {
  await importing([header, li]);
  const { rows: before } = await given.pool.query("select id from person");
  const cookie = await givenSession(given.db, before[0].id);
  const { rows } = await importing([
    "账号,机构,姓名,角色,手机",
    "liming,青禾县教育局,李明,审核人（终审）、信息员,13900000002",
  ]);
  expect(rows).toEqual({ ...none, changed: 1 });
  expect(await people(agency.education)).toMatchObject([
    { roles: "信息员、审核人（终审）", section: "办公室", mobile: "13900000002", fullTime: "是" },
  ]);
  const session = await givenOffice(given.db).request(
    "/api/sessions",
    asJson("GET", undefined, cookie),
  );
  expect(session.status).toBe(401);
  const { rows: amended } = await given.pool.query(
    "select column_code, old_value, new_value from ledger_amendment order by id",
  );
  expect(amended).toEqual([
    {
      column_code: "roles",
      old_value: "信息员、审核人（初审）",
      new_value: "信息员、审核人（终审）",
    },
    {
      column_code: "mobile",
      old_value: expect.stringMatching(/^v1[.]/),
      new_value: expect.stringMatching(/^v1[.]/),
    },
  ]);
  const { rows: events } = await given.pool.query(
    "select details::text from audit_event where action like 'person.%'",
  );
  expect(JSON.stringify(events)).not.toMatch(/1[39]\d{9}/);
});

test("one person is in several agencies by one account, and says the same in each", async () => {
  const finance = li.replace("教育", "财政").replace("审核人(初审)、信息员", "分管领导");
  expect((await importing([header, li, finance])).rows).toEqual({ ...none, new: 2 });
  expect((await importing([header, li, finance])).rows).toEqual({ ...none, same: 2 });
  const other = await importing([header, li, finance.replace("李明", "李敏")]);
  expect(other.errors).toMatchObject([{ row: 3, column: "姓名", code: "contradiction" }]);
  // Amended in both rows at once, and once more the same.
  const moved = [header, li, finance].map((line) => line.replace("13800000001", "13800000009"));
  expect((await importing(moved)).rows).toEqual({ ...none, changed: 2 });
  expect((await importing(moved)).rows).toEqual({ ...none, same: 2 });
});

describe("is refused in the row, with what to do:", () => {
  test.each([
    {
      what: "an account of blanks",
      row: "a b,青禾县教育局,甲,信息员,,,,",
      column: "账号",
      says: "账号应为",
    },
    {
      what: "a role that is none",
      row: "jia,青禾县教育局,甲,审核人,,,,",
      column: "角色",
      says: "审核人（初审）",
    },
    {
      what: "an administrator who is more",
      row: "jia,青禾县教育局,甲,系统管理员、信息员,,,,",
      column: "角色",
      says: "互不兼任",
    },
    {
      what: "an unknown agency",
      row: "jia,青禾县无此局,甲,信息员,,,,",
      column: "机构",
      says: "没有",
    },
    {
      what: "a mobile of words",
      row: "jia,青禾县教育局,甲,信息员,,打座机,,",
      column: "手机",
      says: "11 位手机号",
    },
    {
      what: "a mail that is none",
      row: "jia,青禾县教育局,甲,信息员,,,甲,",
      column: "邮箱",
      says: "name@example.com",
    },
    {
      what: "the account of another",
      row: "taken,青禾县财政局,甲,信息员,,,,",
      column: "姓名",
      says: "另一个姓名",
    },
    {
      what: "the account of who has left",
      row: "left,青禾县教育局,某人,信息员,,,,",
      column: "账号",
      says: "离岗",
    },
    {
      what: "an administrator elsewhere",
      row: "head,青禾县财政局,首,信息员,,,,",
      column: "角色",
      says: "互不兼任",
    },
  ])("$what", async ({ row, column, says }) => {
    await givenPerson(given.db, { account: "taken", name: "某", agencyId: agency.education });
    await givenPerson(given.db, { account: "left", name: "某人", agencyId: agency.education });
    await given.pool.query("update person set left_at = now() where account = 'left'");
    const head = {
      account: "head",
      name: "首",
      role: "auditor",
      agencyId: agency.education,
    } as const;
    await givenPerson(given.db, head);
    const { errors, stored } = await importing([header, row]);
    expect(stored).toBe(false);
    expect(errors).toMatchObject([{ row: 2, column }]);
    expect(errors[0]?.message).toContain(says);
  });
});

describe("imported by somebody of the office", () => {
  const as = (id: number, agencyId: number) => ({
    by: { actor: { kind: "person", id: `${id}`, name: "管理员" } } as const,
    mayOwn: (owner: string) => owner === `${agencyId}`,
  });

  test("administrators are neither made nor ended, and nobody changes their own roles", async () => {
    const id = await givenPerson(given.db, {
      account: "admin",
      name: "管理员",
      role: "system-administrator",
      agencyId: agency.education,
    });
    const { errors } = await importing(
      [header, "jia,青禾县教育局,甲,审计员,,,,", "admin,青禾县教育局,管理员,信息员,,,,"],
      as(id, agency.education),
    );
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [2, "角色"],
      [3, "角色"],
    ]);
    expect(
      (
        await importing(
          [header, "admin,青禾县教育局,管理员,系统管理员,,,,"],
          as(id, agency.education),
        )
      ).rows.failed,
    ).toBe(0);
  });

  test("contacts of who is in agencies of others stay theirs", async () => {
    const finance = li.replace("教育", "财政");
    await importing([header, li, finance]);
    const lines = [header, li.replace("13800000001", "13800000009")];
    const { errors } = await importing(lines, as(0, agency.education));
    expect(errors).toMatchObject([{ row: 2, column: "手机" }]);
    expect(errors[0]?.message).toContain("上级管理员");
  });
});

test("who was changed in the office is not changed by a sheet", async () => {
  await importing([header, li]);
  const admin = await givenPerson(given.db, {
    account: "admin",
    role: "system-administrator",
    agencyId: null,
  });
  const cookie = await givenSession(given.db, admin);
  const { rows } = await given.pool.query("select id from person where account = 'liming'");
  const sent = asJson("PATCH", { mobile: "13700000003" }, cookie);
  const office = givenOffice(given.db);
  expect((await office.request(`/api/people/${rows[0].id}`, sent)).status).toBe(204);
  const { errors } = await importing([header, li]);
  expect(errors).toMatchObject([{ column: "手机", code: "continued-in-office" }]);
  expect((await importing([header, li.replace("13800000001", "13700000003")])).rows.same).toBe(1);
});
