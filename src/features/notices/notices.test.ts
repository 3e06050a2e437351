import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { silentLog } from "#platform/log/log.ts";
import { newMailer } from "#platform/mail/mailer.ts";
import { noticeKind } from "#platform/notices/notice-kind.ts";
import { chooseMail, countUnread, markRead } from "#platform/notices/notices.ts";
import { type NoticeAsked, notify } from "#platform/notices/notify.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice, testCipher, testFiles } from "#tests/support/given-office.ts";
import { giveMail, givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { type MailServer, mailText, startMailServer } from "#tests/support/running/mail-server.ts";
import { loadToMailAtOnce } from "./data/to-mail.ts";
import { mailNotice } from "./mail-notice.ts";
import { isForWork, sendDigest } from "./send-digest.ts";

const given = givenDatabase();
const due = noticeKind({ name: "trial.due", says: "答复即将到期", mail: "at-once" });
const late = noticeKind({ name: "trial.late", says: "信息更新提醒", mail: "digest" });
const secret = "张三申请公开的宅基地审批材料明天到期";

let server: MailServer;
const people = { li: 0, wang: 0, zhao: 0 };
beforeAll(async () => {
  server = await startMailServer();
  const agencyId = await givenAgency(given.db, { name: "青禾县消息局" });
  for (const name of ["li", "wang", "zhao"] as const) {
    const role = "case-officer" as const;
    people[name] = await givenPerson(given.db, { account: name, name, role, agencyId });
  }
  for (const name of ["li", "wang"] as const) {
    const mail = `${name}@example.gov.cn`;
    await giveMail(given.db, testCipher, { personId: people[name], mail });
  }
});
afterAll(() => server.stop());
beforeEach(async () => {
  await sql`truncate notice, notice_choice, pgboss.job`.execute(given.db);
  server.taken.length = 0;
  server.unknown.clear();
});

const services = (more: { today?: LocalDate; mail?: ReturnType<typeof newMailer> } = {}) => ({
  ...{ db: given.db, log: silentLog, cipher: testCipher, files: testFiles() },
  ...{ siteName: "青禾县政府信息公开", officeAddress: "https://zwgk.example.gov.cn/office/" },
  ...{ contributed: () => [], noticeKinds: [due, late], reorganise: [] },
  mail: "mail" in more ? more.mail : newMailer(server.config, "青禾县政府信息公开"),
  today: () => more.today ?? "2026-11-30",
});

const tell = (kind: typeof due, asked: Partial<NoticeAsked>) =>
  given.db
    .transaction()
    .execute((trx) =>
      notify(trx, kind, { to: [people.li], words: secret, path: "/requests", ...asked }),
    );

async function queued(): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly notice: number }>`
    select (data -> 'of' ->> 'notice')::int as notice from pgboss.job order by 1`.execute(given.db);
  return rows.map(({ notice }) => notice);
}

async function mailAll(): Promise<void> {
  for (const notice of await queued()) await mailNotice(services(), { notice });
}

