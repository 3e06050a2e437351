import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRoles } from "#features/accounts/data/save-person.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import type { Role } from "#features/accounts/domain/roles.ts";
import { reviewLevelsOfAgency } from "#features/accounts/index.ts";
import type { AgencyTables } from "#features/agencies/index.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency, qinghe } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";
import { type Desks, findingsOn, newDesks, picture } from "./office-desks.ts";

/** A whole year of a department: ledgers in, draft, checks, signed by three, handed in, returned, handed in again, published, read by a citizen. */
const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "tongming-filing-"));
const year = new Date().getFullYear() - 1;
const department = "青禾县水利局";
const people: readonly (readonly [string, Role])[] = [
  ["何信息", "information-officer"],
  ["姚保密", "secrecy-reviewer"],
  ["赵审核", "reviewer"],
  ["秦领导", "leader"],
];
let served: Served;
let browser: Browser;
let desks: Desks;
let draft = "";

beforeAll(async () => {
  const over = await givenAgency(given.db, { name: "青禾县人民政府办公室", region: qinghe });
  const agencyId = await givenAgency(given.db, { name: department, region: qinghe });
  await given.db
    .withTables<AgencyTables>()
    .updateTable("agency")
    .set({ supervisor_id: over })
    .where("id", "=", agencyId)
    .execute();
  await givenShownPerson(given.db, { name: "王主管", role: "supervisor", agencyId: over });
  for (const [name, role] of people) {
    const id = await givenShownPerson(given.db, { name, role, agencyId });
    const more = { agencyId, role: "case-officer", level: null } as const;
    if (role === "information-officer") await addRoles(withAccounts(given.db), id, [more]);
  }
  await setSetting(given.db, reviewLevelsOfAgency, {
    ...{ for: { of: "agency", id: agencyId }, fromYear: 0, value: 1 },
    by: { actor: { kind: "system", name: "试" } },
  });
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  desks = await newDesks(browser, `${served.origin.replace("127.0.0.1", "localhost")}/office`);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true });
});

async function bringIn(page: Page, file: string, lines: readonly string[]): Promise<void> {
  const path = join(folder, file);
  writeFileSync(path, lines.join("\n"));
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByRole("button", { name: `确认导入 ${lines.length - 1} 行` }).click();
  await page.getByText("已存入", { exact: true }).waitFor();
}

const at = (name: string, tab = "1") =>
  desks.at(name, `/report-filing/draft?id=${draft}&tab=${tab}`);

/** Writes a section anew and saves it. */
async function write(tab: string, text: string): Promise<void> {
  const page = await at("何信息", tab);
  await page.locator("[contenteditable=true]").fill(text);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("已经保存").first().waitFor();
}

/** Does one of the acts over the draft, with what is said of it. */
async function act(name: string, says: string, opinion?: string): Promise<void> {
  const page = await at(name);
  await page.getByRole("button", { name: says, exact: true }).click();
  const dialog = page.getByRole("dialog");
  if (opinion !== undefined) await dialog.getByRole("textbox").fill(opinion);
  await dialog.getByRole("button", { name: says, exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
}

async function signByThree(): Promise<void> {
  for (const name of ["姚保密", "赵审核", "秦领导"]) await act(name, "签署同意", "同意");
}

test("the year's records come in from sheets", async () => {
  const page = await desks.at("何信息", "/ledgers?kind=requests");
  await bringIn(page, "申请.csv", [
    "编号,收到日期,申请人类型,申请人,申请内容,处理结果,答复日期",
    `1号,${year}-03-02,自然人,张三丰,河道清淤资金,予以公开,${year}-03-20`,
    `2号,${year}-05-06,自然人,李思,采砂许可,予以公开,${year}-05-20`,
  ]);
  await desks.at("何信息", "/ledgers?kind=items");
  await bringIn(page, "信息.csv", [
    "标题,公开日期,类别",
    `河道管理范围公告,${year}-04-01,公示公告`,
  ]);
}, 60_000);

test("a draft is begun, its tables stand, and what has no records is answered for", async () => {
  const page = await desks.at("何信息", `/report-filing?year=${year}`);
  await page
    .getByRole("row", { name: new RegExp(department) })
    .getByRole("button", { name: "开始编制" })
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "开始编制" }).click();
  await page.getByRole("heading", { level: 1, name: `${department} ${year} 年年报` }).waitFor();
  draft = new URL(page.url()).searchParams.get("id") ?? "";
  await page.getByText(/送审前还有 \d+ 处须处理/).waitFor();
  await picture(page, "filing-begun");
  const zero = page.getByRole("button", { name: "作零报告" });
  for (let left = await zero.count(); left > 0; left -= 1) {
    await zero.first().click();
    await page.getByRole("tooltip").getByRole("button", { name: "作零报告" }).click();
    await expect.poll(() => zero.count(), { timeout: 15_000 }).toBe(left - 1);
  }
  await page.getByRole("button", { name: "按台账起草" }).click();
  await page.getByText("全年收到政府信息公开申请").waitFor();
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("已经保存").first().waitFor();
  expect(await findingsOn(page)).toEqual([]);
}, 90_000);

test("what the checks find is mended", async () => {
  const problems = "公开内容更新不够及时。下一年按季度清查各栏目，由办公室逐项核对";
  await write("5", `${problems}，联系人手机13912345670。`);
  await write("6", "本年没有收取信息处理费。没有其他需要报告的事项。");
  const page = await at("何信息", "checks");
  await page
    .getByText(/手机号/)
    .first()
    .waitFor();
  await picture(page, "filing-found");
  await write("5", `${problems}。`);
  await page.getByText("可以送审").waitFor();
  await at("何信息", "checks");
  await page.getByRole("tab", { name: "核对（0）" }).waitFor();
}, 60_000);

test("three sign, the office over them returns it, and it is handed in again", async () => {
  await act("何信息", "送审");
  await signByThree();
  await act("王主管", "退回", "第五部分请写明完成的时间");
  const page = await at("何信息", "signing");
  await page.getByText(/王主管.*退回：第五部分请写明完成的时间/).waitFor();
  await picture(page, "filing-returned");
  expect(await findingsOn(page)).toEqual([]);
  await write(
    "5",
    "公开内容更新不够及时。下一年按季度清查各栏目，由办公室逐项核对，六月底前完成。",
  );
  await act("何信息", "送审");
  await signByThree();
  await act("王主管", "签署同意", "同意");
  await act("何信息", "公布");
  await at("何信息");
  await page.getByText("已公布").first().waitFor();
}, 90_000);

test("a citizen opens a figure to what it counts and is made of, and meets no person and no case", async () => {
  const context = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.origin}/annual-reports/${year}/`);
  await page.getByRole("link", { name: department }).click();
  await page.getByText("六月底前完成").waitFor();
  await page.getByRole("link", { name: /本年新收政府信息公开申请数量/ }).click();
  const row = page.getByRole("region", { name: "一、本年新收政府信息公开申请数量", exact: true });
  await row.getByText("当年 1 月 1 日至 12 月 31 日收到的公开申请。").waitFor();
  expect(await row.getByRole("cell").first().innerText()).toBe("2");
  await picture(page, "filing-citizen");
  const text = await page.locator("main").innerText();
  for (const told of ["张三丰", "李思", "河道清淤资金", "采砂许可"])
    expect(text).not.toContain(told);
  expect(desks.complaints).toEqual([]);
}, 60_000);
