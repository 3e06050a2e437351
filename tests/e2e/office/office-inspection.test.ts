import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";
import { type Desks, findingsOn, newDesks, picture } from "./office-desks.ts";

const given = givenDatabase();
let served: Served;
let browser: Browser;
let desks: Desks;

beforeAll(async () => {
  const { db } = given;
  const officeId = await givenAgency(db, { name: "青禾县人民政府办公室" });
  const unitId = await givenAgency(db, { name: "青禾县教育局" });
  await sql`update agency set supervisor_id = ${officeId} where id = ${unitId}`.execute(db);
  const ofOffice = { agencyId: officeId };
  await givenShownPerson(db, { name: "王主管", role: "supervisor", ...ofOffice });
  await givenShownPerson(db, { name: "何主任", role: "disclosure-head", ...ofOffice });
  await givenShownPerson(db, { name: "陈领导", role: "leader", ...ofOffice });
  await givenShownPerson(db, { name: "李信息", role: "information-officer", agencyId: unitId });
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  const office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
  desks = await newDesks(browser, office);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const dialog = (page: Page) => page.getByRole("dialog");
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = dialog(page).getByLabel(new RegExp(`^${label}(（选填）)?$`));
  await field.click();
  await field.fill(option);
  await field.press("Enter");
}

test("a quarter's spot check goes to its circular, by the hands of four", async () => {
  let page = await desks.at("王主管", "/oversight/rounds");
  await press(page, "开始检查");
  await dialog(page).getByLabel("名称").fill("2026年第一季度抽查");
  await choose(page, "被检查单位", "教育局");
  await page.keyboard.press("Escape");
  await dialog(page).getByRole("button", { name: "开始", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "2026年第一季度抽查" }).waitFor();
  await press(page, "登记问题：青禾县教育局");
  await choose(page, "检查事项", "公开目录");
  await dialog(page).getByLabel("问题", { exact: true }).fill("目录缺内容概述");
  await dialog(page).getByRole("button", { name: "登记", exact: true }).click();
  await page.getByRole("row", { name: /目录缺内容概述.*待整改/ }).waitFor();
  await picture(page, "inspection-round");
  expect(await findingsOn(page)).toEqual([]);

  page = await desks.at("李信息", "/");
  await page
    .getByRole("link", { name: /目录缺内容概述/ })
    .first()
    .click();
  await press(page, "整改反馈");
  await dialog(page).getByLabel("整改情况").fill("已经补上");
  await dialog(page).getByRole("button", { name: "整改反馈" }).click();
  await page.getByText("待复核").first().waitFor();

  page = await desks.at("王主管", "/oversight/findings?standing=answered");
  await page.getByRole("link", { name: "目录缺内容概述" }).click();
  await press(page, "复核通过");
  await dialog(page).getByLabel("复核意见").fill("看过，已改");
  await dialog(page).getByRole("button", { name: "复核通过" }).click();
  await page.getByText("复核通过（王主管）").waitFor();
  await picture(page, "inspection-finding");

  page = await desks.at("王主管", "/oversight/rounds");
  await page.getByRole("link", { name: "2026年第一季度抽查" }).click();
  await press(page, "起草通报、督办单");
  await dialog(page).getByRole("button", { name: "起草", exact: true }).click();
  await page.getByLabel("主送").fill("县政府各部门");
  await press(page, "保存");
  await page.getByText("已经保存").waitFor();
  const letter = page.url().replace(/^.*\/office/, "");
  await press(page, "送审");
  await dialog(page).getByRole("button", { name: "送审" }).click();
  await page.getByText("审签中").first().waitFor();
  for (const who of ["何主任", "陈领导"]) {
    page = await desks.at(who, letter);
    await press(page, "签署");
    await dialog(page).getByRole("button", { name: "签署" }).click();
    await page
      .getByText(who === "陈领导" ? /公开通〔\d{4}〕1号/ : "待签")
      .first()
      .waitFor();
  }
  await picture(page, "inspection-circular");
  expect(await findingsOn(page)).toEqual([]);
  page = await desks.at("李信息", letter);
  await page.getByText("县政府各部门：").waitFor();
  expect(desks.complaints).toEqual([]);
}, 60_000);
