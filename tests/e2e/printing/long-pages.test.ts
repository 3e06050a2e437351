import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { countySite } from "../sites.ts";
import type { Site } from "../states/state.ts";
import { states } from "../states.ts";
import { patience, print } from "./print-kinds.ts";
import { plain } from "./printed-pages.ts";

let county: Site;
let browser: Browser;

beforeAll(async () => {
  [county, browser] = await Promise.all([countySite(), launchBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser.close();
});

test.each([0, 60, 120, 180])(
  "table three stands whole under its heading, %i mm further down",
  {
    timeout: patience,
  },
  async (down) => {
    const state = states.find(({ name }) => name === "report");
    if (!state) throw new Error("no page of a report");
    const page = await browser.newPage();
    await state.reach(page, county);
    await page.evaluate(`document.getElementById("section-2").style.paddingTop = "${down}mm"`);
    const sheets = await print(page);
    await page.close();
    const table = [
      "三、收到和处理政府信息公开申请情况",
      "申请人情况",
      "四、结转下年度继续办理",
    ].map(plain);
    expect(sheets.filter(({ text }) => table.every((words) => text.includes(words)))).toHaveLength(
      1,
    );
  },
);

test("a list that is cut into pages says so on paper, and how all of it is printed", async () => {
  const page = await browser.newPage();
  await page.goto(`${county.origin}/annual-reports/2024/`);
  const [sheet] = await print(page);
  expect(sheet?.text).toMatch(/以上是第1页,共3页,\d+条;要全部打印,请在网页上点“全部显示在一页”。/);
  await page.getByRole("link", { name: "全部显示在一页" }).click();
  const whole = (await print(page)).map(({ text }) => text).join("");
  expect(whole).not.toContain("以上是第");
  await page.close();
});
