import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { countySite } from "./sites.ts";
import { idOf, type Site } from "./states/state.ts";

let county: Site;
let browser: Browser;

beforeAll(async () => {
  [county, browser] = await Promise.all([countySite(), launchBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser.close();
});

/** Opens a page as a browser without script sees it, does `act`, and closes it. */
async function onPage(path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(county.origin + path);
  await act(page);
  await context.close();
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Figures as a table shows them: thousands apart. */
const figureIn = (text: string) => Number(text.replaceAll(",", ""));

test("from the home page to the report of any agency in three clicks", () =>
  onPage("/", async (page) => {
    await page.getByRole("main").getByRole("link", { name: "2021年", exact: true }).click();
    await page
      .getByRole("main")
      .getByRole("link", { name: /政府部门/ })
      .click();
    await page.getByRole("link", { name: "青岚县民政局" }).click();
    expect(await heading(page)).toBe("青岚县民政局2021年政府信息公开工作年度报告");
  }));

test("by search an agency's report is two steps away", () =>
  onPage("/", async (page) => {
    await page.getByRole("searchbox").fill("水利局 2022");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "青岚县水利局2022年年报" }).first().click();
    expect(await heading(page)).toContain("青岚县水利局2022年");
  }));

const four = ["青岚县教育局", "青岚县水利局", "青岚县公安局", "青岚县荞麦坳乡人民政府"] as const;

test("four agencies are found, ticked, put side by side in one year and in two, and one is taken out again", () =>
  onPage("/compare/", async (page) => {
    for (const name of four) {
      await page.getByLabel("按名称查找机关").fill(name);
      await page.getByRole("button", { name: "比较" }).click();
      await page
        .getByRole("group", { name: /^查到的机关/ })
        .getByLabel(name)
        .check();
      await page.getByRole("button", { name: "比较" }).click();
    }
    const table = page.getByRole("table");
    expect(await agenciesIn(table)).toEqual([...four]);

    await page.getByRole("checkbox", { name: "2022年" }).check();
    await page.getByRole("checkbox", { name: "2024年" }).uncheck();
    await page.getByRole("button", { name: "比较" }).click();
    expect(await agenciesIn(table)).toEqual([...four]);
    const lost = table.getByRole("row", { name: /^（一）予以公开/ }).getByRole("cell");
    expect(await lost.nth(3).innerText()).toBe("损毁");
    expect(await lost.nth(4).innerText()).toContain("3 个");

    await table.getByRole("link", { name: new RegExp(`^移除.*${four[1]}`) }).click();
    expect(await agenciesIn(table)).toEqual([four[0], four[2], four[3]]);

    await page.getByRole("checkbox", { name: "2023年" }).check();
    await page.getByRole("group", { name: "已选的机关" }).getByLabel(four[2]).uncheck();
    await page.getByRole("button", { name: "比较" }).click();
    expect(await agenciesIn(table)).toEqual([four[0], four[3]]);
    const years = table.getByRole("rowheader", { name: /^202\d$/ });
    expect((await years.allInnerTexts()).slice(0, 4)).toEqual(["2023", "2022", "2023", "2022"]);
  }));

/** Names in the head of a comparison. */
async function agenciesIn(table: Locator): Promise<readonly string[]> {
  const names = await table.locator("thead a").allInnerTexts();
  return names.filter((name) => name.startsWith("青岚"));
}

test("the open data of a year say what the comparison and each report say", () =>
  onPage("/open-data/", async (page) => {
    const row = page.getByRole("row", { name: /^2023年/ });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      row.getByRole("link", { name: /CSV/ }).first().click(),
    ]);
    const records: Record<string, string>[] = parse(readFileSync(await download.path()), {
      bom: true,
      columns: true,
    });
    expect(records).toHaveLength(45);
    const requests = "表三 一、本年新收 总计";
    const others = records.filter(({ 机关类别 }) => 机关类别 !== "government");
    const sum = others.reduce((total, record) => total + Number(record[requests]), 0);

    await page.goto(`${county.origin}/annual-reports/2023/comparison/`);
    const columns = await page.getByRole("columnheader").allInnerTexts();
    const column = columns.findIndex((name) => name.includes("本年新收"));
    const totals = page.getByRole("row", { name: /^合计/ }).locator("th, td");
    expect(figureIn((await totals.nth(column).innerText()).trim())).toBe(sum);

    for (const name of ["公安局", "市场监督管理局", "人民政府"]) {
      const id = idOf(county, name);
      await page.goto(`${county.origin}/agencies/${id}/2023/`);
      const shown = await page.locator('[id="c-t3.new.total"] a').first().innerText();
      const record = records.find(({ 机关编号 }) => 机关编号 === String(id));
      expect([name, figureIn(shown)]).toEqual([name, Number(record?.[requests])]);
    }
  }));

