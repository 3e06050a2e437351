import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { agencyRoutes } from "#features/agencies/portal/index.ts";
import { localDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenReport } from "#tests/support/given-report.ts";
import {
  givenAgency,
  givenStoredReport,
  givenUnreadReport,
} from "#tests/support/given-stored-report.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { listReports } from "../../data/list-reports.ts";
import { originalToStore, reportColumns } from "../../report-to-store.ts";
import { storeReport } from "../../store-reports.ts";
import { reportsOfAgencies } from "../reports-of-agencies.tsx";
import { reportPageRoutes } from "./route.tsx";

const given = givenDatabase();
const town = { name: "青禾县柳林镇人民政府" };

async function page(path: string): Promise<{ status: number; html: string }> {
  const response = await inTestSite(reportPageRoutes({ db: given.db })).request(path);
  return { status: response.status, html: await response.text() };
}

/** What a reader sees, without tags. */
function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

test("a report is shown in its form, every figure leading to its place in the original", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    year: 2021,
    cells: {
      "t3.new.natural": 12,
      "t3.new.total": 12,
      "t3.granted.natural": 12,
      "t3.granted.total": 12,
      "t3.total.natural": 12,
      "t3.total.total": 12,
    },
    file: { name: "柳林镇2021年报.txt", mediaType: "text/plain", text: "报告" },
  });
  const { status, html } = await page(`/agencies/${agencyId}/2021/`);
  expect(status).toBe(200);
  expect(html).toContain(
    '<h1>青禾县柳林镇人民政府<span class="unbroken">2021年</span>政府信息公开工作年度报告</h1>',
  );
  const headings = [...html.matchAll(/<h2 id="section-\d">([^<]+)/g)].map(([, heading]) => heading);
  expect(headings).toEqual([
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
  expect(html).toContain(
    `<td id="c-t3.new.natural"><a href="/agencies/${agencyId}/2021/v1/source/#c-t3.new.natural"><b>12</b></a></td>`,
  );
  expect(html.match(/<td id="c-/g)).toHaveLength(10 + 25 * 7 + 15);
  expect(html).toContain(`href="/agencies/${agencyId}/2021/v1/original">柳林镇2021年报.txt</a>`);
  for (const format of ["html", "docx", "pdf", "xlsx", "csv", "json"]) {
    expect(html).toContain(`href="/agencies/${agencyId}/2021/v1/report.${format}"`);
  }
  expect(textOf(html)).toContain("未发现问题。");
  expect(textOf(html)).toContain("不是行政机关的认定");
  expect(html).not.toMatch(/<script|style=/);
});

test("the keyboard stops at one figure a row, and at the words that explain each table", async () => {
  const { agencyId } = await givenStoredReport(given.db, { year: 2015, cells: {} });
  const { html } = await page(`/agencies/${agencyId}/2015/`);
  const tables = [...html.matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
  const stops = tables.map((table) => (table.match(/<a (?![^>]*tabindex="-1")/g) ?? []).length);
  expect(stops).toEqual([6, 25, 3]);
  for (const table of ["t2", "t3", "t4"]) {
    expect(html).toContain(`<a href="/annual-reports/indicators/#${table}">各行各列说的是什么`);
  }
});

test("a government's report that takes in its agencies' says so; another's sentence is not its own", async () => {
  const texts = { 1: "本报告汇总了县政府各部门、各乡镇（街道）的数据。" };
  const of = async (name: string, kind: "government" | "department") => {
    const { agencyId } = await givenStoredReport(given.db, {
      agency: { name, kind },
      year: 2014,
      texts,
    });
    return textOf((await page(`/agencies/${agencyId}/2014/`)).html);
  };
  expect(await of("青禾县人民政府", "government")).toContain(
    "报告写明汇总了所属部门、乡镇（街道）等机关的数据；再与这些机关的年报相加，会重复计算。",
  );
  expect(await of("青禾县范围局", "department")).not.toContain("会重复计算");
});

test("the date under the signature is shown, and nothing where none was read", async () => {
  const signedOn = { value: "2018-01-25", state: "read" } as const;
  const signed = await givenStoredReport(given.db, { year: 2017, signedOn });
  const unsigned = await givenStoredReport(given.db, { year: 2016 });
  const facts = async ({ agencyId, year }: { agencyId: number; year: number }) =>
    textOf((await page(`/agencies/${agencyId}/${year}/`)).html);
  expect(await facts(signed)).toContain("报告日期 2018-01-25");
  expect(await facts(unsigned)).not.toContain("报告日期");
});

test("findings stand beside their cells and lead there and back", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    year: 2022,
    cells: { "t3.new.natural": 5, "t3.new.total": 5 },
  });
  const { html } = await page(`/agencies/${agencyId}/2022/`);
  expect(textOf(html)).toContain("发现 2 处错误");
  expect(html).toMatch(
    /<td id="c-t3.new.natural" class="error"><a [^>]+><b>5<\/b><\/a><span class="in-findings error"><a href="#f-1" aria-label="问题 1">✕ 1<\/a>/,
  );
  expect(html).toMatch(/<li id="f-1" class="finding error">.*?自然人列：第一项 5 加第二项 0/);
  expect(html).toContain('href="#c-t3.new.natural"');
  expect(html).toContain("依据：年度报告格式，表三勾稽关系");
});

