import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenItemPage, withoutItemPage } from "#tests/support/items/given-page.ts";
import { itemDatasets } from "./item-dataset.ts";

const given = givenDatabase();
let site: ReturnType<typeof givenApp>;
let agencies: readonly number[] = [];

beforeAll(async () => {
  const { db } = given;
  site = givenApp(db);
  const put = async (name: string, title: string, publishedOn: string) => {
    const agencyId = await givenAgency(db, { name });
    await givenItemPage(db, { agencyId, title, publishedOn, documentNumber: "青发〔2024〕1号" });
    return agencyId;
  };
  agencies = [
    await put("青禾县教育局", "招生办法", "2024-03-01"),
    await put("青禾县卫生健康局", "=收费公示", "2026-11-20"),
  ];
  const [agencyId = 0] = agencies;
  await withoutItemPage(db, await givenItemPage(db, { agencyId, title: "补助名单" }));
});

const asked = (path: string) => site.request(`/open-data/${path}`);
const titles = async (path: string) => {
  const rows = (await (await asked(path)).json()) as readonly { readonly title: string }[];
  return rows.map(({ title }) => title);
};

test("all that is public, of a year, of an agency, of an agency's year; nothing that was withdrawn", async () => {
  const [education, health] = agencies;
  expect(await titles("items.json")).toEqual(["招生办法", "=收费公示"]);
  expect(await titles("items-2026.json")).toEqual(["=收费公示"]);
  expect(await titles(`items-of-${education}.json`)).toEqual(["招生办法"]);
  expect(await titles(`items-of-${health}-2026.json`)).toEqual(["=收费公示"]);
  expect(await titles(`items-of-${health}-2024.json`)).toEqual([]);
  expect(await titles("items-of-2026.json")).toEqual([]);
  for (const path of ["items-of-0.json", "items-of-x.json", "items-of-1-1999.json"]) {
    expect([path, (await asked(path)).status]).toEqual([path, 404]);
  }
});

test("every record is as its schema says, and leads to its page", async () => {
  const text = await (await asked("items.ndjson")).text();
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => itemDatasets.items.schema.parse(JSON.parse(line)));
  expect(rows).toHaveLength(2);
  for (const { page } of rows as { readonly page: string }[])
    expect((await site.request(page)).status).toBe(200);
});

test("a title that a spreadsheet would reckon with is text in its file", async () => {
  const rows = parse(await (await asked("items.csv")).text(), { bom: true }) as string[][];
  expect(rows.map((row) => row[3])).toEqual(["名称", "招生办法", "'=收费公示"]);
});

test("the page of open data names the years of items, and programs are told of the files", async () => {
  const html = await (await site.request("/open-data/")).text();
  expect(html).toContain('href="/open-data/items-2024.csv"');
  expect(html).not.toContain('href="/open-data/items-2025.csv"');
  const told = (await (await asked("openapi.json")).json()) as { readonly paths: object };
  expect(Object.keys(told.paths)).toContain("/open-data/items-of-{agencyId}-{year}.csv");
});
