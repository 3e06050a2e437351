import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { connect } from "./connect.ts";

const given = givenDatabase();

async function read(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    given.db,
  );
  return rows[0]?.value;
}

test.each([
  { rule: "a date is text", given: "date '2026-02-28'", value: "2026-02-28" },
  {
    rule: "an instant is ISO text in UTC",
    given: "timestamptz '2026-11-22 16:00:00.5+08'",
    value: "2026-11-22T08:00:00.500Z",
  },
  {
    rule: "an instant without end stays what it is",
    given: "timestamptz 'infinity'",
    value: "infinity",
  },
  { rule: "a bigint is a number", given: "9007199254740991::bigint", value: 9007199254740991 },
  { rule: "null is null", given: "null::date", value: null },
  { rule: "a count is a number", given: "count(*)", value: 1 },
  {
    rule: "cells are an array of numbers and nulls",
    given: "array[1, null, 0.5]::double precision[]",
    value: [1, null, 0.5],
  },
])("$rule", async ({ given: expression, value }) => {
  expect(await read(expression)).toEqual(value);
});

test("a bigint that no number holds is a fault, never a rounded figure", async () => {
  await expect(read("9007199254740993::bigint")).rejects.toThrow("9007199254740993");
});

test("the loss of idle connections ends neither the program nor the next query", async () => {
  const lost: Error[] = [];
  const { db, close } = connect(given.url, { max: 2, onIdleError: (fault) => lost.push(fault) });
  const session = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  await sql`select pg_terminate_backend(${session.rows[0]?.pid})`.execute(given.db);
  await expect.poll(() => lost).toHaveLength(1);
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await close();
});

test("closing twice, or what was never used, is no fault", async () => {
  const database = connect(given.url);
  await database.close();
  await database.close();
});