test.each([
  { state: "blank", word: "空白" },
  { state: "missing", word: "缺失" },
  { state: "lost", word: "损毁" },
  { state: "ambiguous", word: "存疑" },
] as const)("a cell that is $state says so and shows no figure", async ({ state, word }) => {
  const agency = { name: `${word}局` };
  const { agencyId } = await givenStoredReport(given.db, {
    agency,
    cells: { "t3.granted.total": state },
  });
  const { html } = await page(`/agencies/${agencyId}/2023/`);
  const [cell = ""] = /<td id="c-t3.granted.total".*?<\/td>/.exec(html) ?? [];
  expect(cell).toContain(`class="${state}"`);
  expect(textOf(cell)).toContain(word);
  expect(textOf(cell)).not.toMatch(/\b0\b/);
  expect(textOf(html)).toMatch(/1 格未能确认/);
  expect(textOf(html)).toMatch(/\d+ 项核对没有进行：所需的格未能确认/);
});

test("an earlier version says that a newer one exists, and is not checked", async () => {
  const agency = { name: "两版局" };
  await givenStoredReport(given.db, { agency, cells: { "t2.licensing.decisions": 3 } });
  const { agencyId } = await givenStoredReport(given.db, {
    agency,
    cells: { "t2.licensing.decisions": 4 },
  });
  const current = await page(`/agencies/${agencyId}/2023/`);
  expect(current.html).toContain("<b>4</b>");
  expect(current.html).toContain(`href="/agencies/${agencyId}/2023/v1/"`);
  const earlier = await page(`/agencies/${agencyId}/2023/v1/`);
  expect(earlier.html).toContain("<b>3</b>");
  expect(textOf(earlier.html)).toContain("这是第 1 版，不是现行版本");
  expect(earlier.html).toContain(`<a href="/agencies/${agencyId}/2023/">现行版本</a>`);
  expect((await page(`/agencies/${agencyId}/2023/v2/`)).html).not.toContain("不是现行版本。");
});

test("neighbouring years are linked, over a gap too", async () => {
  const agency = { name: "隔年局" };
  for (const year of [2019, 2021, 2022, 2023]) {
    await givenStoredReport(given.db, {
      agency,
      year,
      ...(year === 2019 ? { form: "2019-trial" as const } : {}),
    });
  }
  const agencyId = await givenAgency(given.db, agency);
  const text = textOf((await page(`/agencies/${agencyId}/2021/`)).html);
  expect(text).toContain("上一份：2019 年");
  expect(text).toContain("下一份：2022 年");
});

describe("what is not there", () => {
  test.each([
    ["an agency that is not there", "/agencies/99999/2023/"],
    ["no number", "/agencies/abc/2023/"],
    ["a number larger than any id", "/agencies/99999999999/2023/"],
    ["a year no report can be of", "/agencies/1/1023/"],
    ["version 0", "/agencies/1/2023/v0/"],
  ])("%s is not found", async (_, path) => {
    await givenAgency(given.db, town);
    expect((await page(path)).status).toBe(404);
  });

  test("a year without a report is a page that says what there is", async () => {
    const { agencyId } = await givenStoredReport(given.db, { agency: { name: "缺年局" } });
    const { status, html } = await page(`/agencies/${agencyId}/2018/`);
    expect(status).toBe(404);
    expect(html).toContain("没有收录缺年局 2018 年年报");
    expect(html).toContain(`href="/agencies/${agencyId}/2023/"`);
  });

  test("a version that was never stored is a page that leads to the current one", async () => {
    const { agencyId } = await givenStoredReport(given.db, { agency: { name: "缺版局" } });
    const { status, html } = await page(`/agencies/${agencyId}/2023/v7/`);
    expect(status).toBe(404);
    expect(html).toContain("没有第 7 版");
    expect(html).toContain(`href="/agencies/${agencyId}/2023/"`);
  });
});

