import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import type { AgencyTables } from "#features/agencies/index.ts";
import { givenDatabase } from "#tests/support/database.ts";
import type { Queryable } from "../db/queryable.ts";
import { raiseContentVersion } from "../db/raise-content-version.ts";
import { type ContentVersion, watchContentVersion } from "./content-version.ts";
import { followContent, untilContentChanges } from "./until-content-changes.ts";

const given = givenDatabase();
let watching: ContentVersion | undefined;
afterEach(() => watching?.stop());

/** A query that counts how often it is sent, at a version that the test sets. */
function givenQuery(most = 100) {
  const at = { version: "1" as string | undefined, sent: 0 };
  const db = given.db.withTables<Record<never, never>>(); // followed by this test alone
  const named = untilContentChanges(
    async (of: Queryable, name: string) => {
      at.sent += 1;
      const { rows } = await sql<{ name: string }>`select ${name}::text as name`.execute(of);
      return rows[0]?.name;
    },
    { most },
  );
  followContent(db, () => at.version);
  return { at, db, named };
}

test("what was answered is not asked again, by each argument", async () => {
  const { at, db, named } = givenQuery();
  const answers = [await named(db, "甲"), await named(db, "甲"), await named(db, "乙")];
  expect([answers, at.sent]).toEqual([["甲", "甲", "乙"], 2]);
});

test("those who ask at the same time share a query", async () => {
  const { at, db, named } = givenQuery();
  await Promise.all([named(db, "甲"), named(db, "甲")]);
  expect(at.sent).toBe(1);
});

test("while the version is not known every query is sent", async () => {
  const { at, db, named } = givenQuery();
  at.version = undefined;
  await named(db, "甲");
  await named(db, "甲");
  expect(at.sent).toBe(2);
});

test("a transaction sees what it changes itself: nothing is kept of it", async () => {
  const { at, db, named } = givenQuery();
  await named(db, "甲");
  await db.transaction().execute(async (trx) => {
    await named(trx, "甲");
    await named(trx, "甲");
  });
  expect(at.sent).toBe(3);
});

test("an answer that was under way when the content changed is not kept", async () => {
  const { at, db, named } = givenQuery();
  const underWay = named(db, "甲");
  at.version = "2";
  await underWay;
  await named(db, "甲");
  expect(at.sent).toBe(2);
});

test("a fault is not kept", async () => {
  let sent = 0;
  const db = given.db.withTables<Record<never, never>>();
  followContent(db, () => "1");
  const failing = untilContentChanges(async (of: Queryable) => {
    sent += 1;
    await sql`select 1 / 0`.execute(of);
  });
  await expect(failing(db)).rejects.toThrow("division by zero");
  await expect(failing(db)).rejects.toThrow("division by zero");
  expect(sent).toBe(2);
});

test("beyond the most that are kept the oldest goes", async () => {
  const { at, db, named } = givenQuery(2);
  for (const name of ["甲", "乙", "丙", "丙", "乙"]) await named(db, name);
  expect(at.sent).toBe(3);
  await named(db, "甲");
  expect(at.sent).toBe(4);
});

test("a change of the content is answered as soon as its version is known", async () => {
  const { db } = given;
  watching = await watchContentVersion({ pool: given.pool, interval: 60_000 });
  followContent(db, watching.current);
  const regions = untilContentChanges(async (of: Queryable) => {
    const { rows } = await sql<{ name: string }>`select name from region`.execute(of);
    return rows.map(({ name }) => name);
  });
  expect(await regions(db)).toEqual([]);
  await db.transaction().execute(async (trx) => {
    await trx
      .withTables<AgencyTables>()
      .insertInto("region")
      .values({ code: "100000", name: "全国", level: "nation", parent_code: null })
      .execute();
    await raiseContentVersion(trx);
  });
  await expect.poll(() => regions(db)).toEqual(["全国"]);
});
