import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import { recordFile } from "#platform/files/store/stored-files.ts";
import { silentLog } from "#platform/log/log.ts";
import { listNotices } from "#platform/notices/notices.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice, testCipher, testFiles } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { sweep } from "./sweep.ts";
import { tellFailed } from "./tell-failed.ts";

const given = givenDatabase();
let administrator = 0;
beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县运维局" });
  const role = "system-administrator";
  administrator = await givenPerson(given.db, { account: "admin", role, agencyId });
  await givenPerson(given.db, { account: "officer", agencyId });
});
beforeEach(async () => {
  await sql`truncate pgboss.job, notice, stored_file cascade`.execute(given.db);
});

const services = (files = testFiles()) => ({
  ...{ db: given.db, log: silentLog, cipher: testCipher, files, mail: undefined },
  ...{ siteName: "x", officeAddress: undefined, noticeKinds: [], reorganise: [] },
  ...{ contributed: () => [], today: () => "2026-11-30" as const },
});

async function failed(message: string): Promise<string> {
  const id = randomUUID();
  await sql`insert into pgboss.job (id, name, state, retry_count, retry_limit, completed_on, output)
    values (${id}, 'notices.mail', 'failed', 2, 2, now(), ${JSON.stringify({ message })})`.execute(
    given.db,
  );
  return id;
}

test("system administrators are told of what failed, and nobody of nothing", async () => {
  await tellFailed(services());
  expect(await given.tables.selectFrom("notice").select("id").execute()).toEqual([]);
  await failed("邮件服务器没有回应。");
  await tellFailed(services());
  const asked = { personId: administrator, unreadOnly: true, limit: 10 };
  const notices = await listNotices(given.db, asked);
  expect(notices.map(({ words, path }) => [words, path])).toEqual([
    [expect.stringContaining("有 1 件后台任务"), "/jobs"],
  ]);
  expect(await given.tables.selectFrom("notice").select("person_id").execute()).toHaveLength(1);
});

test("the page shows what failed and why, and has it done again", async () => {
  const id = await failed("邮件服务器没有回应。");
  const office = givenOffice(given.db);
  const headers = await givenSession(given.db, administrator);
  const list = async () =>
    (await (await office.request("/api/jobs", { headers })).json()) as Record<string, unknown[]>;
  const { queues, failed: faults } = await list();
  expect(queues).toContainEqual(
    expect.objectContaining({ name: "notices.mail", says: "发送邮件提醒", failed: 1 }),
  );
  expect(faults).toEqual([
    expect.objectContaining({ id, fault: "邮件服务器没有回应。", tries: 3, againAt: null }),
  ]);
  const retry = (body: object) => office.request("/api/jobs/retry", asJson("POST", body, headers));
  expect(await (await retry({ id })).json()).toEqual({ retried: 1 });
  expect((await retry({ queue: "operations.sweep-files" })).status).toBe(409);
  expect((await list()).failed).toEqual([
    expect.objectContaining({ id, againAt: expect.any(String) }),
  ]);
});

test("a file that is not where its row says makes the sweep fail, for people to see", async () => {
  const files = testFiles();
  const bytes = (async function* () {
    yield Buffer.from("公开");
  })();
  const received = await receiveFile(files, { bytes, name: "a.txt", limit: 100 });
  if (!received.ok) return expect.unreachable();
  await recordFile(given.db, received.value, { agencyId: null, by: "person 1" });
  await sweep(services(files));
  await files.discard(received.value.key);
  await expect(sweep(services(files))).rejects.toThrow("有 1 个登记过的文件在数据文件夹里找不到");
});
