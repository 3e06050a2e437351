import { AxeBuilder } from "@axe-core/playwright";
import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";

const given = givenDatabase();
const county = { code: "330181", name: "青岚县", level: "county" } as const;
let served: Served;
let browser: Browser;
let page: Page;
let office: string;
let government: number;
/** What the page said that is no good: policy, script, network. */
const complaints: string[] = [];

beforeAll(async () => {
  government = await givenAgency(given.db, {
    name: "青岚县人民政府",
    kind: "government",
    region: county,
  });
  for (const name of ["青岚县教育局", "青岚县体育局", "青岚县卫生健康局"]) {
    const id = await givenAgency(given.db, { name, region: county });
    await sql`update agency set parent_id = ${government} where id = ${id}`.execute(given.db);
  }
  await givenShownPerson(given.db, {
    name: "沈管理",
    role: "system-administrator",
    agencyId: government,
  });
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
  const viewport = { width: 1366, height: 768 };
  page = await (await browser.newContext({ locale: "zh-CN", viewport })).newPage();
  page.setDefaultTimeout(15_000);
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (fault) => complaints.push(fault.message));
  await page.goto(`${office}/agencies`);
  await page.getByRole("button", { name: /沈管理/ }).click();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function findings() {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** Kept where somebody wants to look. */
async function shot(name: string) {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}

test("agencies are listed, and filters stand in the address", async () => {
  await page.getByRole("heading", { level: 1, name: "机构" }).waitFor();
  await page.getByRole("row", { name: /青岚县教育局/ }).waitFor();
  await shot("list");
  expect(await findings()).toEqual([]);
  await page.getByLabel("按名称、简称、曾用名或者信用代码查找").fill("卫生");
  await page.getByLabel("按名称、简称、曾用名或者信用代码查找").press("Enter");
  await page.waitForURL(/q=/);
  await page.getByRole("row", { name: /教育局/ }).waitFor({ state: "hidden" });
});

test("an agency is added; a wrong code is told at its field, and what was typed stays", async () => {
  await page.goto(`${office}/agencies`);
  await page.getByRole("button", { name: "添加机构" }).click();
  await page.getByLabel("行政区划", { exact: true }).click();
  await page.getByTitle("青岚县（330181）").click();
  await page.getByLabel("名称", { exact: true }).fill("青岚县文化和旅游局");
  await page.getByRole("textbox", { name: /^统一社会信用代码/ }).fill("11330100MB00000020");
  await shot("add");
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "添加", exact: true }).click();
  await page
    .getByRole("alert")
    .getByText(/末位校验码/)
    .first()
    .waitFor();
  await shot("add-refused");
  complaints.length = 0; // Browsers write each refusal down.
  await page.getByRole("textbox", { name: /^统一社会信用代码/ }).fill("11330100MB0000002W");
  await page.getByRole("button", { name: "添加", exact: true }).click();
  const drawer = page.getByRole("dialog", { name: "青岚县文化和旅游局" });
  await drawer.getByText("11330100MB0000002W").waitFor();
  await shot("facts");
});

test("two on one record: the second is told who changed what, and saves what was typed", async () => {
  await page.getByRole("tab", { name: "修改", exact: true }).click();
  await page.getByRole("textbox", { name: /^简称/ }).fill("县文旅局");
  await shot("change");
  expect(await findings()).toEqual([]);
  await sql`update agency set credit_code = null where name = '青岚县文化和旅游局'`.execute(
    given.db,
  );
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("您填写期间，别人修改了这个机构").waitFor();
  await shot("conflict");
  expect(await page.getByRole("textbox", { name: /^简称/ }).inputValue()).toBe("县文旅局");
  expect(await page.getByRole("textbox", { name: /^统一社会信用代码/ }).inputValue()).toBe("");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("dialog").getByText("县文旅局").first().waitFor();
  await page.getByRole("tab", { name: "修改记录" }).click();
  await page.getByText("空白").first().waitFor();
  await shot("history");
  expect(await findings()).toEqual([]);
});

test("how the agency is reached is said from a day on, and its sections are kept", async () => {
  await page.getByRole("tab", { name: "联系方式" }).click();
  await page.waitForTimeout(3000);
  await shot("contact-empty");
  await page.getByRole("textbox", { name: /^公开工作机构/ }).fill("青岚县文旅局办公室");
  await page.getByRole("textbox", { name: /^联系电话/ }).fill("0571-12345678");
  await shot("contact");
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("起登记的联系方式").waitFor();
  await page.getByRole("tab", { name: "科室" }).click();
  await page.getByRole("button", { name: "添加科室" }).click();
  await page.getByRole("textbox", { name: "科室名称" }).fill("办公室");
  await page
    .getByRole("dialog", { name: "添加科室" })
    .getByRole("button", { name: "保存" })
    .click();
  await page.getByRole("button", { name: "修改办公室" }).waitFor();
  await shot("sections");
  expect(await findings()).toEqual([]);
});
