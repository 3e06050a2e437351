import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { newKeys } from "./given-office-people.ts";

const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "office-ledgers-"));
let served: Served;
let browser: Browser;
let page: Page;
let office: string;
const complaints: string[] = [];

beforeAll(async () => {
  await givenAgency(given.db, { name: "青禾县人民政府", kind: "government" });
  const admin = { account: "admin", name: "沈管理", role: "system-administrator" } as const;
  const { cookie } = await givenSession(
    given.db,
    await givenPerson(given.db, { ...admin, agencyId: null }),
  );
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
  });
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([
    { name, value, domain: "localhost", path: "/", secure: true, httpOnly: true },
  ]);
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (fault) => complaints.push(fault.message));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function findings() {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

async function photograph(name: string) {
  const shots = process.env.SHOTS;
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

function fileOf(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

async function choose(label: string | RegExp, option: string) {
  await page.getByLabel(label, { exact: typeof label === "string" }).click();
  await page
    .locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
    .filter({ hasText: option })
    .first()
    .click();
}

const upload = (path: string) => page.locator("input[type=file]").setInputFiles(path);

test("agencies come in from a sheet of the office's own: what it means is asked once", async () => {
  await page.goto(`${office}/ledgers`);
  await page.getByRole("heading", { level: 1, name: "台账导入和导出" }).waitFor();
  expect(await findings()).toEqual([]);
  await photograph("1-empty");
  await choose("行政区划", "青禾县");
  await upload(
    fileOf(
      "机构通讯录.csv",
      "单位名称,性质,上级机关,电话",
      "青禾县教育局,局办,青禾县人民政府,1",
      "青禾县财政局,局办,青禾县人民政府,2",
    ),
  );
  await page.getByText("表里缺少的列在哪里？").waitFor();
  await photograph("2-missing");
  await choose("类别", "性质");
  await page.getByRole("button", { name: "按回答重新核对" }).click();
  await page.getByText("有 2 行有错，还没有存入").waitFor();
  await photograph("3-words");
  expect(await findings()).toEqual([]);
  await choose(/“类别”里的“局办”是哪一项/, "政府部门");
  await page.getByRole("button", { name: "按回答重新核对" }).click();
  await page.getByText("核对完毕，没有错。确认后存入").waitFor();
  await page.getByRole("button", { name: "确认导入 2 行" }).click();
  await page.getByText("已存入", { exact: true }).waitFor();
  await photograph("4-stored");
  const { rows } = await given.pool.query(
    "select count(*)::int as count from agency where name like '青禾县%局'",
  );
  expect(rows).toEqual([{ count: 2 }]);
}, 180_000);

test("people come in from a second sheet, faulty cells are told, and an import is taken back", async () => {
  await choose("台账", "人员");
  await page.getByText("导入人员台账").waitFor();
  const header = "账号,机构,姓名,角色,手机";
  const right = "li,青禾县教育局,李明,信息员,13800000001";
  await upload(fileOf("人员.csv", header, right, "wang,青禾县无此局,王芳,承办人,"));
  await page.getByText("有 1 行有错，还没有存入").waitFor();
  await page.getByRole("cell", { name: /没有.*青禾县无此局/ }).waitFor();
  await photograph("5-faulty");
  expect(await findings()).toEqual([]);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载有错的行" }).click();
  expect((await saved).suggestedFilename()).toContain("有错的行.xlsx");
  await page.getByRole("button", { name: "换文件" }).click();
  await upload(fileOf("人员.csv", header, right, "wang,青禾县财政局,王芳,承办人,"));
  await page.getByRole("button", { name: "确认导入 2 行" }).click();
  await page.getByText("已存入", { exact: true }).waitFor();
  await page
    .getByRole("row", { name: /人员.csv/ })
    .getByRole("button", { name: "撤销" })
    .click();
  await page.getByRole("button", { name: "撤销导入" }).click();
  await page.getByText("已由沈管理撤销").waitFor();
  await photograph("6-undone");
  expect(await findings()).toEqual([]);
  const { rows } = await given.pool.query("select account from person order by account");
  expect(rows).toEqual([{ account: "admin" }]);
  expect(complaints).toEqual([]);
}, 180_000);
