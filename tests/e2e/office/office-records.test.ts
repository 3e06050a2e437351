import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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
const complaints: string[] = [];

beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县人民政府办公室" });
  await givenShownPerson(given.db, { name: "林承办", role: "case-officer", agencyId });
  await givenShownPerson(given.db, { name: "何信息", role: "information-officer", agencyId });
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  // Browsers take the session's cookie over plain HTTP from this name.
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function signIn(name: string, path: string): Promise<void> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (fault) => complaints.push(fault.message));
  await page.goto(`${office}${path}`);
  await page.getByRole("button", { name: new RegExp(name) }).click();
}

/** A picture for whoever looks at it, where one is asked for. */
async function picture(name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

async function findings() {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

const shown = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** A field of the form: its label may go on with （选填）. */
const field = (label: string) =>
  page.getByRole("dialog").getByLabel(new RegExp(`^${label}(（选填）)?$`));

async function choose(label: string, option: string): Promise<void> {
  await field(label).click();
  await field(label).fill(option);
  await field(label).press("Enter");
}

test("a case officer registers a request, and is told what is wrong at its field", async () => {
  await signIn("林承办", "/requests");
  await shown("依申请公开");
  await page.getByText("还没有申请").waitFor();
  await picture("requests-empty");
  await page.getByRole("button", { name: "登记申请" }).click();
  await field("编号").fill("〔2026〕1号");
  await field("收到日期").fill("2026-03-02");
  await choose("申请人类型", "自然人");
  await field("申请人").fill("张三丰");
  await field("申请内容").fill("2025 年城区义务教育学位供给情况");
  await choose("处理结果", "予以公开");
  await picture("requests-form");
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "没有“答复日期”" }).waitFor();
  await picture("requests-refused");
  expect(await field("申请内容").inputValue()).toContain("学位供给");
  await field("答复日期").fill("2026-03-31");
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "办结要有签发的答复" }).waitFor();
  await field("备注").fill("青府信复〔2026〕3号，2026年3月30日签发，原件在案卷");
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await page.getByRole("row", { name: /〔2026〕1号.*自然人 张\*\*.*超期/ }).waitFor();
  await picture("requests-list");
  expect(await findings()).toEqual([]);
});

test("the request opens beside the list; an amendment stands in its course with the reason", async () => {
  await page.getByRole("button", { name: "〔2026〕1号" }).click();
  await page.getByRole("region", { name: "办理" }).waitFor();
  expect(page.url()).toContain("request=");
  await picture("requests-drawer");
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "修改", exact: true }).click();
  await field("答复日期").fill("2026-03-30");
  await field("修改原因").fill("录入时写错一天");
  await picture("requests-amend");
  await page.getByRole("button", { name: "保存修改" }).click();
  await page.getByText("录入时写错一天").waitFor();
  await page.getByText("按时").first().waitFor();
  await picture("requests-amended");
  await keyboardIsInPanel();
});

test("reading the name in clear says that it is recorded", async () => {
  await page.getByRole("button", { name: "查看申请人全名" }).click();
  await page.getByText("申请人：张三丰").waitFor();
  await picture("requests-clear");
  await page.keyboard.press("Escape");
  await page.getByText("申请人：张三丰").waitFor({ state: "hidden" });
  await keyboardIsInPanel();
  await page.keyboard.press("Escape");
  await page.locator("button:focus", { hasText: "〔2026〕1号" }).waitFor();
});

/** Also where what had it, a button or a form, is gone. */
async function keyboardIsInPanel(): Promise<void> {
  await page.locator(".ant-drawer [role=dialog]:focus, .ant-drawer [role=dialog] :focus").waitFor();
}

/** By how much the page is wider than a window, of a telephone or of 1366 pixels enlarged to 150 %, once it has settled. */
async function wider(width: number): Promise<number> {
  await page.setViewportSize({ width, height: 740 });
  const more = "document.documentElement.scrollWidth - innerWidth";
  await page.waitForFunction(`${more} <= 0`, undefined, { timeout: 5_000 }).catch(() => {});
  return Number(await page.evaluate(more));
}

test("an information officer registers an item, which gets its number", async () => {
  await signIn("何信息", "/items");
  await shown("主动公开信息");
  await page.getByRole("button", { name: "登记信息" }).click();
  await field("标题").fill("青禾县2026年义务教育招生办法");
  await field("公开日期").fill("2026-03-07");
  await picture("items-form");
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await page.getByRole("row", { name: /招生办法.*2026-00001/ }).waitFor();
  await picture("items-list");
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: /招生办法/ }).click();
  await page.getByText("系统所编索引号").waitFor();
  await picture("items-drawer");
  await page.goto(`${office}/report-filing`);
  await shown("年报编制");
  await page
    .getByRole("button", { name: /开始编制/ })
    .first()
    .waitFor();
  expect([await wider(911), await wider(360)]).toEqual([0, 0]);
  await picture("filing-360");
  expect(complaints).toEqual([]);
});
