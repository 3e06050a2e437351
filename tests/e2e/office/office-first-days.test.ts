import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withAccounts } from "#features/accounts/data/tables.ts";
import { firstAdministrator } from "#features/accounts/people/first-administrator.ts";
import { totpCode } from "#features/accounts/sign-in/totp.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { newKeys } from "./given-office-people.ts";
import { findingsOn, picture } from "./office-desks.ts";

/** An office begins: its first administrator, agencies and people from two sheets, and a reviewer who signs in for the first time. */
const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "tongming-first-days-"));
let served: Served;
let browser: Browser;
let office: string;
let admin: Page;
/** 一次性登录码 of the one who comes next. */
let code = "";
const passwords = { admin: "清晨-蓝布-渡口-九月-旧钟楼", reviewer: "竹影-信纸-小满-长桥-石榴树" };

beforeAll(async () => {
  await givenAgency(given.db, { name: "青禾县人民政府", kind: "government" });
  const by = { actor: { kind: "command-line", name: "命令行" } } as const;
  const made = await withAccounts(given.db)
    .transaction()
    .execute((trx) => firstAdministrator(trx, by, { account: "admin", name: "沈管理" }));
  code = made.kind === "made" ? made.code : "";
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true });
});

/** A window of one's own at the door. */
async function atTheDoor(): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${office}/`);
  return page;
}

async function giveName(page: Page, account: string, word: string): Promise<void> {
  await page.getByLabel("账号").fill(account);
  await page.getByLabel("口令").fill(word);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

/** Gives the first code of the authenticator app that the page tells its secret. Gives the recovery codes. */
async function confirmSecondFactor(page: Page): Promise<readonly string[]> {
  const secret = await page.locator("span.office-code").innerText();
  await page
    .getByLabel("验证器上的六位数字")
    .fill(totpCode(secret.replaceAll(" ", ""), Date.now()));
  await page.getByRole("button", { name: "完成设置" }).click();
  await page.getByText("请抄下或打印这些恢复码").waitFor();
  return page.locator("ul.office-code li").allInnerTexts();
}

/** The first sign-in: by the code, a password of one's own, and the second factor. Gives the recovery codes. */
async function signInFirst(
  page: Page,
  account: string,
  password: string,
): Promise<readonly string[]> {
  await giveName(page, account, code);
  await page.getByLabel("新口令").fill(password);
  await page.getByLabel("再输入一遍").fill(password);
  await page.getByRole("button", { name: "设置口令" }).click();
  await page.locator("span.office-code").waitFor();
  await picture(page, `first-days-${account}-second-factor`);
  expect(await findingsOn(page)).toEqual([]);
  const recovery = await confirmSecondFactor(page);
  await page.getByRole("button", { name: "已经保存，进入工作平台" }).click();
  await page.getByRole("heading", { level: 1, name: "工作台" }).waitFor();
  return recovery;
}

/** Brings a sheet in by the screen of ledgers. */
async function bringIn(file: string, lines: readonly string[]): Promise<void> {
  const path = join(folder, file);
  writeFileSync(path, lines.join("\n"));
  await admin.locator("input[type=file]").setInputFiles(path);
  await admin.getByRole("button", { name: `确认导入 ${lines.length - 1} 行` }).click();
  await admin.getByText("已存入", { exact: true }).waitFor();
}

test("the first administrator signs in by the code of the command line, and sees what to do first", async () => {
  admin = await atTheDoor();
  await signInFirst(admin, "admin", passwords.admin);
  await admin.getByText("导入机构").waitFor();
  await picture(admin, "first-days-desk");
  expect(await findingsOn(admin)).toEqual([]);
}, 60_000);

test("agencies and people come in from two sheets", async () => {
  await admin.goto(`${office}/ledgers?kind=agencies`);
  await admin.getByLabel("行政区划", { exact: true }).click();
  await admin.locator(".ant-select-item-option").filter({ hasText: "青禾县" }).first().click();
  await bringIn("机构.csv", [
    "名称,类别,上级机关",
    "青禾县教育局,政府部门,青禾县人民政府",
    "青禾县财政局,政府部门,青禾县人民政府",
  ]);
  await admin.goto(`${office}/ledgers?kind=people`);
  await bringIn("人员.csv", [
    "账号,机构,姓名,角色",
    "li,青禾县教育局,李明,信息员",
    "zhao,青禾县教育局,赵强,审核人（初审）",
  ]);
  await admin.goto(`${office}/people`);
  await admin.getByRole("row", { name: /赵强.*青禾县教育局.*审核人/ }).waitFor();
  await picture(admin, "first-days-people");
}, 60_000);

test("a reviewer gets a code, signs in with a second factor, and comes again with a recovery code", async () => {
  await admin.getByRole("button", { name: "赵强" }).click();
  await admin.getByRole("button", { name: "发首次登录码" }).click();
  await admin.getByRole("button", { name: "发首次登录码" }).last().click();
  code = await admin.locator(".ant-drawer .office-code").innerText();
  const page = await atTheDoor();
  const [recovery = "", another = ""] = await signInFirst(page, "zhao", passwords.reviewer);
  await picture(page, "first-days-reviewer");
  const again = await atTheDoor();
  await giveName(again, "zhao", code);
  await again.getByText("账号或口令不正确").waitFor();
  await giveName(again, "zhao", passwords.reviewer);
  await again.getByRole("button", { name: "手机不在身边？改用恢复码" }).click();
  await again.getByLabel("恢复码").fill(recovery);
  await again.getByRole("button", { name: "继续" }).click();
  await again.getByRole("heading", { level: 1, name: "工作台" }).waitFor();
  expect(await findingsOn(again)).toEqual([]);
  await moveSecondFactor(again, another);
}, 60_000);

/** The telephone is lost: a recovery code sets up another one. */
async function moveSecondFactor(page: Page, recovery: string): Promise<void> {
  await page.goto(`${office}/account`);
  await page.getByRole("button", { name: "更换手机或验证器" }).click();
  await page.getByLabel("口令", { exact: true }).fill(passwords.reviewer);
  await page.getByLabel("原验证器上的六位数字，或者一个恢复码").fill("wrong-code");
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("alert").filter({ hasText: "不正确" }).waitFor();
  await page.getByLabel("原验证器上的六位数字，或者一个恢复码").fill(recovery);
  await page.getByRole("button", { name: "下一步" }).click();
  await page.locator("span.office-code").waitFor();
  expect(await findingsOn(page)).toEqual([]);
  expect(await confirmSecondFactor(page)).not.toContain(recovery);
  await page.getByRole("button", { name: "已经保存" }).click();
  await page.getByRole("button", { name: "更换手机或验证器" }).waitFor();
}