describe("what was not read", () => {
  const withoutTables = {
    ...givenReport({ agency: "图片局" }),
    edition: null,
    cells: {},
    warnings: [{ code: "no-tables" }],
  } as const;
  const table = "本报告的这张表格未能读出，不能当作没有数据";

  test.each([
    {
      rule: "no tables: each place of a table says so and leads to the original",
      report: withoutTables,
      shows: 3,
      grids: 0,
    },
    {
      rule: "one table missing: the others are shown",
      report: givenReport({ cells: { "t4.*": "missing" } }),
      shows: 1,
      grids: 2,
    },
    {
      rule: "a report from before 2019 has no such tables, and no section is asked for",
      report: {
        ...withoutTables,
        edition: "pre-2019",
        sections: [
          { number: 1, heading: "一、概述", text: "公开信息 120 条。" },
          { number: 4, heading: "五、行政复议和行政诉讼情况", text: "没有发生。" },
        ],
        warnings: [{ code: "pre-2019" }],
      },
      shows: 0,
      grids: 0,
    },
  ] as const)("$rule", async ({ rule, report, shows, grids }) => {
    const agencyId = await givenAgency(given.db, { name: rule });
    await storeReport(given.db, {
      agencyId,
      year: 2012,
      columns: reportColumns(report),
      original: originalToStore("a.txt", new TextEncoder().encode(rule), {
        mediaType: "text/plain",
        encoding: "utf-8",
      }),
    });
    const { status, html } = await page(`/agencies/${agencyId}/2012/`);
    expect(status).toBe(200);
    expect(html.split(table)).toHaveLength(shows + 1);
    expect(html.match(/<div class="statutory"/g) ?? []).toHaveLength(grids);
    for (const { text } of report.sections) expect(html).toContain(text);
    for (const { heading } of report.sections) expect(html).toContain(`>${heading}</h2>`);
    expect(html.includes("报告中没有找到这一部分")).toBe(false);
  });

  test("nothing read: it cannot be checked, and nothing is held against the agency", async () => {
    const { agencyId } = await givenUnreadReport(given.db, { agency: { name: "扫描局" } });
    const { html } = await page(`/agencies/${agencyId}/2023/`);
    const original = `<a href="/agencies/${agencyId}/2023/v1/original">原文件</a>`;
    expect(html).toContain(
      `<p class="check-line"><strong>核对情况：</strong>没有读出，不能核对。请看${original}`,
    );
    expect(html).toContain("不能说明报告缺少内容");
    // What its page of the original would show is nothing.
    expect(html).not.toMatch(/原文对照|\/source\//);
    expect(html).toContain("文字和表格都没有读出，只能下载原文件");
    expect(textOf(html)).not.toMatch(/处错误|没有进行|<li class="finding/);
    const agency = await inTestSite(
      agencyRoutes({
        db: given.db,
        today: () => localDate(2024, 3, 1),
        contributed: [reportsOfAgencies],
      }),
    ).request(`/agencies/${agencyId}/`);
    expect(await agency.text()).toContain('<span class="tag tag-plain">没有读出</span>');
    const listed = await listReports(
      given.db,
      { region: "330199", year: 2023, kind: undefined },
      { offset: 0, limit: 20 },
    );
    const unread = listed.filter(({ isUnread }) => isUnread);
    expect(unread.map(({ agencyName }) => agencyName)).toEqual(["扫描局"]);
  });

  test("a section that is missing says so in its place", async () => {
    const { agencyId } = await givenStoredReport(given.db, {
      agency: { name: "缺节局" },
      texts: { 5: null },
    });
    const { html } = await page(`/agencies/${agencyId}/2023/`);
    expect(textOf(html)).toContain("五、存在的主要问题及改进情况 报告中没有找到这一部分");
  });
});

test("a personal number in the text is hidden, and the finding says so", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    agency: { name: "隐私局" },
    texts: { 6: "联系人王某，电话13912345670。" },
  });
  const { html } = await page(`/agencies/${agencyId}/2023/`);
  expect(html).not.toContain("13912345670");
  expect(html).toMatch(
    /<mark id="q-6-\d+"><a href="#f-\d" aria-label="139\*\*\*\*5670，见问题 \d">139\*\*\*\*5670<\/a><\/mark>/,
  );
  expect(html).toMatch(/<a href="#q-6-\d+"><q>139\*\*\*\*5670<\/q><\/a>/);
});

test("words of a report are never markup", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    agency: { name: "<b>局" },
    texts: { 1: "<script>alert(1)</script>" },
    file: { name: '"><img>.txt', mediaType: "text/plain", text: "x" },
  });
  const { html } = await page(`/agencies/${agencyId}/2023/`);
  expect(html).not.toMatch(/<script|<img|<b>局/);
});

test("a report stands under the name of its time, and says what became of its agency", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    agency: { name: "青禾县体育局" },
    year: 2023,
  });
  const heir = await givenAgency(given.db, { name: "青禾县文化局" });
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
    values (${agencyId}, '青禾县体委', '青禾县体委', '2024-03-01')`.execute(given.db);
  const renamed = await page(`/agencies/${agencyId}/2023/`);
  expect(renamed.html).toMatch(/<h1[^>]*>青禾县体委/);
  expect(renamed.html).toContain("后来更名为");
  await givenStoredReport(given.db, { agency: { name: "青禾县体育局" }, year: 2024 });
  const later = await page(`/agencies/${agencyId}/2024/`);
  expect(later.html).toMatch(/<h1[^>]*>青禾县体育局/);
  expect(later.html).not.toContain("后来更名为");

  await sql`update agency set dissolved_on = '2026-07-01' where id = ${agencyId}`.execute(given.db);
  await sql`insert into agency_succession (predecessor_id, successor_id, from_on, kind, takes_over)
    values (${agencyId}, ${heir}, '2026-07-01', 'merge', true)`.execute(given.db);
  const ended = await page(`/agencies/${agencyId}/2024/`);
  expect(ended.html.replace(/<[^>]+>/g, "")).toContain(
    "青禾县体育局已于 2026-07-01 并入青禾县文化局",
  );
});
