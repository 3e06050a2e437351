import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkStale } from "#features/annual-reports/check-stored.ts";
import { originalToStore, reportColumns } from "#features/annual-reports/report-to-store.ts";
import { storeReport } from "#features/annual-reports/store-reports.ts";
import { readReport } from "#report-files/read-report.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { reportText } from "#tests/support/reports/report-text.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { everyState } from "../states.ts";

const given = givenDatabase();
let served: Served;
let browser: Browser;
/** Paths of what was stored. */
const paths = { agency: "", few: "", earlier: "", report: "", long: "", unread: "" };

/** Reads and stores a report as the program does, so that its original can be shown. */
async function stored(agencyId: number, year: number, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const read = await readReport(bytes);
  if (!read.ok) throw new Error("the test's report cannot be read");
  const { report, document } = read.value;
  const original = originalToStore(`${year}年年报.txt`, bytes, document);
  await storeReport(given.db, { agencyId, year, columns: reportColumns(report), original });
  return `/agencies/${agencyId}/${year}/`;
}

beforeAll(async () => {
  const name = "青禾县柳林镇人民政府";
  const agencyId = await givenAgency(given.db, { name });
  paths.agency = `/agencies/${agencyId}/`;
  for (const year of [2021, 2022]) {
    const cells = {
      "t3.new.natural": 1_234_567,
      "t3.new.total": 1_234_567,
      "t2.normative.inForce": 3,
    };
    paths.earlier = await stored(agencyId, year, reportText({ agency: name, year, cells }));
  }
  const cells = {
    "t3.new.natural": 12,
    "t3.new.total": 12,
    "t2.normative.inForce": 7,
    "t3.granted.*": "blank",
  } as const;
  const texts = { 6: "联系人王某，电话13912345670。" };
  paths.report = await stored(
    agencyId,
    2023,
    reportText({ agency: name, year: 2023, cells, texts }),
  );
  const long = `${"青禾县人民政府驻江川省会城市".repeat(3)}招商引资和流动人口服务管理联络处`;
  const { agencyId: longId } = await givenStoredReport(given.db, {
    agency: { name: long },
    texts: { 1: "本机关按照条例要求推进政府信息公开，栏目更新及时。".repeat(520) },
    cells: { "t3.*": "lost", "t2.fees.amountWan": 184_700.190457 },
  });
  paths.few = `/agencies/${longId}/`;
  paths.long = `/agencies/${longId}/2023/`;
  const unread = await givenAgency(given.db, { name: "青禾县地震局" });
  const prose = reportText({ agency: "青禾县地震局", year: 2023 })
    .split("\n")
    .filter((line) => !line.includes("|"));
  paths.unread = await stored(unread, 2023, prose.join("\n"));
  await checkStale(given.db, "test", {});
  [served, browser] = await Promise.all([serve({ DATABASE_URL: given.url }), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function inPage(visit: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: true });
  await visit(await context.newPage());
  await context.close();
}

/** `prove` looks closely at the other mode too. */
const isWhole = process.env[everyState] === "1";

/** Axe on a page of a thousand elements, on a machine that may be busy. */
const patience = 300_000;

describe.each(["agency", "few", "report", "long", "unread"] as const)("the page %s", (name) => {
  test.each(["", "/elder"])(
    "axe finds nothing and it fits every screen, in mode '%s'",
    {
      timeout: patience,
    },
    async (mode) => {
      await inPage(async (page) => {
        await page.goto(served.origin + mode + paths[name]);
        for (const width of [360, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        }
        expect(await page.locator("script, [style], [onclick]").count()).toBe(0);
        if (!isWhole && mode !== "") return; // the county's pages of that mode are looked at closely
        await page.setViewportSize({ width: 360, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    },
  );
});

test("what is copied from a table is its labels and figures, whatever else stands in its cells", async () => {
  await inPage(async (page) => {
    for (const [path, table, name] of [
      [paths.report, "#t3 table", "一、本年新收"],
      [paths.agency, ".years-table", "行政规范性文件·现行有效件数"],
    ] as const) {
      await page.goto(served.origin + path);
      const row = page.locator(`${table} tr`).filter({ hasText: name });
      await expect.poll(() => row.locator(".in-findings, .break").count()).toBeGreaterThan(0);
      const copied = await page.evaluate(
        `getSelection().selectAllChildren(document.querySelector("${table}")), String(getSelection())`,
      );
      const line =
        String(copied)
          .split("\n")
          .find((one) => one.startsWith(name)) ?? "";
      const [, ...cells] = line.split("\t");
      expect(cells.length).toBeGreaterThan(2);
      expect(cells.filter((cell) => !/^[\d,]+$/.test(cell))).toEqual([]);
    }
  });
});

test("from a figure over the years to the report, its place in the original, and back", async () => {
  await inPage(async (page) => {
    await page.goto(served.origin + paths.agency);
    const row = page.getByRole("row", { name: "一、本年新收" });
    await row.getByRole("link", { name: "12", exact: true }).click();
    expect(page.url()).toMatch(/\/2023\/#c-t3\.new\.total$/);
    await page.locator("td:target").getByRole("link", { name: "12", exact: true }).click();
    expect(page.url()).toMatch(/\/2023\/v1\/source\/#c-t3\.new\.total$/);
    const place = page.locator("mark:target");
    expect(await place.innerText()).toBe("12");
    await place.getByRole("link").click();
    expect(page.url()).toMatch(/\/2023\/#c-t3\.new\.total$/);
    await page
      .locator("td:target")
      .getByRole("link", { name: /^问题 \d$/ })
      .first()
      .click();
    expect(await page.locator("li:target").innerText()).toContain("总计");
  });
});

test("bars stretch with the screen and the text of a chart does not", async () => {
  await inPage(async (page) => {
    const sizes: { bar: number; text: number }[] = [];
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(served.origin + paths.agency);
      const chart = page.getByRole("img", { name: "收到的政府信息公开申请" });
      const bar = (await chart.locator(".bar").nth(1).boundingBox())?.width ?? 0;
      const text = (await chart.locator(".row-label").first().boundingBox())?.height ?? 0;
      for (const value of await chart.locator(".value").all()) {
        const box = await value.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      sizes.push({ bar, text });
    }
    const [narrow, wide] = sizes;
    expect(wide?.bar).toBeGreaterThan(1.5 * (narrow?.bar ?? 0));
    expect(wide?.text).toBeLessThan(1.2 * (narrow?.text ?? 0));
  });
});

/** Clicks a link of a page and gives the name under which the file is saved. */
async function savedAs(page: Page, path: string, link: string): Promise<string> {
  await page.goto(served.origin + path);
  const downloading = page.waitForEvent("download");
  const clicked = page.getByRole("link", { name: link, exact: true }).click();
  const [download] = await Promise.all([downloading, clicked]);
  return download.suggestedFilename();
}

test("the original and a written report are saved under their Chinese names", async () => {
  await inPage(async (page) => {
    expect(await savedAs(page, paths.earlier, "2022年年报.txt")).toBe("2022年年报.txt");
    expect(await savedAs(page, paths.report, "Word")).toBe(
      "青禾县柳林镇人民政府2023年政府信息公开工作年度报告.docx",
    );
  });
});

test("an original that shows a telephone number is named and not linked", async () => {
  await inPage(async (page) => {
    await page.goto(served.origin + paths.report);
    expect(await page.getByText("2023年年报.txt（可能含有身份证号").count()).toBe(1);
    expect(await page.locator("a[href$='/original']").count()).toBe(0);
  });
});
