import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";
import { findingsOn, newDesks, picture } from "./office-desks.ts";

const given = givenDatabase();
const year = new Date().getFullYear() - 1;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  const agency = await givenAgency(given.db, { name: "青禾县人民政府", kind: "government" });
  const bureau = await givenAgency(given.db, { name: "青禾县林业局", kind: "department" });
  await given.tables
    .updateTable("agency")
    .set({ parent_id: agency })
    .where("id", "=", bureau)
    .execute();
  await givenShownPerson(given.db, { name: "王主管", role: "supervisor", agencyId: agency });
  const rows = Array.from(
    { length: 130 },
    (_, at) => `公告${at},${year}-03-0${(at % 9) + 1},${at < 90 ? "政策" : "动态"}`,
  );
  const kind = await kindOf("items");
  await importLines(given.db, { kind, agency: bureau }, ["标题,公开日期,类别", ...rows]);
  await importLines(given.db, { kind, agency }, ["标题,公开日期", `公报,${year}-05-01`]);
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

test("a figure is found in the list, and opens by scope, agency, dimension and entry to its records", async () => {
  const office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
  const desks = await newDesks(browser, office);
  const page = await desks.at("王主管", "/figures");
  await page.getByRole("heading", { level: 1, name: "指标" }).waitFor();
  await page.getByRole("searchbox", { name: "查找指标" }).fill("一条信息在几个渠道公开只计一条");
  await page.keyboard.press("Enter");
  await picture(page, "figures");
  expect(await findingsOn(page)).toEqual([]);
  const group = page.getByRole("region", { name: "主动公开信息" });
  await group.getByRole("link", { name: "主动公开信息", exact: true }).click();
  const value = page.getByRole("region", { name: "数值" });
  await value.getByText("1 条", { exact: true }).waitFor();
  await page.getByText("全域", { exact: true }).click();
  await value.getByText("131 条", { exact: true }).waitFor();
  const agencies = page.getByRole("region", { name: "各机关" });
  await agencies.getByRole("row", { name: /青禾县林业局 130/ }).waitFor();
  await picture(page, "figure-whole");
  expect(await findingsOn(page)).toEqual([]);
  await agencies.getByRole("button", { name: "青禾县林业局" }).click();
  await value.getByText("130 条", { exact: true }).waitFor();
  const records = page.getByRole("region", { name: "记录", exact: true });
  await records.getByRole("button", { name: "显示更多" }).click();
  await records.getByRole("link", { name: "公告129" }).waitFor();
  await page.getByRole("combobox", { name: "按什么分开" }).click();
  await page.getByTitle("按类别").click();
  await page.getByRole("button", { name: "动态", exact: true }).click();
  await records.getByRole("heading", { name: "由这些记录得出：动态" }).waitFor();
  await records.getByRole("link", { name: "公告90", exact: true }).waitFor();
  expect(await records.getByRole("row").count()).toBe(1 + 40);
  await picture(page, "figure-part");
  expect(await findingsOn(page)).toEqual([]);
  expect(desks.complaints).toEqual([]);
  // The address alone shows the same.
  await page.reload();
  await records.getByRole("link", { name: "公告90", exact: true }).click();
  await page.getByRole("dialog").getByText("公告90").first().waitFor();
});
