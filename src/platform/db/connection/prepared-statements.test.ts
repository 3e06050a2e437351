import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";

const given = givenDatabase();

/** Texts prepared on the one connection of a transaction, after `act`. */
async function preparedBy(
  act: (db: typeof given.db) => Promise<unknown>,
): Promise<readonly string[]> {
  return given.db.transaction().execute(async (trx) => {
    const { rows: before } = await prepared.execute(trx);
    await act(trx);
    const { rows } = await prepared.execute(trx);
    return rows.slice(before.length).map(({ statement }) => statement);
  });
}

const prepared = sql<{ statement: string }>`select statement from pg_prepared_statements
  where statement not like '%pg_prepared_statements%' order by prepare_time`;

test("a reading query with values is prepared once and gives what it gave before", async () => {
  const agency = (id: number) => sql<{ id: number }>`select ${id}::int as id`;
  const answers: unknown[] = [];
  const texts = await preparedBy(async (db) => {
    for (const id of [1, 2, 3]) answers.push(...(await agency(id).execute(db)).rows);
  });
  expect(texts).toEqual(["select $1::int as id"]);
  expect(answers).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
});

test.each([
  ["a query without values", sql`select 2 as two`],
  [
    "a list of many values",
    sql`select 1 where 3 in (${sql.join(Array.from({ length: 17 }, (_, at) => at))})`,
  ],
  ["a query that writes", sql`update content_version set version = version + ${1}`],
])("%s is planned anew", async (_, query) => {
  expect(await preparedBy((db) => query.execute(db))).toEqual([]);
});

test("however many texts there are, a connection keeps two hundred of them at most", async () => {
  const texts = await preparedBy(async (db) => {
    for (let at = 0; at < 210; at += 1)
      await sql`select ${at}::int as ${sql.ref(`c${at}`)}`.execute(db);
  });
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.length).toBeLessThanOrEqual(200);
});
