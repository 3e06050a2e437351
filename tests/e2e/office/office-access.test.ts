import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";

/** Settings and the frame of the office, by clicks alone. */
vi.setConfig({ testTimeout: 180_000 });
const given = givenDatabase();
let served: Served;
let browser: Browser;
let office: string;

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
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** A page of somebody of the demonstration, at an address of the office. */
async function pageOf(name: string, path: string): Promise<Page> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${office}${path}`);
  await page.getByRole("button", { name: new RegExp(name) }).click();
  return page;
}

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

const shown = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

test("a setting is changed with its history, and says whose drafts nobody can sign", async () => {
  const page = await pageOf("沈系统", "/settings");
  await shown(page, "设置");
  await page.getByText("辛信息起草的信息没有足够的人签署").waitFor();
  await page.getByRole("button", { name: "公开前审核几级" }).click();
  await page.getByLabel("一级", { exact: true }).check();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("row", { name: /沈系统.*没有单独设置.*一级/ }).waitFor();
});

test("the search of the top bar finds people and agencies, by keyboard alone", async () => {
  const page = await pageOf("黎领导", "/");
  await shown(page, "工作台");
  expect(await findings(page)).toEqual([]);
  await page.getByLabel("查找机构、人员和事项").focus();
  await page.keyboard.type("信息");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "辛信息" }).waitFor();
  expect(await findings(page)).toEqual([]);
});
