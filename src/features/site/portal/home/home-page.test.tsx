import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testRooms } from "#tests/support/given-app.ts";
import { type GivenStoredReport, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { testSite } from "#tests/support/test-site.ts";
import { renderPage } from "#ui/render-page.ts";
import { HomePage } from "./HomePage.tsx";
import { homeFacts } from "./home-facts.ts";

const given = givenDatabase();
const government = { name: "青禾县人民政府", kind: "government" } as const;
const schools = { name: "青禾县教育局" };
const waters = { name: "青禾县水利局" };
const town = { name: "青禾县柳林镇人民政府" };

const on = (value: LocalDate) => ({ value, state: "read" }) as const;

const stored: readonly GivenStoredReport[] = [
  { agency: waters, year: 2022, signedOn: on("2023-01-20") },
  { agency: schools, year: 2022, signedOn: on("2023-01-31") },
  {
    agency: schools,
    year: 2023,
    signedOn: on("2024-02-01"),
    cells: { "t3.granted.total": 5, "t3.deniedProcess.total": 2, "t3.deniedInternal.total": 3 },
  },
  {
    agency: town,
    year: 2023,
    cells: { "t3.granted.total": 1, "t3.unavailableNotHeld.total": 4 },
  },
  // A government's report takes in the others': it is not added to them.
  { agency: government, year: 2023, signedOn: on("2024-03-02"), cells: { "t3.granted.total": 6 } },
  // One result is not certain: none of its figures counts.
  {
    agency: { name: "青禾县财政局" },
    year: 2023,
    signedOn: on("2052-01-10"),
    cells: { "t3.granted.total": 900, "t3.partial.total": "lost" },
  },
];

let html: string;
beforeAll(async () => {
  for (const one of stored) await givenStoredReport(given.db, one);
  html = await homeOn("2024-06-01");
});

function servicesOn(today: LocalDate) {
  return { db: given.db, today: () => today, contributed: testRooms.contributed };
}

async function homeOn(today: LocalDate): Promise<string> {
  return renderPage(testSite, <HomePage facts={await homeFacts(servicesOn(today))} />);
}

/** Texts of the cells of the row that begins with a name. */
function marksOf(name: string, page = html): readonly string[] {
  const row = page.match(new RegExp(`<tr><th scope="row"><a[^>]*>${name}</a>.*?</tr>`))?.[0];
  return [...(row ?? "").matchAll(/<td.*?<\/td>/g)].map(([cell]) => cell.replace(/<[^>]+>/g, ""));
}

test("each year of an agency is marked there, late, missing, or not at all", () => {
  expect(html).toContain('<span class="century">20</span>22');
  expect(marksOf("教育局")).toEqual(["✓", "迟"]);
  expect(marksOf("水利局")).toEqual(["✓", "缺"]);
  expect(marksOf("柳林镇人民政府")).toEqual(["", "✓"]);
  expect(marksOf("青禾县人民政府")).toEqual(["", "✓"]);
});

test("on the last day nothing is missing", async () => {
  expect(marksOf("水利局", await homeOn("2024-01-31"))).toEqual(["✓", ""]);
});

test("agencies stand in the established order, governments first", () => {
  const names = ["青禾县人民政府", "教育局", "财政局", "水利局", "柳林镇人民政府"];
  const places = names.map((name) => html.indexOf(`>${name}</a>`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
});

test("the year's requests are one bar with its parts and their reasons in words", () => {
  expect(html).toContain("2023 年，各机关办结 15 件公开申请");
  const words = html.match(/<ul class="share-words">.*?<\/ul>/)?.[0].replace(/<[^>]+>/g, " ");
  expect(words?.replace(/\s+/g, " ").trim()).toBe(
    "公开 6 件 不予公开 5 件 内部事务 3、过程性信息 2 无法提供 4 件 本机关不掌握 4",
  );
  expect(html).toContain("根据部门、乡镇等 2 份年报相加");
  expect(html).toContain("另有 1 份的数字没有全部读准，没有计入");
});

test("the newest reports stand by their day, without a day that is yet to come", () => {
  const newest = html.slice(html.indexOf('id="newest"'));
  const titles = [...newest.matchAll(/<a href="[^"]*">(青禾县[^<]*年报)<\/a>/g)];
  expect(titles.map(([, title]) => title)).toEqual([
    "青禾县人民政府2023年年报",
    "青禾县教育局2023年年报",
  ]);
});

test("the search stands in the content, once", () => {
  expect(html.match(/id="site-search"/g)).toHaveLength(1);
  expect(html.indexOf('id="site-search"')).toBeGreaterThan(html.indexOf("<h1>"));
});

test("what the page says of itself comes from the rooms", () => {
  const words = [{ lead: "可以向机关申请。", about: "申请公开。", none: "还没有人申请。" }];
  const facts = { years: undefined, regions: [], words, tasks: [], parts: [] };
  const page = renderPage(testSite, <HomePage facts={facts} />);
  const [main = ""] = /<main.*<\/main>/s.exec(page) ?? [];
  expect(main).toContain("可以向机关申请。");
  expect(main).toContain("还没有人申请。");
  expect(page).toContain("：申请公开。");
  expect(main.replace(/<search.*<\/search>/s, "")).not.toMatch(/年报|年度报告/);
});
