import { AxeBuilder } from "@axe-core/playwright";
import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";

const given = givenDatabase();
const county = { code: "330181", name: "青岚县", level: "county" } as const;
const today = dayInChina(new Date().toISOString());
let served: Served;
let browser: Browser;
let page: Page;
let office: string;
const ids = new Map<string, number>();
/** What the page said that is no good: policy, script, network. */
const complaints: string[] = [];

beforeAll(async () => {
  const government = await givenAgency(given.db, {
    ...{ name: "青岚县人民政府", kind: "government", region: county },
  });
  for (const name of ["青岚县体育局", "青岚县文化局"]) {
    const id = await givenAgency(given.db, { name, region: county });
    ids.set(name, id);
    await sql`update agency set parent_id = ${government} where id = ${id}`.execute(given.db);
  }
  await sql`insert into disclosure_request (agency_id, number, key, received_on, applicant_kind, subject,
      is_from_ledger, is_of_office, is_incomplete, untold, calendar)
    values (${ids.get("青岚县体育局")}, '1', '1', ${today}, 'natural', '规划', true, false, true, '{}', 'x')`.execute(
    given.db,
  );
  await givenShownPerson(given.db, {
    ...{ name: "钱承办", role: "case-officer", agencyId: ids.get("青岚县体育局") ?? 0 },
  });
  await sql`insert into disclosure_item (agency_id, key, title, published_on, origin, attribute)
    values (${ids.get("青岚县体育局")}, '1', '场馆开放', ${today}, 'own', 'proactive')`.execute(
    given.db,
  );
  await givenShownPerson(given.db, {
    ...{ name: "沈管理", role: "system-administrator", agencyId: government },
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
  await page.goto(`${office}/reorganisations`);
  await page.getByRole("button", { name: /沈管理/ }).click();
  await page.getByRole("heading", { level: 1, name: "机构调整" }).waitFor();
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

/** Which step of the act has the keyboard: whoever uses keys alone reads it from its beginning. */
function keyboardIn(): Promise<string | null> {
  return page.locator(":focus").getAttribute("aria-label");
}

async function choose(field: string, name: string) {
  await page.getByRole("combobox", { name: field }).fill(name.slice(-3));
  await page.getByTitle(name).last().click();
  await page.keyboard.press("Escape");
}

async function fillMerge(day: string) {
  await page.getByRole("button", { name: "登记机构调整" }).click();
  await choose("并入的机构", "青岚县体育局");
  await choose("承接机构", "青岚县文化局");
  await page.getByLabel("生效日期").fill(day);
  await page
    .getByRole("textbox", { name: /^依据/ })
    .fill("青岚县机构改革方案（青委办〔2026〕12号）");
}

test("a merge is registered ahead: what it would move is shown first, and it is cancelled with a reason", async () => {
  await fillMerge(addDays(today, 30));
  await shot("what");
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "下一步：看会转移什么" }).click();
  await page.getByText("转到承接机构（2 项）").waitFor();
  expect(await keyboardIn()).toBe("会转移什么");
  await page.getByText("没有答复的申请").click();
  await page.getByText("编号后加注原机关").waitFor();
  await shot("effects");
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "下一步：确认" }).click();
  expect(await keyboardIn()).toBe("确认");
  await shot("confirm");
  await page.getByRole("button", { name: "确认登记" }).click();
  const line = page.getByRole("row", { name: /青岚县体育局并入青岚县文化局/ });
  await line.getByText("待生效").waitFor();
  await shot("list");
  await line.getByRole("button", { name: /^取消/ }).click();
  await page.getByRole("textbox", { name: "原因" }).fill("方案推迟");
  await page.getByRole("button", { name: "取消这项调整" }).click();
  await line.getByText("已取消：方案推迟").waitFor();
});

test("one of today holds at once, and the public pages say so", async () => {
  await fillMerge(today);
  await page.getByRole("button", { name: "下一步：看会转移什么" }).click();
  await page.getByRole("button", { name: "下一步：确认" }).click();
  await page.getByText("确认后立即办理，不能取消").waitFor();
  await shot("confirm-now");
  await page.getByRole("button", { name: "确认办理" }).click();
  await page.getByText("已生效").waitFor();
  expect(complaints).toEqual([]);
  await page.goto(`${served.origin}/agencies/${ids.get("青岚县体育局")}/`);
  await page.getByRole("note").getByText(`已于 ${today} 并入`).waitFor();
  await shot("public-ended");
  await page.getByRole("note").getByRole("link", { name: "青岚县文化局" }).click();
  await page.getByRole("heading", { name: "沿革" }).waitFor();
  expect(await page.getByRole("listitem").filter({ hasText: "青岚县体育局并入" }).count()).toBe(1);
  await shot("public-heir");
  expect(await findings()).toEqual([]);
});
