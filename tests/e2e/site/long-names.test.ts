import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { launchBrowser, widths } from "../browser.ts";
import { type Served, serve } from "../serve.ts";

const given = givenDatabase();
let served: Served;
let browser: Browser;
let agency = 0;

const longName =
  "青禾县人力资源和社会保障局（青禾县军队转业干部安置工作领导小组办公室、青禾县劳动人事争议仲裁委员会办公室）";

beforeAll(async () => {
  agency = (await givenStoredReport(given.db, { year: 2024, agency: { name: longName } })).agencyId;
  await givenStoredReport(given.db, { year: 2024 });
  [served, browser] = await Promise.all([serve({ DATABASE_URL: given.url }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

test.each([
  () => "/",
  () => "/annual-reports/2024/",
  () => "/annual-reports/2024/comparison/",
  () => "/agencies/",
  () => "/search/?q=人力资源",
  () => `/compare/?year=2024&a=${agency}&a=${agency + 1}`,
  () => `/agencies/${agency}/`,
  () => `/agencies/${agency}/2024/`,
])("the longest name of an agency does not widen page %#, in either mode", async (path) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const mode of ["", "/elder"]) {
    await page.goto(served.origin + mode + path());
    expect(await page.getByRole("main").innerText()).toContain("劳动人事争议仲裁委员会办公室");
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  }
  await context.close();
});
