import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";
import { type Desks, findingsOn, newDesks, picture } from "./office-desks.ts";

/** Who acts for whom: a token for another system, a colleague who stands in, and somebody who leaves. */
const given = givenDatabase();
let served: Served;
let browser: Browser;
let desks: Desks;

beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县人民政府办公室" });
  const people = [
    ["沈系统", "system-administrator"],
    ["安全员", "security-administrator"],
    ["林承办", "case-officer"],
    ["黎领导", "leader"],
    ["辛信息", "information-officer"],
  ] as const;
  for (const [name, role] of people) await givenShownPerson(given.db, { name, role, agencyId });
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  desks = await newDesks(browser, `${served.origin.replace("127.0.0.1", "localhost")}/office`);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Types into a field that searches, and takes what is offered. */
async function choose(page: Page, label: string, word: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).click();
  await page.getByRole("combobox", { name: label, exact: true }).fill(word);
  await page.locator(".ant-select-item-option").filter({ hasText: word }).first().click();
}

/** `2027-01-31`: so many days from now. */
const dayAfter = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function statusWith(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${served.origin}/api/items`, { headers })).status;
}

test("a token is shown once, does what it may, and ends when it is taken back", async () => {
  const page = await desks.at("安全员", "/tokens");
  await page.getByRole("button", { name: "发放令牌" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("名称").fill("县政务数据平台");
  await choose(page, "机构", "青禾县人民政府办公室");
  await drawer.getByLabel("查看、导出主动公开信息").check();
  await drawer.getByLabel("到期日").fill(dayAfter(60));
  expect(await findingsOn(page)).toEqual([]);
  await drawer.getByRole("button", { name: "发放", exact: true }).click();
  const token = (await drawer.locator(".office-code").innerText()).trim();
  await picture(page, "standing-in-token");
  expect(await statusWith(token)).toBe(200);
  await drawer.getByRole("button", { name: "已经保存好，关闭" }).click();
  const row = page.getByRole("row", { name: /县政务数据平台.*有效/ });
  expect(await page.locator("main").innerText()).not.toContain(token);
  await row.getByRole("button", { name: "收回" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "收回" }).click();
  await page.getByRole("row", { name: /县政务数据平台.*已收回/ }).waitFor();
  expect(await statusWith(token)).toBe(401);
}, 60_000);

test("a list that is shown is exported as a workbook", async () => {
  const page = await desks.at("安全员", "/tokens");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出 Excel" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("接口令牌.xlsx");
  const book = await readDocument(new Uint8Array(readFileSync(await saved.path())));
  expect(JSON.stringify(book)).toMatch(/名称.*到期日.*县政务数据平台/);
}, 30_000);

test("a leader who is away lets a colleague sign, who sees it at once", async () => {
  const page = await desks.at("黎领导", "/delegations");
  await page.getByRole("button", { name: "委托他人" }).click();
  const drawer = page.getByRole("dialog");
  await choose(page, "受托人", "辛信息");
  await drawer.getByLabel("从", { exact: true }).fill(dayAfter(0));
  await drawer.getByLabel("到", { exact: true }).fill(dayAfter(5));
  await drawer.getByLabel("事由").fill("外出培训");
  expect(await findingsOn(page)).toEqual([]);
  await drawer.getByRole("button", { name: "委托", exact: true }).click();
  await page.getByRole("row", { name: /分管领导.*辛信息/ }).waitFor();
  await picture(page, "standing-in-delegation");
}, 60_000);

test("who leaves is gone in one act: sign-in, roles and all", async () => {
  const page = await desks.at("沈系统", "/people");
  await page.getByRole("button", { name: "林承办" }).click();
  await page.getByRole("button", { name: "办理离岗" }).click();
  await page.getByText("此人名下没有在办的工作").waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "确认离岗" }).click();
  await page.getByText("已经办理离岗").waitFor();
  await picture(page, "standing-in-left");
  const offered = await fetch(`${served.origin}/api/session/demonstration`);
  expect(await offered.text()).not.toContain("林承办");
  expect(desks.complaints).toEqual([]);
}, 60_000);
