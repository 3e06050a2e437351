import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { connect } from "../connect.ts";
import { isLostConnection } from "./lost-connection.ts";
import { unreachable } from "./unreachable.ts";

const given = givenDatabase();

const faultOf = (query: Promise<unknown>) =>
  query.then(
    () => undefined,
    (fault: unknown) => fault,
  );

test("a port where nobody listens is no connection", async () => {
  const { db, close } = connect("postgresql://127.0.0.1:1/none");
  expect(isLostConnection(await faultOf(sql`select 1`.execute(db)))).toBe(true);
  await close();
});

test.each([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
])("%s is no connection, in the middle as at the start", (code) => {
  const fault = Object.assign(new Error(code), { code, syscall: "connect" });
  expect(isLostConnection(fault)).toBe(true);
  expect(isLostConnection(new AggregateError([fault]))).toBe(true);
  expect(unreachable(fault, "postgresql://db.example/name")?.kind).toMatch(/^no-(server|host)$/);
});

test("a socket that is not there is no connection, another file that is not there is none of its faults", async () => {
  const { db, close } = connect("postgresql://localhost/none?host=/nowhere");
  expect(isLostConnection(await faultOf(sql`select 1`.execute(db)))).toBe(true);
  await close();
  expect(isLostConnection(await faultOf(readFile("/nowhere/page.html")))).toBe(false);
});

test("a wrong query is no matter of reaching", async () => {
  expect(isLostConnection(await faultOf(sql`select 1 / 0`.execute(given.db)))).toBe(false);
  expect(isLostConnection("text")).toBe(false);
});

test("a server that ends the connection in the middle of an answer does not end the program", async () => {
  const slow = faultOf(sql`select pg_sleep(10)`.execute(given.db));
  await expect
    .poll(async () => {
      const ended = await sql<{ ended: boolean }>`select pg_terminate_backend(pid) as ended
        from pg_stat_activity where query like 'select pg_sleep%'`.execute(given.db);
      return ended.rows.length;
    })
    .toBe(1);
  expect(isLostConnection(await slow)).toBe(true);
});