describe("a message", () => {
  test("is there with its act or not at all, once for each person", async () => {
    await expect(notify(given.db, due, { to: [1], words: "x", path: "/x" })).rejects.toThrow(
      "transaction",
    );
    const undone = given.db.transaction().execute(async (trx) => {
      await notify(trx, due, { to: [people.li], words: secret, path: "/requests" });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await tell(due, { to: [people.li, people.wang, people.li] });
    expect(await countUnread(given.db, people.li)).toBe(1);
    expect(await queued()).toHaveLength(2);
  });

  test("is mailed at once, and says nothing of what stands in it", async () => {
    await tell(due, {});
    await mailAll();
    await mailAll();
    const [mail, another] = server.taken;
    expect([mail?.to, another]).toEqual(["li@example.gov.cn", undefined]);
    const words = mail ? mailText(mail) : "";
    expect(words).toContain("答复即将到期　1 条");
    expect(words).toContain("https://zwgk.example.gov.cn/office/notices");
    for (const part of ["张三", "宅基地", "/requests"])
      expect(mail?.source + words).not.toContain(part);
  });

  test("that was read, or is for somebody without a mailbox or who has left, is not mailed", async () => {
    await tell(due, { to: [people.li, people.wang, people.zhao] });
    await markRead(given.db, { personId: people.li, at: new Date().toISOString() });
    await sql`update person set left_at = now() where id = ${people.wang}`.execute(given.db);
    await mailAll();
    await sql`update person set left_at = null`.execute(given.db);
    expect(server.taken).toEqual([]);
  });

  test("goes by what its reader has chosen before it was made", async () => {
    await chooseMail(given.db, { personId: people.li, kind: due.name, mail: "digest" });
    await chooseMail(given.db, { personId: people.wang, kind: due.name, mail: "digest" });
    await chooseMail(given.db, { personId: people.wang, kind: due.name, mail: "never" });
    await tell(due, { to: [people.li, people.wang] });
    expect(await queued()).toEqual([]);
    await sendDigest(services(), null);
    expect(server.taken.map(({ to }) => to)).toEqual(["li@example.gov.cn"]);
  });

  test("whose mail was queued is queued again of the rows, while it is young", async () => {
    await tell(due, { to: [people.li, people.wang] });
    await tell(late, {});
    await sql`update notice set made_at = now() - interval '2 days' where person_id = ${people.wang}`.execute(
      given.db,
    );
    const remade = await loadToMailAtOnce(given.db);
    expect(remade.map(({ notice }) => notice)).toEqual((await queued()).slice(0, 1));
  });
});

describe("the digest", () => {
  test("tells each person once how many of which kind, on working days", async () => {
    for (const to of [[people.li], [people.li, people.wang], [people.zhao]])
      await tell(late, { to });
    await sendDigest(services({ today: "2026-10-03" }), null);
    expect(server.taken).toEqual([]);
    await sendDigest(services(), null);
    await sendDigest(services(), null);
    expect(server.taken.map(({ to }) => to)).toEqual(["li@example.gov.cn", "wang@example.gov.cn"]);
    const [first] = server.taken;
    expect(first && mailText(first)).toContain("信息更新提醒　2 条");
    expect(first && mailText(first)).not.toContain("张三");
  });

  test("of one mailbox that is not known keeps nobody else from theirs, and is tried again", async () => {
    await tell(late, { to: [people.li, people.wang] });
    server.unknown.add("li@example.gov.cn");
    await expect(sendDigest(services(), null)).rejects.toThrow(
      "有 1 人的汇总没有发出：邮件服务器 127.0.0.1 不接受发件或收件邮箱（550）",
    );
    server.unknown.clear();
    await sendDigest(services(), null);
    expect(server.taken.map(({ to }) => to)).toEqual(["wang@example.gov.cn", "li@example.gov.cn"]);
  });

  test.each([
    ["2026-02-28", true], // a Saturday that is worked
    ["2026-02-17", false],
    ["2026-11-29", false],
    ["2031-11-28", true],
    ["2031-11-29", false],
  ] as const)("on %s: %s", (day, isSent) => {
    expect(isForWork(day)).toBe(isSent);
  });
});

describe("a fault of mail", () => {
  test.each([
    ["a wrong password", { password: "wrong" }, "不接受用户名或密码（535）"],
    ["nobody there", { port: 1 }, "连接不上邮件服务器"],
    ["encryption that it has not", { tls: "starttls" }, "不能加密连接"],
    [
      "a password file that is not there",
      { passwordFile: "/nowhere/p" },
      "SMTP_PASSWORD_FILE 不能用",
    ],
  ] as const)("%s is said in words, and the message waits", async (_, wrong, words) => {
    await tell(due, {});
    const mail = newMailer({ ...server.config, ...wrong }, "x");
    const [notice = 0] = await queued();
    await expect(mailNotice(services({ mail }), { notice })).rejects.toThrow(words);
    await mailAll();
    expect(server.taken).toHaveLength(1);
  });

  test("a password may stand in a file; without a server nothing is sent and nothing fails", async () => {
    await tell(due, {});
    const passwordFile = join(mkdtempSync(join(tmpdir(), "secret-")), "smtp");
    writeFileSync(passwordFile, "secret\n");
    const { password: _, ...config } = server.config;
    const [notice = 0] = await queued();
    await mailNotice(services({ mail: undefined }), { notice });
    expect(server.taken).toHaveLength(0);
    await mailNotice(services({ mail: newMailer({ ...config, passwordFile }, "x") }), { notice });
    expect(server.taken).toHaveLength(1);
  });
});

test("in the office somebody reads what they were told, and nobody else does", async () => {
  await tell(due, { to: [people.li, people.wang] });
  await tell(late, {});
  const office = givenOffice(given.db, { noticeKinds: [due, late] });
  const asLi = await givenSession(given.db, people.li);
  const get = async (path: string) => (await office.request(path, { headers: asLi })).json();
  const send = (path: string, method: string, body: object) =>
    office.request(path, asJson(method, body, asLi));
  expect(await get("/api/notices/count")).toEqual({ unread: 2 });
  const { notices } = (await get("/api/notices")) as { notices: { id: number; kind: string }[] };
  expect(notices.map(({ kind }) => kind)).toEqual([late.name, due.name]);
  const all = await given.tables.selectFrom("notice").select("id").execute();
  await send("/api/notices/read", "POST", { ids: [...all.map(({ id }) => id)] });
  expect(await get("/api/notices?unread=1")).toEqual({ notices: [] });
  expect(await countUnread(given.db, people.wang)).toBe(1);
  expect(await get("/api/notice-choices")).toEqual({
    hasMail: true,
    kinds: [
      { name: due.name, says: due.says, mail: "at-once" },
      { name: late.name, says: late.says, mail: "digest" },
    ],
  });
  const refused = await send("/api/notice-choices", "PUT", { kind: "x.y", mail: "never" });
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining("没有这种消息"),
  ]);
});
