import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { everything, insertKinds, kinds } from "#tests/support/reports/every-kind-of-value.ts";
import { type Migration, migrate } from "../migrate.ts";
import { backUp } from "./back-up.ts";
import { storedTables } from "./catalogue.ts";
import { type RestoreOptions, restore } from "./restore.ts";

const source = givenDatabase({ empty: true });
const target = givenDatabase({ empty: true });
const folder = mkdtempSync(join(tmpdir(), "tongming-backup-"));
const path = join(folder, "a.backup");

afterAll(() => rmSync(folder, { recursive: true }));

const later: Migration = { name: "0002-later", sql: "alter table other add note text default '';" };

beforeAll(async () => {
  await migrate(source.db, [kinds]);
  await insertKinds(source.pool);
  await made();
});

beforeEach(async () => {
  await sql`drop schema public cascade`.execute(target.db);
  await sql`create schema public`.execute(target.db);
});

async function made(): Promise<void> {
  const backed = await backUp(source.pool, { path, program: "0.0.0" });
  if (!backed.ok) throw new Error(backed.error.kind);
}

function restored(options: Partial<RestoreOptions> = {}) {
  return restore(target, { path, migrations: [kinds], force: false, ...options });
}

test("every value of every table comes back, in a database that had none", async () => {
  expect(await restored()).toMatchObject({ ok: true, value: { header: { program: "0.0.0" } } });
  expect(await everything(target.pool)).toEqual(await everything(source.pool));
});

test("after a restore the database works on: numbers go on, references hold, triggers count", async () => {
  await restored();
  const { rows } = await target.pool.query("insert into kind default values returning id");
  expect(rows).toEqual([{ id: 20_004 }]);
  expect((await target.pool.query("select rows from tally")).rows).toEqual([{ rows: 20_004 }]);
  await expect(target.pool.query("insert into other values (8, 99999)")).rejects.toThrow(
    "other_kind_id_fkey",
  );
  await expect(target.pool.query("update kind set other_id = 99 where id = 1")).rejects.toThrow(
    "kind_other",
  );
});

test("migrations that came since are carried out on the restored rows", async () => {
  expect(await restored({ migrations: [kinds, later] })).toMatchObject({ ok: true });
  expect((await target.pool.query("select id, note from other")).rows).toEqual([
    { id: 7, note: "" },
  ]);
  expect(await migrate(target.db, [kinds, later])).toEqual({ ok: true, value: [] });
});

test("a backup of a newer program, or of another text of a migration, is refused", async () => {
  expect(await restored({ migrations: [] })).toEqual({
    ok: false,
    error: { kind: "unknown-migrations", names: ["0001-kinds"] },
  });
  const other = { ...kinds, sql: `${kinds.sql} ` };
  expect(await restored({ migrations: [other] })).toEqual({
    ok: false,
    error: { kind: "changed-migration", name: "0001-kinds" },
  });
});

test("rows that are there are replaced only when told, and the content's version never falls", async () => {
  await migrate(target.db, [kinds, later]);
  await target.pool.query("update content_version set version = 70");
  expect(await restored()).toMatchObject({
    ok: false,
    error: { kind: "not-empty", table: "tally" },
  });
  await target.pool.query("insert into kind default values");

  expect(await restored({ force: true })).toMatchObject({ ok: true });
  expect(await everything(target.pool)).toEqual(await everything(source.pool));
  expect((await target.pool.query("select version from content_version")).rows).toEqual([
    { version: 71 },
  ]);
});

test("tables of another program are never touched", async () => {
  await target.pool.query("create table theirs (id integer); insert into theirs values (1)");
  expect(await restored({ force: true })).toEqual({
    ok: false,
    error: { kind: "foreign-database", tables: 1 },
  });
  expect((await target.pool.query("select * from theirs")).rows).toEqual([{ id: 1 }]);
});

test("a file cut off anywhere, or with any byte changed, is refused and the database left as it is", async () => {
  const whole = readFileSync(path);
  const other = join(folder, "b.backup");
  const places = Array.from({ length: 24 }, (_, n) => Math.floor((whole.length * n) / 24));
  const last = Array.from({ length: 40 }, (_, n) => whole.length - 1 - n);
  for (const place of [...places, ...last]) {
    writeFileSync(other, whole.subarray(0, place));
    expect(await restored({ path: other }), `cut at ${place}`).toMatchObject({
      ok: false,
      error: { kind: "damaged" },
    });
    const changed = Buffer.from(whole);
    changed[place] = (changed[place] ?? 0) ^ 0x40;
    writeFileSync(other, changed);
    expect(await restored({ path: other }), `changed at ${place}`).toMatchObject({
      ok: false,
      error: { kind: "damaged" },
    });
  }
  writeFileSync(other, Buffer.concat([whole, whole]));
  expect(await restored({ path: other })).toMatchObject({ ok: false });
  expect(await storedTables(target.pool as never)).toEqual([]);
});

test("what goes wrong in the middle leaves the database as it was", async () => {
  await migrate(target.db, [kinds]);
  await target.pool.query("insert into kind default values");
  const before = await everything(target.pool);
  const broken = { name: "0003-broken", sql: "select 1 / 0" };
  await expect(restored({ migrations: [kinds, broken], force: true })).rejects.toThrow("zero");
  expect(await everything(target.pool)).toEqual(before);
});

test("a database in use is not waited for without end", async () => {
  await migrate(target.db, [kinds]);
  const client = await target.pool.connect();
  try {
    await client.query("begin; lock table kind in access share mode");
    expect(await restored({ force: true })).toEqual({ ok: false, error: { kind: "in-use" } });
  } finally {
    await client.query("rollback");
    client.release();
  }
});

test("the backup is of one moment, whatever is written meanwhile", async () => {
  const writing = setInterval(() => {
    source.pool
      .query(
        "with one as (insert into kind default values returning id) insert into other select id, id from one",
      )
      .catch(() => {});
  }, 1);
  await made();
  clearInterval(writing);
  expect(await restored()).toMatchObject({ ok: true }); // references are checked as they come back
});

test("a database without our tables gives no backup, and a folder that is not there no file", async () => {
  expect(await backUp(target.pool, { path, program: "" })).toEqual({
    ok: false,
    error: { kind: "not-ours" },
  });
  const nowhere = join(folder, "none", "a.backup");
  await expect(backUp(source.pool, { path: nowhere, program: "" })).rejects.toThrow("ENOENT");
  expect(existsSync(nowhere)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});
