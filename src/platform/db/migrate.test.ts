import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { connect } from "./connect.ts";
import { type Migration, migrate } from "./migrate.ts";

const given = givenDatabase({ empty: true });

const first: Migration = { name: "0001-a", sql: "create table a (id integer primary key);" };
const second: Migration = {
  name: "0002-b",
  sql: "create table b (id integer references a); insert into a values (1); insert into b values (1);",
};

beforeEach(async () => {
  await sql`drop schema public cascade`.execute(given.db);
  await sql`create schema public`.execute(given.db);
});

async function applied(): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(
    given.db,
  );
  return rows.map(({ name }) => name);
}

test("migrations are carried out in order, once", async () => {
  expect(await migrate(given.db, [first])).toEqual({ ok: true, value: ["0001-a"] });
  expect(await migrate(given.db, [first, second])).toEqual({ ok: true, value: ["0002-b"] });
  expect(await migrate(given.db, [first, second])).toEqual({ ok: true, value: [] });
  expect(await applied()).toEqual(["0001-a", "0002-b"]);
});

test("a migration that fails leaves nothing of itself, and those before it stand", async () => {
  const broken = { name: "0002-b", sql: "create table b (id integer); select 1 / 0;" };
  await expect(migrate(given.db, [first, broken])).rejects.toThrow("division by zero");
  expect(await applied()).toEqual(["0001-a"]);
  expect(await migrate(given.db, [first, second])).toEqual({ ok: true, value: ["0002-b"] });
});

test("a database that a newer program has changed is refused and left as it is", async () => {
  await migrate(given.db, [first, second]);
  expect(await migrate(given.db, [first])).toEqual({
    ok: false,
    error: { kind: "unknown-migrations", names: ["0002-b"] },
  });
});

test("a migration whose text was changed afterwards is refused", async () => {
  await migrate(given.db, [first]);
  const changed = { ...first, sql: `${first.sql} -- changed` };
  expect(await migrate(given.db, [changed, second])).toEqual({
    ok: false,
    error: { kind: "changed-migration", name: "0001-a" },
  });
});

test("a database with tables of another program is refused", async () => {
  await sql`create table theirs (id integer)`.execute(given.db);
  expect(await migrate(given.db, [first])).toEqual({
    ok: false,
    error: { kind: "foreign-database", tables: 1 },
  });
});

test("programs that start at the same moment carry out each migration once", async () => {
  const programs = Array.from({ length: 5 }, () => connect(given.url, { max: 1 }));
  const slow = { ...first, sql: `select pg_sleep(0.1); ${first.sql}` };
  const results = await Promise.all(programs.map(({ db }) => migrate(db, [slow, second])));
  await Promise.all(programs.map(({ close }) => close()));
  const names = results.flatMap((result) => (result.ok ? result.value : ["refused"]));
  expect(names).toEqual(["0001-a", "0002-b"]);
});