test("a report of an early format is nowhere said to be without errors", () =>
  onPage("/annual-reports/2018/", async (page) => {
    expect(await page.getByRole("main").innerText()).toContain("旧格式，未核对");
    await page.getByRole("link", { name: "青岚县财政局" }).click();
    const main = await page.getByRole("main").innerText();
    expect(main).toContain("因此没有核对");
    expect(main).not.toMatch(/未发现/);
  }));

test("what was corrected later is told on the earlier version, and leads to the later", () =>
  onPage(`/agencies/${idOf(county, "公安局")}/2022/v1/`, async (page) => {
    await page
      .getByRole("main")
      .getByRole("link", { name: /第 2 版|现行|最新/ })
      .first()
      .click();
    expect(pathOf(page)).toBe(`/agencies/${idOf(county, "公安局")}/2022/`);
  }));

test("elder mode stays while the visitor goes on, is large, and is left by one link", () =>
  onPage("/", async (page) => {
    await page.getByRole("link", { name: /进入老年人模式/ }).click();
    await page.getByRole("main").getByRole("link", { name: "2024年", exact: true }).click();
    await page.getByRole("link", { name: "青岚县财政局" }).click();
    const path = `/agencies/${idOf(county, "财政局")}/2024/`;
    expect(pathOf(page)).toBe(`/elder${path}`);
    const size = await page.evaluate("getComputedStyle(document.body).fontSize");
    expect(Number.parseFloat(String(size))).toBeGreaterThanOrEqual(24);
    await page.getByRole("searchbox").fill("教育局");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/elder\/search\//);
    await page.goBack();
    await page.getByRole("link", { name: /退出老年人模式/ }).click();
    expect(pathOf(page)).toBe(path);
  }));

test("a mistake is told: what is missing is named, what was typed comes back, then there is a number", () =>
  onPage("/site/feedback/", async (page) => {
    await page.getByLabel("哪一页（必填）").fill("首页");
    await page.getByLabel("联系方式（选填）").fill("0000-0000000");
    await page.getByRole("button", { name: "提交" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /请写明是什么问题/ })
      .click();
    expect(page.url()).toMatch(/#problem$/);
    expect(await page.getByLabel("哪一页（必填）").inputValue()).toBe("首页");
    expect(await page.getByLabel("联系方式（选填）").inputValue()).toBe("0000-0000000");
    await page.getByLabel("什么问题（必填）").fill("附件打不开");
    await page.getByRole("button", { name: "提交" }).click();
    expect(await page.getByRole("main").innerText()).toMatch(/受理编号：ZC\d{8}-[0-9A-Z]{6}/);
  }));

test("by keyboard the content is one skip away, and search and its first result are reached", () =>
  onPage("/agencies/", async (page) => {
    const focused = page.locator(":focus");
    await page.keyboard.press("Tab");
    expect(await focused.innerText()).toBe("跳到主要内容");
    expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused.innerText()).toBe("跳到搜索");
    await page.keyboard.press("Enter");
    await page.keyboard.type("教育局");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\//);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // past the head
    await tabTo(page, "青岚县教育局");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/agencies\/\d+\/$/);
    expect(await heading(page)).toBe("青岚县教育局");
  }));

/** Presses Tab, a few times at most, until a link of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(":focus");
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focused.innerText()) === name) return;
  }
  throw new Error(`${name} is more than five keys away`);
}

test("on paper there is no navigation, tables are whole, and the foot tells address and day", async () => {
  const path = `/agencies/${idOf(county, "自然资源和规划局")}/`;
  await onPage(path, async (page) => {
    await page.setViewportSize({ width: 700, height: 1000 }); // A4 between its margins
    await page.emulateMedia({ media: "print" });
    for (const role of ["banner", "navigation", "search", "button"] as const) {
      for (const part of await page.getByRole(role).all())
        expect(await part.isVisible()).toBe(false);
    }
    const cut =
      "[...document.querySelectorAll('table')].filter((t) => t.checkVisibility() && t.getBoundingClientRect().right > innerWidth + 1).length";
    expect(await page.locator("table:visible").count()).toBeGreaterThan(0);
    expect(await page.evaluate(cut)).toBe(0);
    const foot = await page.locator(".printed-foot").innerText();
    expect(foot).toContain(`本页地址：https://www.example.gov.cn${path}`);
    expect(foot).toMatch(/本页生成日期：\d{4}-\d\d-\d\d/);
  });
});
