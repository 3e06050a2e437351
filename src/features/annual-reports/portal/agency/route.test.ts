import { describe, expect, test } from "vitest";
import { agencyRoutes } from "#features/agencies/portal/index.ts";
import { type LocalDate, localDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { reportsOfAgencies } from "../reports-of-agencies.tsx";

const given = givenDatabase();

async function page(
  agencyId: number | string,
  today: LocalDate = localDate(2024, 3, 1),
): Promise<{ status: number; html: string }> {
  const services = { db: given.db, today: () => today, contributed: [reportsOfAgencies] };
  const app = inTestSite(agencyRoutes(services));
  const response = await app.request(`/agencies/${agencyId}/`);
  return { status: response.status, html: await response.text() };
}

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

/** The words of a row of the years' table, its label first. */
function rowOf(html: string, label: string): readonly string[] {
  const [table = ""] = /<table class="data-table years-table">.*?<\/table>/s.exec(html) ?? [];
  const rows = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, cells = ""]) =>
    [...cells.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => textOf(cell).trim()),
  );
  return rows.find(([first]) => first === label) ?? [];
}

test("an agency without reports says so, and what that means", async () => {
  const { status, html } = await page(await givenAgency(given.db, { name: "青禾县档案局" }));
  expect(status).toBe(200);
  expect(textOf(html)).toContain("本站还没有收录这个机关的年度报告");
  expect(textOf(html)).toContain("这不等于机关没有公布");
  expect(html).not.toContain('<svg class="chart"');
});

test.each([
  ["government", "县级以上地方人民政府应当在每年 3 月 31 日前公布"],
  ["department", "政府部门应当在每年 1 月 31 日前公布"],
  ["township", "日期由上级规定"],
  ["zone", "日期由上级规定"],
] as const)("an agency of kind %s without reports: the day it has", async (kind, words) => {
  const { html } = await page(await givenAgency(given.db, { name: `青禾县待公布${kind}`, kind }));
  expect(textOf(html)).toContain(words);
});

test("years that the site has, and not of this agency, are named in words and in the charts", async () => {
  const agency = { name: "青禾县缺两年局" };
  await givenStoredReport(given.db, { agency: { name: "青禾县齐全局" }, year: 2023 });
  await givenStoredReport(given.db, { agency, year: 2020 });
  const { agencyId } = await givenStoredReport(given.db, { agency, year: 2022 });
  const { html } = await page(agencyId);
  expect(textOf(html)).toContain("2023 年、2021 年 没有收录（不等于机关没有公布）");
  const [, chart = ""] = /<svg class="chart"(.*?)<\/svg>/s.exec(html) ?? [];
  const labels = [...chart.matchAll(/<text class="row-label"[^>]*>(\d+)/g)].map(([, text]) => text);
  expect(labels).toEqual(["2023", "2022", "2021", "2020"]);
  expect(chart.match(/无年报/g)).toHaveLength(2);
});

test("a year whose day has passed is missing, as on the home page, though the site has no report of it", async () => {
  const agency = { name: "青禾县逾期局" } as const;
  const { agencyId } = await givenStoredReport(given.db, { agency, year: 2023 });
  const words = async (on: LocalDate) => textOf((await page(agencyId, on)).html);
  expect(await words(localDate(2025, 1, 31))).not.toContain("没有收录（");
  expect(await words(localDate(2025, 2, 1))).toContain("2024 年 没有收录（不等于机关没有公布）");
});

test("a figure with findings is marked, and leads to what was found", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    agency: { name: "青禾县加错局" },
    cells: { "t3.new.natural": 2, "t3.new.total": 3 },
  });
  const { html } = await page(agencyId);
  expect(rowOf(html, "一、本年新收")).toEqual(["一、本年新收", expect.stringMatching(/^3 疑$/)]);
  expect(rowOf(html, "行政许可·处理决定数量")).toEqual(["行政许可·处理决定数量", "0"]);
  expect(html).toMatch(new RegExp(`href="/agencies/${agencyId}/2023/#check"[^>]*>疑</a>`));
});

