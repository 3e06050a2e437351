import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, type ExpectStatic, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { type Sites, serveSites, siteOf } from "../sites.ts";
import { open, type State } from "../states/state.ts";
import { states } from "../states.ts";
import { type PrintedSheet, plain, printedSheets, stacks } from "./printed-pages.ts";

/** Printing a page of two thousand elements, on a machine that may be busy. */
export const patience = 240_000;

/** Beside those whose layout is unlike others. */
const alsoPrinted: ReadonlySet<string> = new Set([
  "agencies",
  "search",
  "map",
  "accessibility",
  "contact",
  "report-scan",
  "result-of-word-file",
  "404",
]);

/** Each kind of page once. */
const kinds: readonly State[] = [
  ...states.filter(({ hasOwnLayout, name }) => hasOwnLayout || alsoPrinted.has(name)),
  { name: "year-all", heading: "2024年政府信息公开年报", reach: open("/annual-reports/2024/all/") },
  { name: "agencies-all", heading: "机关", reach: open("/agencies/all/") },
];

/** What a visitor of the screen sees, without what is there to be clicked or filled in. */
interface Shown {
  readonly headings: readonly string[];
  /** Titles of lists. */
  readonly entries: readonly string[];
  readonly tables: readonly ShownTable[];
}

/** A table, or a part of one that has headings of its own. */
interface ShownTable {
  readonly heads: readonly string[];
  /** The text of each row below them. */
  readonly rows: readonly string[];
  /** Sums at the end. */
  readonly foot: string;
}

/** Run in the page. */
const lookAt = `(() => {
  const apart = ".on-screen, .on-paper, .ways-on, .chart-data, form, nav, .downloads, .help, .swipe, .vh, .of-group";
  const textOf = (element) => {
    const copy = element.cloneNode(true);
    for (const one of copy.querySelectorAll(apart)) one.remove();
    return copy.textContent;
  };
  const all = (selector, root = document.querySelector("main")) =>
    [...root.querySelectorAll(selector)].filter((one) => !one.closest(apart));
  return {
    headings: all("h1, h2, h3, caption").map(textOf),
    entries: all(".entries .entry-title > a").map(textOf),
    tables: all("table").flatMap((table) => table.tHead ? [table] : [...table.tBodies]).map((part) => ({
      heads: all("thead th, .head th", part).map(textOf),
      rows: all("tbody tr:not(.head, .group), :scope > tr:not(.head)", part).map((row) => textOf(row)),
      foot: all("tfoot tr", part).map(textOf).join(""),
    })),
  };
})()`;

/** The kinds are printed in so many files of tests, so that no file takes long. */
const files = 3;

/** Declares the tests of one of the files, `1` to `3`: of every third kind. */
export function testKindsOf(file: number): void {
  const mine = kinds.filter((_, at) => at % files === file - 1);
  let sites: Sites;
  let browser: Browser;

  beforeAll(async () => {
    [sites, browser] = await Promise.all([serveSites(mine), launchBrowser()]);
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await sites.stop();
  });

  describe.concurrent.each(mine)("$name on paper", (state) => {
    test("all that is shown is printed, each table with its headings, and nothing is cut or stacked", {
      timeout: patience,
    }, async ({ expect }) => {
      const context = await browser.newContext({ locale: "zh-CN" });
      const page = await context.newPage();
      await state.reach(page, siteOf(state, sites));
      const shown = (await page.evaluate(lookAt)) as Shown;
      const sheets = await print(page);
      await context.close();
      holdWhole(expect, shown, sheets);
    });
  });
}

/** That all that was shown is on the sheets, each table with its headings, and nothing is cut or stacked. */
function holdWhole(expect: ExpectStatic, shown: Shown, sheets: readonly PrintedSheet[]): void {
  const text = sheets.map((sheet) => sheet.text).join("");
  for (const words of [...shown.headings, ...shown.entries]) {
    expect(text).toContain(plain(words));
  }
  for (const table of shown.tables) {
    for (const row of table.rows) expect(text).toContain(plain(row));
    expect(headlessSheets(table, sheets)).toEqual([]);
    if (table.foot) expect(text.split(plain(table.foot))).toHaveLength(2);
  }
  expect(text).not.toMatch(/当前位置:首页|下一页尾页|下载这张表|移除|开始核对/);
  for (const sheet of sheets) {
    expect(outside(sheet)).toEqual([]);
    expect(stacks(sheet)).toEqual([]);
  }
}

/** The sheets of a page as they come out of the printer. */
export async function print(page: Page): Promise<readonly PrintedSheet[]> {
  return printedSheets(await page.pdf({ format: "A4", preferCSSPageSize: true }));
}

/** Sheets on which rows of the table stand without its headings; rows that look alike in other tables tell nothing. */
function headlessSheets({ heads, rows }: ShownTable, sheets: readonly PrintedSheet[]): string[] {
  if (heads.length === 0) return [];
  const telling = rows.map(plain).filter((row) => row.length > 6 && /\p{Script=Han}{4}/u.test(row));
  return sheets.flatMap(({ text }, at) => {
    const row = telling.find((one) => text.includes(one));
    const missing = heads.map(plain).filter((head) => !text.includes(head));
    return row && missing.length > 0 ? [`sheet ${at + 1}: ${missing.join("|")} over ${row}`] : [];
  });
}

/** What stands in the margins or beyond the paper. */
function outside({ runs, width, height }: PrintedSheet): readonly string[] {
  const margin = 20;
  return runs
    .filter(({ left, right, y }) => left < margin || right > width - margin || y > height)
    .map(({ text }) => text);
}
