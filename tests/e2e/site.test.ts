import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { launchBrowser, widths } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

const given = givenDatabase();
let served: Served;
let browser: Browser;

const longName =
  "青禾县人力资源和社会保障局（青禾县军队转业干部安置工作领导小组办公室、青禾县劳动人事争议仲裁委员会办公室）";

beforeAll(async () => {
  for (const year of [2023, 2024]) {
    await givenStoredReport(given.db, { year });
    await givenStoredReport(given.db, { year, agency: { name: longName } });
  }
  [served, browser] = await Promise.all([
    serve({ DATABASE_URL: given.url, SITE_ORGANISER: "青禾县人民政府办公室" }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Opens a page as a browser without script sees it, does `act`, and closes it. */
async function onPage(path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(served.origin + path);
  await act(page);
  await context.close();
}

const pages = [
  "/",
  "/site/map/",
  "/site/accessibility/",
  "/site/contact/",
  "/site/feedback/",
  "/nowhere",
] as const;

describe.each(["", "/elder"])("in the mode %s/", (mode) => {
  test.each(pages)("axe finds nothing on %s, and it is no wider than the screen", async (path) => {
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(served.origin + mode + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [width, id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
    await context.close();
  });
});

test("a visitor finds an agency's report in three clicks", () =>
  onPage("/", async (page) => {
    await page.getByRole("link", { name: "2023年", exact: true }).click();
    await page.getByRole("link", { name: /青禾县柳林镇人民政府/ }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(
      "青禾县柳林镇人民政府2023年政府信息公开工作年度报告",
    );
  }));

test("elder mode stays while the visitor goes on, shows 24 px at least, and is left by one link", () =>
  onPage("/", async (page) => {
    await page
      .getByRole("link", { name: /进入老年人模式/ })
      .first()
      .click();
    await page.getByRole("navigation", { name: "主导航" }).getByText("机关").click();
    expect(new URL(page.url()).pathname).toBe("/elder/agencies/");
    const size = await page.evaluate("getComputedStyle(document.body).fontSize");
    expect(Number.parseFloat(String(size))).toBeGreaterThanOrEqual(24);
    await page.getByRole("link", { name: /退出老年人模式/ }).click();
    expect(new URL(page.url()).pathname).toBe("/agencies/");
  }));

test("the first key shows the way past the head of the page", () =>
  onPage("/agencies/", async (page) => {
    await page.keyboard.press("Tab");
    const skip = await page.getByRole("link", { name: "跳到主要内容" }).boundingBox();
    expect(skip?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#content");
  }));

test("a mistake is told without script: what is missing is named, then there is a number", () =>
  onPage("/site/feedback/", async (page) => {
    await page.getByLabel("哪一页（必填）").fill("首页");
    await page.getByRole("button", { name: "提交" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /请写明是什么问题/ })
      .click();
    expect(await page.getByLabel("哪一页（必填）").inputValue()).toBe("首页");
    await page.getByLabel("什么问题（必填）").fill("附件打不开");
    await page.getByRole("button", { name: "提交" }).click();
    expect(await page.getByRole("main").innerText()).toMatch(/受理编号：ZC\d{8}-[0-9A-Z]{6}/);
  }));

test("on paper there is no navigation, and the foot says whose page it is and of which day", () =>
  onPage("/agencies/", async (page) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("banner").isVisible()).toBe(false);
    const foot = page.locator(".printed-foot");
    expect(await foot.isVisible()).toBe(true);
    expect(await foot.innerText()).toMatch(/本页生成日期：\d{4}-\d\d-\d\d/);
  }));
