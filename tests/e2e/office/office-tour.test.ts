import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadAgencies } from "#demonstration/agencies.ts";
import { loadFiling } from "#demonstration/filing/load-filing.ts";
import { loadRecords } from "#demonstration/records/load-records.ts";
import { loadPeople } from "#demonstration/staff/load-people.ts";
import { newFieldCipher } from "#platform/secrets/field-cipher.ts";
import { readFieldKeys } from "#platform/secrets/field-keys.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { ledgerNamed, recordedBy } from "../../../src/apps/demonstration/demonstration-records.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { newKeys } from "./given-office-people.ts";
import { newDesks, picture } from "./office-desks.ts";

/** The tour of the demonstration (`docs/how-to/look-around.zh-CN.md`) as it is told, click by click. */
const given = givenDatabase();
const agency = "青岚县公安局";
let served: Served;
let browser: Browser;

beforeAll(async () => {
  const all = await loadAgencies(given.db);
  await loadPeople(given.db, all);
  const some = new Map([...all].filter(([name]) => name === agency));
  const FIELD_KEYS = newKeys();
  const keys = readFieldKeys("", FIELD_KEYS);
  if (!keys.ok) throw new Error(keys.error.kind);
  const cipher = newFieldCipher(keys.value);
  const asked = { kindOf: ledgerNamed, cipher, today: "2026-11-30" } as const;
  await loadRecords(given.db, some, { ...asked, recorded: recordedBy });
  const services = { ...{ db: given.db, aids: {} }, recorded: await recordedBy() };
  await loadFiling(given.db, {
    services: { ...services, today: asked.today },
    agencies: some,
  });
  const environment = { DATABASE_URL: given.url, FIELD_KEYS };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** The five steps of the tour as its page tells them. */
function stepsTold(): readonly string[] {
  const page = new URL("../../../docs/how-to/look-around.zh-CN.md", import.meta.url);
  const [, walk = ""] = readFileSync(page, "utf8").split("## 从记录到公布的年报，点五下");
  return [...(walk.split("\n## ")[0] ?? "").matchAll(/^\d\. (.*)$/gm)].map(([, told = ""]) => told);
}

test("from a record five clicks lead to the page that the public reads, with the same figure", async () => {
  const desks = await newDesks(
    browser,
    `${served.origin.replace("127.0.0.1", "localhost")}/office`,
  );
  const page = await desks.at("王岚", "/requests");
  await page.getByRole("row").nth(1).waitFor();
  const clicks: readonly (readonly [string, () => Promise<void>])[] = [
    ["年报编制", () => page.getByRole("link", { name: "年报编制", exact: true }).click()],
    [
      "打开",
      () => page.getByRole("row", { name: agency }).getByRole("link", { name: "打开" }).click(),
    ],
    ["二至四、数据表", () => page.getByRole("tab", { name: "二至四、数据表" }).click()],
    [
      "本年新收政府信息公开申请数量",
      () => page.getByRole("button", { name: /本年新收政府信息公开申请数量·总计：13/ }).click(),
    ],
  ];
  const told = stepsTold();
  expect(told).toHaveLength(clicks.length + 1);
  expect(told[1]).toContain(agency);
  for (const [at, [says, click]] of clicks.entries()) {
    expect(told[at]).toContain(`“${says}”`);
    await click();
  }
  const drawer = page.getByRole("dialog");
  await drawer.getByText(/口径：/).waitFor();
  expect(await drawer.getByRole("row").count()).toBe(14);
  await picture(page, "tour-cell");
  expect(told.at(-1)).toContain("“在网站上看”");
  await readsTheSame(page);
  expect(desks.complaints).toEqual([]);
}, 60_000);

/** The last click opens the public page in a window of its own. */
async function readsTheSame(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  const [site] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "在网站上看" }).click(),
  ]);
  await site.getByRole("heading", { level: 1, name: new RegExp(agency) }).waitFor();
  expect(await site.locator('[id="c-t3.new.total"]').innerText()).toBe("13");
  await picture(site, "tour-public");
}
