import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { accounts } from "#features/accounts/feature.ts";
import { saveErrorReport } from "#features/site/data/error-reports.ts";
import { connect } from "#platform/db/connect.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import type { Schema } from "../database.ts";
import { features } from "../features.ts";
import { siteRights } from "../rooms/site-rights.ts";
import { siteDatabase } from "./site-database.ts";

const given = givenDatabase();
const dataFolder = mkdtempSync(join(tmpdir(), "tongming-site-role-"));
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
  rmSync(dataFolder, { recursive: true });
});

function owner(url = given.url): OpenDatabase {
  const database = connect(url);
  ends.push(database.close);
  return { ...database, url, isEmbedded: false, abandon: async () => {} };
}

async function site(siteUrl?: string, of = owner()) {
  const opened = await siteDatabase(of, { siteUrl, dataFolder, onIdleError: () => {} });
  if (!opened.ok) throw new Error(opened.error);
  ends.push(opened.value.database.close);
  return opened.value;
}

test("the site reads what it shows, adds what visitors tell, and can do nothing else", async () => {
  await givenStoredReport(given.db);
  const { database, warning } = await site();
  expect(warning).toBeUndefined();
  const { db } = database;
  const tables = db.withTables<Schema>();
  expect(await tables.selectFrom("report").select("id").execute()).toHaveLength(1);
  const told = { receipt: "ZC20261129-AAAAAA", page: "首页", problem: "打不开", contact: "139" };
  expect(await saveErrorReport(db, told)).toBe(true);
  const denied = /permission denied/;
  await expect(tables.selectFrom("error_report").select("contact").execute()).rejects.toThrow(
    denied,
  );
  await expect(tables.deleteFrom("report").execute()).rejects.toThrow(denied);
  await expect(tables.updateTable("agency").set({ name: "x" }).execute()).rejects.toThrow(denied);
  await expect(sql`create table x (y int)`.execute(db)).rejects.toThrow(denied);
  await expect(sql`copy region to program 'true'`.execute(db)).rejects.toThrow(/permission denied/);
  const { rows } = await sql<{ readonly free: boolean }>`
    select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as free
    from pg_roles where rolname = current_user`.execute(db);
  expect(rows).toEqual([{ free: false }]);
});

test("a statement that takes too long is broken off", async () => {
  const { database } = await site();
  const { rows } = await sql`select current_setting('statement_timeout') as most`.execute(
    database.db,
  );
  expect(rows).toEqual([{ most: "5s" }]);
});

test("every table is either named with its rights or closed", async () => {
  const { database } = await site();
  const { rows } = await sql<{ readonly name: string; readonly may: boolean }>`
    select tablename as name, has_any_column_privilege(current_user, 'public.' || tablename, 'select') as may
    from pg_tables where schemaname = 'public'`.execute(database.db);
  for (const { name, may } of rows) expect([name, may]).toEqual([name, name in siteRights]);
});

test("of people, accounts, sessions and tokens it can read nothing, by table or by view", async () => {
  const { database } = await site();
  const names = (await accounts.migrations?.())?.flatMap(({ sql: text }) =>
    [...text.matchAll(/create (?:table|view) (\w+)/g)].map(([, name = ""]) => name),
  );
  expect(names).toContain("person");
  expect(names).toContain("held_role");
  for (const name of names ?? []) {
    const read = sql`select from ${sql.table(name)}`.execute(database.db);
    await expect(read, name).rejects.toThrow(/permission denied/);
  }
});

test("where rooms say that they keep personal data it can read nothing, and every sealed column is said", async () => {
  const { database } = await site();
  const said = features.flatMap(({ personalData = [] }) =>
    personalData.flatMap(({ table, columns }) => columns.map((column) => ({ table, column }))),
  );
  const { rows } = await sql<{ readonly name: string; readonly may: boolean }>`
    select at ->> 'table' || '.' || (at ->> 'column') as name,
      has_column_privilege(current_user, 'public.' || (at ->> 'table'), at ->> 'column', 'select') as may
    from jsonb_array_elements(${JSON.stringify(said)}::jsonb) as at`.execute(database.db);
  expect(rows.filter(({ may }) => may)).toEqual([]);
  const named = rows.map(({ name }) => name);
  const sealed = await sql<{ readonly name: string }>`
    select class.relname || '.' || attname as name from pg_attribute
    join pg_class class on class.oid = attrelid and class.relkind = 'r'
    where class.relnamespace = 'public'::regnamespace
      and (attname like '%\\_sealed' or attname in ('mobile', 'contact'))`.execute(given.db);
  expect(sealed.rows.length).toBeGreaterThan(3);
  expect(sealed.rows.filter(({ name }) => !named.includes(name))).toEqual([]);
});

test("two programs that start at once find the same role, and old rights are taken back", async () => {
  const [one, two] = await Promise.all([site(), site()]);
  await sql`grant delete on report to ${sql.id(`${new URL(given.url).pathname.slice(1)}_site`)}`.execute(
    given.db,
  );
  const again = await site();
  for (const { database } of [one, two, again]) {
    await expect(database.db.withTables<Schema>().deleteFrom("report").execute()).rejects.toThrow(
      /permission denied/,
    );
  }
});

test("a superuser is no role for the site", async () => {
  const opened = await siteDatabase(owner(), {
    siteUrl: given.url,
    dataFolder,
    onIdleError: () => {},
  });
  expect(opened).toEqual({ ok: false, error: expect.stringContaining("超级用户") });
});

test("an operator's own role gets the rights; one that is not let in is refused in words", async () => {
  const name = `${new URL(given.url).pathname.slice(1)}_mine`;
  await sql`create role ${sql.id(name)} with login password 'secret'`.execute(given.db);
  const address = new URL(given.url);
  address.username = name;
  address.password = "secret";
  const { database } = await site(address.href);
  await expect(database.db.withTables<Schema>().deleteFrom("report").execute()).rejects.toThrow(
    /permission denied/,
  );
  address.username = `${name}_nobody`;
  const refused = await siteDatabase(owner(), {
    siteUrl: address.href,
    dataFolder,
    onIdleError: () => {},
  });
  expect(refused).toEqual({ ok: false, error: expect.stringContaining("SITE_DATABASE_URL") });
});