test("one year: its figures lead to the report, and the charts have one row", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    agency: { name: "青禾县一年局" },
    cells: { "t2.licensing.decisions": 1_234_567 },
  });
  const { html } = await page(agencyId);
  expect(rowOf(html, "行政许可·处理决定数量")).toEqual(["行政许可·处理决定数量", "1,234,567"]);
  expect(html).toContain(
    `href="/agencies/${agencyId}/2023/#c-t2.licensing.decisions">1,234,567</a>`,
  );
  expect(html).toContain(`<a href="/compare/?year=2023&amp;a=${agencyId}">与其他机关比较`);
  expect(html.match(/<svg class="chart"/g)).toHaveLength(4);
  expect(html.match(/<text class="row-label"/g)).toHaveLength(4);
  expect(html).not.toMatch(/<script|style=/);
});

test("a chart has no bar and no total that the report does not state", async () => {
  const agency = { name: "青禾县负数局" };
  const results = { "t3.granted.total": 4, "t3.deniedLaw.total": -1, "t3.total.total": 3 };
  const { agencyId } = await givenStoredReport(given.db, { agency, cells: results });
  const wrong = { "t3.granted.total": 4, "t3.total.total": 3 };
  await givenStoredReport(given.db, { agency, year: 2022, cells: wrong });
  const right = { "t3.granted.total": 4, "t3.total.total": 4 };
  await givenStoredReport(given.db, { agency, year: 2021, cells: right });
  const { html } = await page(agencyId);
  const [chart = ""] =
    /<svg class="chart"[^>]*aria-labelledby="chart-results.*?<\/svg>/s.exec(html) ?? [];
  expect([...chart.matchAll(/class="gap"[^>]*>([^<]+)/g)].map(([, words]) => words)).toEqual([
    "（年报写不予公开 -1）",
    "（各项之和 4，年报总计 3）",
  ]);
  expect(chart.match(/共 \d+/g)).toEqual(["共 4"]);
});

describe("several years", () => {
  const agency = { name: "青禾县多年局" };
  const years = async () => {
    await givenStoredReport(given.db, {
      agency,
      year: 2020,
      form: "2019-trial",
      cells: { "t3.carriedOut.total": 2, "t3.new.total": 2 },
    });
    await givenStoredReport(given.db, {
      agency,
      year: 2022,
      cells: { "t3.new.total": 5, "t2.normative.inForce": 10, "t3.carriedOut.total": 3 },
    });
    await givenStoredReport(given.db, {
      agency,
      year: 2023,
      signedOn: { value: "2024-01-25", state: "read" },
      cells: {
        "t3.new.total": "lost",
        "t3.carriedIn.total": 1,
        "t3.deniedLaw.total": "ambiguous",
        "t3.deniedSecret.total": 4,
        "t2.normative.issued": 1,
        "t2.normative.inForce": 15,
      },
    });
    return givenAgency(given.db, agency);
  };

  test("stand side by side, the latest first; what is not certain says so", async () => {
    const { html } = await page(await years());
    expect(rowOf(html, "项目")).toEqual(["项目", "2023 年", "2022 年", "2020 年"]);
    expect(rowOf(html, "一、本年新收")).toEqual(["一、本年新收", "✕ 损毁", "5 疑", "2 疑"]);
    expect(rowOf(html, "（三）不予公开合计")).toEqual([
      "（三）不予公开合计",
      "4 另有 1 格未能确认",
      "0",
      "0",
    ]);
    expect(rowOf(html, "行政规范性文件·现行有效件数").at(-1)).toBe("格式无此项");
  });

  test("a figure that does not follow from last year's is marked with its finding", async () => {
    const { html } = await page(await years());
    const [, now = ""] = rowOf(html, "行政规范性文件·现行有效件数");
    expect(now).toMatch(/^15 ！\d/);
    const [, carried = ""] = rowOf(html, "二、上年结转");
    expect(carried).toMatch(/^1 ！\d/);
    expect(textOf(html)).toMatch(/2023 年：行政规范性文件：上年现行有效 10 加本年制发 1/);
    const anchors = [...html.matchAll(/href="#(break-\d+)"/g)].map(([, id]) => id);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
  });

  test("a year without a report and a figure not certain are gaps in the charts", async () => {
    const { html } = await page(await years());
    const [chart = ""] =
      /<svg class="chart"[^>]*aria-labelledby="chart-requests.*?<\/svg>/s.exec(html) ?? [];
    const labels = [...chart.matchAll(/row-label[^>]*>(\d+)/g)].map(([, label]) => label);
    expect(labels).toEqual(["2023", "2022", "2021", "2020"]);
    expect([...chart.matchAll(/class="gap"[^>]*>([^<]+)/g)].map(([, words]) => words)).toEqual([
      "（损毁）",
      "（无年报）",
    ]);
  });

  test("what the checks of each year found is listed", async () => {
    const { html } = await page(await years());
    const text = textOf(html);
    expect(text).toMatch(/2023 年年度报告 核对发现 \d+ 处错误 2 格未能确认 2024-01-25 2022/);
    expect(text).toMatch(/2022 年年度报告 核对发现 \d+ 处错误 2020 年/);
    expect(text).toMatch(/2020 年年度报告 [^年]*试行格式/);
  });
});

