import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgencyTables } from "#features/agencies/index.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency, qinghe } from "#tests/support/given-stored-report.ts";
import { reportText } from "#tests/support/reports/report-text.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";

/** 青禾县's office imports a folder of mixed reports, publishes them and sends the circular; an officer corrects a cell. */
const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "tongming-office-reports-"));
let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let office: string;

const title = (agency: string) => `${agency}2025年政府信息公开工作年度报告`;
const file = (agency: string, cells: Readonly<Record<string, number>> = {}) =>
  reportText({ agency, year: 2025, title: title(agency), cells });

beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县人民政府办公室", region: qinghe });
  const below = ["青禾县统计局", "青禾县水利局", "青禾县档案局"];
  for (const name of below) {
    const id = await givenAgency(given.db, { name, region: qinghe });
    await given.db
      .withTables<AgencyTables>()
      .updateTable("agency")
      .set({ supervisor_id: agencyId })
      .where("id", "=", id)
      .execute();
  }
  await givenShownPerson(given.db, { name: "王主管", role: "supervisor", agencyId });
  mkdirSync(join(folder, "年报", "2025"), { recursive: true });
  const put = (name: string, text: string) =>
    writeFileSync(join(folder, "年报", "2025", name), text);
  put("青禾县统计局.txt", file("青禾县统计局", { "t3.new.natural": 3, "t3.new.total": 5 }));
  put("青禾县水利局.txt", file("青禾县水利局"));
  put("扫描件001.txt", file("").replaceAll("青禾县柳林镇人民政府", ""));
  put("通知.txt", "关于召开会议的通知\n请各单位参加。");
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
  context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1366, height: 768 } });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true });
});

async function findings() {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

const shown = (name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

test("the supervising office imports a folder; what cannot be placed is placed by hand", async () => {
  await page.goto(`${office}/annual-reports/import`);
  await page.getByRole("button", { name: /王主管/ }).click();
  await shown("导入年报");
  await page.locator("input[type=file]").nth(1).setInputFiles(join(folder, "年报"));
  await page.getByText("新暂存 2 份，已存在 0 份，没有导入 2 份").waitFor();
  const scan = page.getByRole("row", { name: /扫描件001/ });
  await scan.getByText("没有机关名称").waitFor();
  expect(await findings()).toEqual([]);
  await scan.getByRole("combobox", { name: /的机关/ }).fill("档案");
  await page.getByTitle("青禾县档案局").click();
  await scan.getByRole("button", { name: "按所选导入" }).click();
  await page.getByText("新暂存 3 份").waitFor();
  await page.getByRole("row", { name: /通知/ }).getByRole("button", { name: "不导入" }).click();
  await page.getByText("新暂存 3 份，已存在 0 份，没有导入 0 份").waitFor();
}, 90_000);

test("an officer corrects a cell: checked again at once, saved as a version, the public sees nothing yet", async () => {
  await page.goto(`${office}/annual-reports?standing=held`);
  await page.getByRole("link", { name: "青禾县统计局" }).click();
  await shown(/青禾县统计局 2025 年度报告/);
  expect(await findings()).toEqual([]);
  await page
    .getByRole("button", { name: "一、本年新收政府信息公开申请数量·总计", exact: true })
    .first()
    .click();
  await page.getByRole("button", { name: /本年新收.*总计：5，更正/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("更正为").fill("3");
  await dialog.getByLabel("理由").fill("原件为 3，读取有误");
  expect(await findings()).toEqual([]);
  await dialog.getByRole("button", { name: "记下更正" }).click();
  await page.getByText(/已更正 1 处，还没有保存；核对：消除问题 [1-9]/).waitFor();
  await page.getByRole("button", { name: "保存为新版本" }).click();
  await page.getByText("已经保存为新版本").waitFor();
  await page.getByRole("tab", { name: /版本与差异（2）/ }).click();
  await page.getByText("原件为 3，读取有误").waitFor();
  const site = await fetch(`${served.origin}/annual-reports/2025/`);
  expect(site.status).toBe(404);
}, 90_000);

test("what is chosen is published, and the public sees it", async () => {
  await page.goto(`${office}/annual-reports?standing=held`);
  await page
    .getByRole("row", { name: /青禾县水利局/ })
    .getByRole("checkbox")
    .check();
  await page.getByRole("button", { name: "发布选中的暂存年报（1）" }).click();
  await page.getByRole("tooltip").getByRole("button", { name: "发布" }).click();
  await page.getByText("已经发布").waitFor();
  const site = await fetch(`${served.origin}/annual-reports/2025/`);
  const text = await site.text();
  expect(text).toContain("青禾县水利局");
  expect(text).not.toContain("青禾县统计局");
}, 60_000);

test("the board says who has not handed in, and the circular is a file to send round", async () => {
  await page.goto(`${office}/annual-report-board?year=2025`);
  await shown("年报报送情况");
  await page.getByRole("row", { name: /青禾县人民政府办公室.*逾期未报/ }).waitFor();
  expect(await findings()).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "通报（Word）" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("2025年度年报通报.docx");
}, 60_000);
