import { sql } from "kysely";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { grantSiteRights } from "#platform/db/site-role.ts";
import { silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher, testFiles } from "#tests/support/given-office.ts";
import { installQueue } from "./install-queue.ts";
import { JobFault } from "./job-fault.ts";
import { type AnyQueueJob, type JobServices, queueJob } from "./queue-job.ts";
import { remakeQueue } from "./remake-queue.ts";
import { sendJobs } from "./send-jobs.ts";
import { startQueue } from "./start-queue.ts";

const given = givenDatabase();
const done: number[] = [];
let failing = 0;

const letter = queueJob({
  name: "trial.letter",
  says: "发信",
  schema: z.object({ id: z.int() }),
  retry: { times: 1, delay: 1 },
  load:
    async () =>
    async (_services, { id }) => {
      if (failing > 0) {
        failing -= 1;
        throw new JobFault("邮局没有开门。");
      }
      done.push(id);
    },
});
const daily = queueJob({
  name: "trial.daily",
  says: "每日整理",
  schema: z.null(),
  retry: { times: 0, delay: 1 },
  daily: "00:00",
  load: async () => async () => void done.push(0),
});
const jobs: readonly AnyQueueJob[] = [letter, daily];

let stop = async () => {};
const services = (): JobServices => ({
  db: given.db,
  log: silentLog,
  cipher: testCipher,
  files: testFiles(),
  siteName: "通明测试",
  officeAddress: undefined,
  mail: undefined,
  noticeKinds: [],
  reorganise: [],
  today: () => "2026-11-30",
  contributed: () => [],
});
const start = async (all = jobs) => {
  stop = await startQueue({ pool: given.pool, jobs: all, services: services(), every: 0.5 });
};
const send = (...ids: readonly number[]) =>
  given.db.transaction().execute((trx) =>
    sendJobs(
      trx,
      letter,
      ids.map((id) => ({ id })),
    ),
  );
const states = async () => {
  const { rows } = await sql<{ readonly state: string; readonly says: string }>`
    select state::text as state, output ->> 'message' as says from pgboss.job
    where name = 'trial.letter' order by created_on`.execute(given.db);
  return rows;
};

beforeAll(() => installQueue(given.pool, jobs));
beforeEach(async () => {
  await sql`truncate pgboss.job`.execute(given.db);
  done.length = 0;
  failing = 0;
});
afterEach(async () => {
  await stop();
  stop = async () => {};
});

describe("queued work", () => {
  test("is there with its act or not at all", async () => {
    const undone = given.db.transaction().execute(async (trx) => {
      await sendJobs(trx, letter, [{ id: 1 }]);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await send(2);
    await start([letter]);
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([2]);
    await expect(sendJobs(given.db, letter, [{ id: 3 }])).rejects.toThrow("transaction");
  });

  test("is not begun before its moment, made again or not", async () => {
    const at = (data: { readonly id: number }) =>
      new Date(Date.now() + (data.id === 1 ? 3_600_000 : -1000)).toISOString();
    const timed = {
      ...letter,
      notBefore: at,
      remake: async () => async () => [{ id: 1 }, { id: 2 }],
    };
    await given.db.transaction().execute((trx) => sendJobs(trx, timed, [{ id: 1 }, { id: 2 }]));
    await start([letter]);
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([2]);
    await stop();
    await remakeQueue(given.db, [timed]);
    await start([letter]);
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([2, 2]);
  });

  test("waits once, however often it was asked for", async () => {
    await send(7, 7);
    await send(7);
    await start([letter]);
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([7]);
  });

  test("that failed is done again, and what failed for good says why in Chinese", async () => {
    failing = 3;
    await send(1);
    await start([letter]);
    await expect
      .poll(states, { timeout: 20_000 })
      .toEqual([{ state: "failed", says: "邮局没有开门。" }]);
    failing = 0;
    await send(2);
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([2]);
  });

  test("that is none of its kind is not carried out", async () => {
    await given.db
      .transaction()
      .execute((trx) => sendJobs<unknown>(trx, letter, [{ id: "身份证号" }]));
    await start([letter]);
    const found = async () => (await states()).map(({ says }) => says);
    await expect.poll(found, { timeout: 20_000 }).toEqual(["程序出错，详见服务器的日志。"]);
    expect(done).toEqual([]);
  });

  test("of every day is done late where no server ran, and once", async () => {
    await start([daily]);
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([0]);
    await stop();
    await start([daily]);
    await stop();
    expect(done).toEqual([0]);
    const { rows } = await sql`select name, cron, timezone from pgboss.schedule`.execute(given.db);
    expect(rows).toEqual([{ name: "trial.daily", cron: "0 0 * * *", timezone: "Asia/Shanghai" }]);
  });
});

test("installing again changes nothing, but what a kind of work says of itself now", async () => {
  await installQueue(given.pool, [{ ...letter, retry: { times: 5, delay: 9 } }, daily]);
  const { rows } = await sql`
    select retry_limit, retry_delay, policy from pgboss.queue where name = 'trial.letter'
    `.execute(given.db);
  expect(rows).toEqual([{ retry_limit: 5, retry_delay: 9, policy: "short" }]);
  await installQueue(given.pool, jobs);
});

test("a queue that was lost is made again of the rows, as each kind of work says", async () => {
  await send(1);
  const remade = { ...letter, remake: async () => async () => [{ id: 4 }, { id: 5 }] };
  expect(await remakeQueue(given.db, [remade, daily])).toBe(2);
  await start([letter]);
  // Work that was queued together is done in any order.
  await expect.poll(() => [...done].sort(), { timeout: 10_000 }).toEqual([4, 5]);
});

test("the role of the site can neither read nor queue anything", async () => {
  const name = "queue_trial_site";
  await grantSiteRights(given.db, { name, password: "x", rights: {} });
  try {
    for (const statement of [
      "select * from pgboss.job",
      "select pgboss.create_queue('a', '{}')",
      "create schema theirs",
    ]) {
      const asked = given.db.connection().execute(async (session) => {
        await sql.raw(`set role ${name}`).execute(session);
        await sql
          .raw(statement)
          .execute(session)
          .finally(() => sql`reset role`.execute(session));
      });
      await expect(asked).rejects.toThrow("permission denied");
    }
  } finally {
    await sql.raw(`drop owned by ${name}; drop role ${name}`).execute(given.db);
  }
});
