import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { onePoint, wholeForm } from "#tests/support/requests/citizen-form.ts";
import { launchBrowser } from "../browser.ts";
import { newKeys } from "../office/given-office-people.ts";
import { type Served, serve } from "../serve.ts";

const given = givenDatabase();
let served: Served;
let browser: Browser;

beforeAll(async () => {
  await givenAgency(given.db, { name: "青禾县自然资源和规划局" });
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** What axe says of a page, on the screen of a phone, and whether the page is wider than that. */
async function findings(page: Page) {
  // Axe is a script: it looks at the same page where scripts run.
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const looked = await context.newPage();
  await looked.goto(`${served.origin}/requests/`);
  await looked.setContent(await page.content());
  const { violations } = await new AxeBuilder({ page: looked }).analyze();
  await context.close();
  const text = page.getByRole("main");
  const { width } = (await text.boundingBox()) ?? { width: 0 };
  return [
    ...violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    ...(width > 360 ? [width] : []),
  ];
}

/** In the form's own order. */
async function fillIn(page: Page): Promise<void> {
  const lines = [
    ["姓名（必填）", wholeForm.name],
    ["证件号码（必填）", wholeForm.documentNumber],
    ["联系电话（必填）", wholeForm.phone],
    ["联系地址（必填）", wholeForm.address],
  ] as const;
  for (const [label, text] of lines) await page.getByLabel(label).fill(text);
}

test("without script somebody finds the agency, applies, and withdraws with the code they wrote down", async () => {
  const context = await browser.newContext({
    ...{ locale: "zh-CN", javaScriptEnabled: false, viewport: { width: 360, height: 780 } },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${served.origin}/requests/`);
  await page.getByLabel("机关名称，或者事项").fill("征地");
  await page.getByRole("button", { name: "查找" }).click();
  await page.getByRole("link", { name: "青禾县自然资源和规划局" }).click();
  await page.getByRole("link", { name: "在线申请" }).click();
  await page.getByLabel("信息名称（必填）").fill(wholeForm.title);
  await page.getByLabel("内容描述").fill(wholeForm.description);
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("button", { name: "提交申请" }).click();
  await page.getByRole("alert").getByRole("link", { name: "请填写联系电话" }).click();
  expect(await findings(page)).toEqual([]);
  await fillIn(page);
  const identity = { name: "证件.png", mimeType: "image/png", buffer: onePoint };
  await page.getByLabel("身份证明（必选）").setInputFiles(identity);
  await page.getByRole("button", { name: "提交申请" }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("申请已提交");
  expect(await findings(page)).toEqual([]);
  const [number = "", code = ""] = await page.locator(".code-card dd").allInnerTexts();
  await page.goto(`${served.origin}/requests/follow/`);
  await page.getByLabel("编号（必填）").fill(number);
  await page.getByLabel("查询码（必填）").fill(code.toLowerCase());
  await page.getByRole("button", { name: "查询", exact: true }).click();
  await page.getByText("等机关与您确认收到").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.locator("summary", { hasText: "撤回申请" }).click();
  await page.getByLabel("我确定撤回").check();
  await page.getByRole("button", { name: "撤回申请" }).click();
  await page.getByText("申请已撤回，不再办理").waitFor();
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).not.toContain(code);
  await context.close();
});
