import { randomUUID } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleWithRole } from "#features/accounts/index.ts";
import { failedJobsNotice } from "#features/operations/notice-kinds.ts";
import { notify } from "#platform/notices/notify.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";

const given = givenDatabase();
let served: Served;
let browser: Browser;
let page: Page;
let office: string;

beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县人民政府办公室" });
  await givenShownPerson(given.db, { name: "沈管理", role: "system-administrator", agencyId });
  await given.db.transaction().execute(async (trx) =>
    notify(trx, failedJobsNotice, {
      to: await peopleWithRole(trx, "system-administrator"),
      words: "最近一天有 1 件后台任务多次重试后仍然失败，请查看原因，处理好后重做。",
      path: "/jobs",
    }),
  );
  await sql`insert into pgboss.job (id, name, state, retry_count, retry_limit, completed_on, data, output)
    values (${randomUUID()}, 'notices.mail', 'failed', 16, 16, now(), '{"of": {"notice": 999}}',
      '{"message": "邮件服务器 mail.example.gov.cn 不接受用户名或密码（535）。请检查 SMTP_USER 和 SMTP_PASSWORD。"}')`.execute(
    given.db,
  );
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
  const viewport = { width: 1366, height: 768 };
  page = await (await browser.newContext({ locale: "zh-CN", viewport })).newPage();
  page.setDefaultTimeout(30_000);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const shown = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** With `SHOTS=folder` each screen is kept as a picture, to be looked at. */
async function findings(name: string) {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

test("the bell leads to what one was told, and that to where it is done", async () => {
  await page.goto(`${office}/`);
  await page.getByRole("button", { name: /沈管理/ }).click();
  // The server may have told of the failed work by itself meanwhile.
  await page.getByRole("link", { name: /^消息，\d 条未读$/ }).click();
  await shown("消息");
  const message = page.getByRole("link", { name: /1 件后台任务/ }).first();
  await message.waitFor();
  expect(await findings("notices")).toEqual([]);
  await message.click();
  await shown("后台任务");
  await page.getByText("不再自动重试").waitFor();
  expect(await findings("jobs")).toEqual([]);
});

test("what failed is done again by one click", async () => {
  await page.goto(`${office}/jobs`);
  await page.getByRole("button", { name: "重做", exact: true }).click();
  await page.getByText("已经安排重做").waitFor();
  await expect
    .poll(
      async () => {
        await page.getByRole("button", { name: "刷新" }).click();
        return page.getByText("没有失败的任务").count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
});

test("all messages are marked as read at once", async () => {
  await page.goto(`${office}/notices`);
  await page.getByRole("button", { name: "全部标为已读" }).click();
  await page.getByRole("link", { name: "消息，没有未读" }).waitFor();
});

test("everyone chooses when mail tells of messages", async () => {
  await page.goto(`${office}/account`);
  const choice = page.getByRole("group", { name: "委托代行" });
  await choice.getByRole("radio", { name: "不发邮件" }).click();
  await page.getByText("已经保存").waitFor();
  expect(await findings("choices")).toEqual([]);
  await page.reload();
  await expect.poll(() => choice.getByRole("radio", { name: "不发邮件" }).isChecked()).toBe(true);
});
