import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withAccounts } from "#features/accounts/data/tables.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";

const given = givenDatabase();
let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let office: string;
/** What the page said that is no good: policy, script, network. */
const complaints: string[] = [];

beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县人民政府办公室" });
  await givenShownPerson(given.db, { name: "沈管理", role: "system-administrator", agencyId });
  await givenShownPerson(given.db, { name: "林承办", role: "case-officer", agencyId });
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  // Browsers take the session's cookie over plain HTTP from this name.
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
  context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (fault) => complaints.push(fault.message));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function findings() {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

const shown = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Bytes that the browser had to fetch for what it shows. */
const transferred = `performance.getEntriesByType("resource").reduce((sum, one) => sum + one.encodedBodySize, 0)`;

test("the first load is under 500 kB compressed", async () => {
  await page.goto(`${office}/people`);
  await page.getByLabel("账号").waitFor();
  expect(await page.evaluate(transferred)).toBeLessThan(500_000);
});

test("a wrong password is told at the form, and what was typed stays", async () => {
  await page.getByLabel("账号").fill("nobody");
  await page.getByLabel("口令").fill("not the word");
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "账号或口令不正确" }).waitFor();
  expect(await page.getByLabel("账号").inputValue()).toBe("nobody");
  expect(await findings()).toEqual([]);
  complaints.length = 0; // Browsers write each refusal down.
});

test("somebody of the demonstration signs in by one click and is where they wanted to be", async () => {
  await page.getByRole("button", { name: /沈管理/ }).click();
  await shown("人员");
  await page.getByRole("row", { name: /林承办/ }).waitFor();
  expect(await findings()).toEqual([]);
});

test("a filter stands in the address, and a person opens beside the list", async () => {
  await page.getByLabel("按姓名或者账号查找").fill("林");
  await page.getByLabel("按姓名或者账号查找").press("Enter");
  await page.waitForURL(/q=/);
  await page.getByRole("button", { name: "林承办" }).click();
  await page.getByRole("dialog").getByText("发首次登录码").waitFor();
  expect(await findings()).toEqual([]);
  await page.reload();
  await page.getByRole("dialog").getByText("发首次登录码").click();
  await page.getByRole("button", { name: "发首次登录码" }).last().click();
  await page.getByText("请当面或者电话告诉本人").waitFor();
});

test("the desk, one's own account and the table of permissions open from the menu", async () => {
  await page.goto(`${office}/people`);
  for (const name of ["工作台", "我的账号", "权限表"]) {
    await page.getByRole("link", { name, exact: true }).click();
    await shown(name);
    expect(await findings()).toEqual([]);
  }
  await page.goto(`${office}/nowhere`);
  await page.getByText("没有这个页面").waitFor();
  expect(complaints).toEqual([]);
});

test("a session that ended is begun again over the screen, and what was typed is still there", async () => {
  // No screen of the group was open: it is folded.
  await page.getByRole("menuitem", { name: "系统管理" }).click();
  await page.getByRole("link", { name: "人员", exact: true }).click();
  await page.getByRole("button", { name: "添加人员" }).click();
  await page.getByLabel("姓名", { exact: true }).fill("吴未存");
  await page.getByLabel("账号", { exact: true }).fill("wu");
  await page.getByRole("combobox", { name: "第 1 个角色" }).click();
  await page.getByTitle("信息员").last().click();
  await context.clearCookies();
  await page.getByRole("button", { name: "添加", exact: true }).click();
  await page
    .getByRole("dialog", { name: /登录已经失效/ })
    .getByRole("button", { name: /沈管理/ })
    .click();
  await page.getByRole("dialog", { name: /登录已经失效/ }).waitFor({ state: "hidden" });
  expect(await page.getByLabel("姓名", { exact: true }).inputValue()).toBe("吴未存");
});

test("signing out leads to the door", async () => {
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${office}/`);
  await shown("工作台");
  await page.getByRole("button", { name: /沈管理/ }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();
  await page.getByRole("button", { name: "登录", exact: true }).waitFor();
  expect(await findings()).toEqual([]);
});

test("a person is added; what the server refuses is told at its field", async () => {
  await page.goto(`${office}/people`);
  await page.getByRole("button", { name: /沈管理/ }).click();
  await page.getByRole("button", { name: "添加人员" }).click();
  await page.getByLabel("姓名", { exact: true }).fill("周新人");
  await page.getByLabel("账号", { exact: true }).fill("case-officer");
  await page.getByRole("combobox", { name: "第 1 个角色" }).click();
  await page.getByTitle("信息员").last().click();
  await page.getByRole("button", { name: "添加", exact: true }).click();
  await page.getByRole("alert").getByText("账号已被使用").first().waitFor();
  await page.getByLabel("账号", { exact: true }).fill("zhou");
  await page.getByRole("button", { name: "添加", exact: true }).click();
  // Of the demonstration as well, which goes on.
  await page.getByRole("row", { name: /周新人/ }).waitFor();
  const found = await withAccounts(given.db)
    .selectFrom("person")
    .select("name")
    .where("account", "=", "zhou")
    .execute();
  expect(found).toEqual([{ name: "周新人" }]);
});