test("the keyboard stops at one figure a row, and the page names its parts", async () => {
  const agency = { name: "青禾县键盘局" };
  for (const year of [2021, 2022, 2023]) await givenStoredReport(given.db, { agency, year });
  const { html } = await page(await givenAgency(given.db, agency));
  const [table = ""] = /<tbody>.*<\/tbody>/s.exec(html.slice(html.indexOf("years-table"))) ?? [];
  const rows = table.match(/<th scope="row">/g) ?? [];
  expect(rows.length).toBeGreaterThan(50);
  expect(table.match(/<a (?![^>]*tabindex="-1")/g)).toHaveLength(rows.length);
  expect(table.match(/<a [^>]*tabindex="-1"/g)).toHaveLength(rows.length * 2);
  for (const [, id] of html.matchAll(/<li><a href="#([\w-]+)"/g))
    expect(html).toContain(`id="${id}"`);
});

test("an agency that is no more says since when, and who took over", async () => {
  const [gone, next] = [
    await givenAgency(given.db, { name: "青禾县扶贫开发办公室" }),
    await givenAgency(given.db, { name: "青禾县乡村振兴局" }),
  ];
  await given.tables
    .updateTable("agency")
    .set({ dissolved_on: "2021-05-28" })
    .where("id", "=", gone)
    .execute();
  const how = { kind: "dissolve", takes_over: true, reorganisation_id: null } as const;
  await given.tables
    .insertInto("agency_succession")
    .values({ predecessor_id: gone, successor_id: next, from_on: "2021-05-28", ...how })
    .execute();
  const { html } = await page(gone);
  expect(textOf(html)).toContain("已于 2021-05-28 撤销，职责由 青禾县乡村振兴局 承接");
  expect(html).toContain(`<a href="/agencies/${next}/">青禾县乡村振兴局</a>`);
  const successor = textOf((await page(next)).html);
  expect(successor).not.toContain("撤销");
  expect(successor).toContain("2021-05-28 承接 青禾县扶贫开发办公室 的职责");
});

test("twenty years, the oldest of them in the old format, stand in one table", async () => {
  const agency = { name: "青禾县二十年局" };
  for (let year = 2005; year < 2025; year += 1) {
    const old =
      year < 2019 ? ({ edition: "pre-2019", warnings: [{ code: "pre-2019" }] } as const) : {};
    await givenStoredReport(given.db, { agency, year, isChecked: false, ...old });
  }
  const { html } = await page(await givenAgency(given.db, agency));
  expect(rowOf(html, "项目")).toHaveLength(21);
  expect(html.match(/<text class="row-label"/g)?.length).toBeGreaterThan(4);
});

test.each(["0", "99999", "99999999999"])("/agencies/%s/ is not found", async (id) => {
  expect((await page(id)).status).toBe(404);
});
