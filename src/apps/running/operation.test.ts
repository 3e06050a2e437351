import { sql } from "kysely";
import { expect, test } from "vitest";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import { readConfig } from "#platform/config/config.ts";
import { silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { newOperation } from "./operation.ts";

const given = givenDatabase();

test("a server that cannot see whether the content has changed is not ready", async () => {
  const config = readConfig({});
  if (!config.ok) throw new Error("refused");
  const operation = await newOperation({ config: config.value, database: given, log: silentLog });
  try {
    expect(await operation.ready()).toEqual({ ready: true });
    await given.db.transaction().execute(async (trx) => {
      await sql`lock table content_version in access exclusive mode`.execute(trx);
      await expect
        .poll(operation.ready, { timeout: 5000 })
        .toMatchObject({ ready: false, reason: "database-unreachable" });
    });
    await expect.poll(operation.ready, { timeout: 5000 }).toEqual({ ready: true });
  } finally {
    operation.stop();
  }
}, 15_000);

test("what is asked of the site's database is kept until its content changes", async () => {
  const config = readConfig({});
  if (!config.ok) throw new Error("refused");
  let asked = 0;
  const ask = untilContentChanges(async () => {
    asked += 1;
    return asked;
  });
  const operation = await newOperation({ config: config.value, database: given, log: silentLog });
  try {
    expect([await ask(given.db), await ask(given.db)]).toEqual([1, 1]);
  } finally {
    operation.stop();
  }
});
