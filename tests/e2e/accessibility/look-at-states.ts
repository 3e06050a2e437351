import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { launchBrowser, widths } from "../browser.ts";
import { type Sites, serveSites, siteOf } from "../sites.ts";
import { everyState, states } from "../states.ts";

/** Axe on a page of two thousand elements, on a machine that may be busy. */
const patience = 240_000;

/**
 * Run in the page: names that are seen; whether the content begins in the upper half of the screen, and below the site's
 * name; paragraphs too wide to be read.
 */
const look = `(() => {
  const seen = [...document.querySelectorAll("h1")].filter((one) => one.getBoundingClientRect().height > 16);
  const left = (selector) => document.querySelector(selector).getBoundingClientRect().left;
  return {
    headings: seen.length,
    isBegun: document.querySelector("main").getBoundingClientRect().top < innerHeight / 2,
    isAligned: Math.abs(left("h1") - left(".site-name")) < 2,
    wide: [...document.querySelectorAll("main p:not(.in-one-line)")].filter((one) =>
      one.textContent.length > 40 &&
      one.getBoundingClientRect().width > 40.5 * parseFloat(getComputedStyle(one).fontSize)
    ).map((one) => one.textContent),
  };
})()`;
const asWanted = { headings: 1, isBegun: true, isAligned: true, wide: [] };

/** The rules whose answer can change with the width: the elements are the same, no script adds any. */
const layoutRules = ["color-contrast", "scrollable-region-focusable", "skip-link", "target-size"];

async function violations(page: Page, width: number) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (width === widths[0] ? axe : axe.withRules(layoutRules)).analyze();
  return violations.map(({ id, nodes }) => [width, id, nodes[0]?.html]);
}

/** Each kind of page is looked at closely once, at the width of a phone; `prove` does so in every state and at every width. */
const isWhole = process.env[everyState] === "1";

/** The states are looked at in so many files of tests, so that no file takes long. */
const files = 8;

/** Declares the tests of one of the files, `1` to `8`: of every eighth state, so that costly kinds are spread. */
export function testStatesOf(file: number): void {
  const mine = states.filter((_, at) => at % files === file - 1);
  let sites: Sites;
  let browser: Browser;

  beforeAll(async () => {
    [sites, browser] = await Promise.all([serveSites(mine), launchBrowser()]);
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await sites.stop();
  });

  describe.concurrent.each(mine)("$name", (state) => {
    test("axe finds nothing and no page is wider than the screen", { timeout: patience }, async ({
      expect,
    }) => {
      const context = await browser.newContext({ locale: "zh-CN" });
      const page = await context.newPage();
      await state.reach(page, siteOf(state, sites));
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(state.heading);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 740 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        expect(await page.evaluate(look)).toEqual(asWanted);
        const isAsked = isWhole || (state.hasOwnLayout && width === widths[0]);
        expect(isAsked ? await violations(page, width) : []).toEqual([]);
      }
      expect(await page.locator("script").count()).toBe(0);
      expect(await page.locator("[style], [onclick]").count()).toBe(0);
      await context.close();
    });
  });
}
