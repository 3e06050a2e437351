import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { installQueue } from "#platform/jobs/queue/install-queue.ts";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { newJobsCommand } from "./jobs-command.ts";

const given = givenDatabase();
const mail = queueJob({
  name: "trial.mail",
  says: "发送邮件",
  schema: z.null(),
  retry: { times: 1, delay: 1 },
  load: async () => async () => {},
});
const jobs = newJobsCommand([mail]);
const run = (...args: readonly string[]) => runCommand(jobs, args);

beforeEach(() => vi.stubEnv("DATABASE_URL", given.url));
afterEach(() => vi.unstubAllEnvs());
beforeAll(() => installQueue(given.pool, [mail]));

async function failed(fault: object): Promise<void> {
  await sql`insert into pgboss.job (id, name, state, retry_count, retry_limit, output)
    values (${randomUUID()}, 'trial.mail', 'failed', 1, 1, ${JSON.stringify(fault)})`.execute(
    given.db,
  );
}

test("lists what failed and why, and has it done again by name, which is audited", async () => {
  expect(await run("list")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("没有失败的任务"),
  });
  await failed({ message: "邮件服务器拒绝登录。" });
  await failed({ value: { message: "job heartbeat timeout" } });
  const listed = await run("list");
  expect([listed.exit, listed.out]).toEqual([1, expect.stringContaining("失败 2；还没有办成过")]);
  expect(listed.out).toContain("试过 2 次，邮件服务器拒绝登录。不再自动重试");
  expect(listed.out).toContain("办理它的程序中途停止了");
  expect(JSON.parse((await run("list", "--json")).out).failed).toHaveLength(2);

  expect(await run("retry", "trial.mail")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("已安排重做 2 件"),
  });
  expect(await run("retry")).toMatchObject({ exit: 0, out: expect.stringContaining("重做 2 件") });
  const { rows } = await sql`select state, retry_limit from pgboss.job`.execute(given.db);
  expect(rows).toEqual([
    { state: "retry", retry_limit: 2 },
    { state: "retry", retry_limit: 2 },
  ]);
  const events = await given.tables
    .selectFrom("audit_event")
    .select(["action", "details"])
    .execute();
  expect(events[0]).toEqual({ action: "jobs.retried", details: { 件数: 2 } });
});

test.each([
  [[], "jobs list 或 jobs retry"],
  [["list", "x"], "“x”"],
  [["retry", "trial.post"], "可用：trial.mail"],
])("%o is refused with what to write", async (args, words) => {
  const { exit, err } = await run(...args);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
});
