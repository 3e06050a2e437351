import { read, utils } from "@e965/xlsx";
import { beforeAll, expect, test } from "vitest";
import { agencyRoutes } from "#features/agencies/portal/index.ts";
import { openDataRoutes } from "#features/open-data/portal/index.ts";
import { localDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPlaces } from "#tests/support/given-places.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { openGate } from "#tests/support/running/open-gate.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { datasets } from "../datasets/datasets.ts";
import { reportsOfAgencies } from "../reports-of-agencies.tsx";
import { listRoutes } from "./routes.ts";

const known = { today: () => localDate(2025, 3, 1), contributed: () => [] };
const given = givenDatabase();
const empty = givenDatabase();
const scoped = givenDatabase();
let ids: ReadonlyMap<string, number>;

beforeAll(async () => {
  ids = await givenPlaces(given.db);
});

async function page(path: string, db = given.db) {
  const routes = listRoutes({ db })
    .route(
      "/",
      agencyRoutes({ db, today: () => localDate(2025, 3, 1), contributed: [reportsOfAgencies] }),
    )
    .route("/", openDataRoutes({ ...known, db, exportGate: openGate, datasets }));
  const response = await inTestSite(routes).request(path);
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, text: textOf(html) };
}

/** What a reader sees of the content of a page. */
function textOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html;
  return main
    .replace(/<[^>]+>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

test("agencies stand in the established order, and one that is no more says so", async () => {
  await given.tables
    .updateTable("agency")
    .set({ dissolved_on: "2024-05-28" })
    .where("name", "=", "青岚县财政局")
    .execute();
  for (const path of ["/regions/330181/", "/regions/330181/agencies/", "/search/?q=青岚县"]) {
    expect((await page(path)).text).toMatch(/青岚县财政局 2024 年撤销 /);
  }
  const { html } = await page("/regions/330181/agencies/department/");
  const names = [...html.matchAll(/<a href="\/agencies\/\d+\/">([^<]+)/g)].map(([, name]) => name);
  expect(names).toEqual(["青岚县发展和改革局", "青岚县教育局", "青岚县财政局"]);
});

test.each([
  {
    path: "/annual-reports/",
    says: ["2024年", "2020年", "按地区查看", "青岚县（3）", "白溪县（1）"],
  },
  {
    path: "/annual-reports/2024/",
    says: [
      "共 5 份",
      "云山市教育局",
      "2025-01-20",
      "日期为报告日期（落款）",
      "类别",
      "政府部门（4）",
    ],
  },
  { path: "/annual-reports/2024/330181/", says: ["共 3 份", "青岚县2024年", "上级：云山市"] },
  { path: "/annual-reports/2024/330181/government/", says: ["共 1 份", "青岚县人民政府"] },
  {
    path: "/annual-reports/2024/330181/township/",
    says: ["青岚县的乡镇（街道）没有收录 2024 年的年报"],
  },
  { path: "/annual-reports/2023/330182/", says: ["白溪县没有收录 2023 年的年报", "换一个年份"] },
  {
    path: "/agencies/",
    says: ["共 8 个", "云山市民政局 尚无年报", "青岚县教育局 青岚县教育局2024年年报"],
  },
  { path: "/regions/", says: ["云山市", "收录机关 8 个", "下级地区", "本级政府部门（2）"] },
  { path: "/regions/330181/", says: ["历年年报", "乡镇（街道）（1）", "青岚县柳林镇人民政府"] },
  { path: "/regions/330181/agencies/department/", says: ["青岚县政府部门", "共 3 个"] },
  { path: "/regions/330182/agencies/zone/", says: ["白溪县没有收录开发区（园区）"] },
  { path: "/annual-reports/2024/all/", says: ["共 5 份", "云山市教育局", "白溪县教育局"] },
  { path: "/regions/330181/agencies/department/all/", says: ["共 3 个"] },
  { path: "/annual-reports/2024/330181/comparison/all/", says: ["有年报的机关 3 个"] },
  { path: "/search/", says: ["机关、地区名称，或其中的词，可加年份"] },
  { path: "/search/?q=青岚县教育局 2023", says: ["机关（1）", "青岚县教育局2023年年报"] },
  { path: "/search/?q=青岚县教育局 2019", says: ["没有 2019 年的年报"] },
  { path: "/search/?q=青岚县", says: ["地区（1）", "机关（5）"] },
  { path: "/search/?q=青岚 教育", says: ["机关（1）", "青岚县教育局"] },
  { path: "/search/?q=江川省 财政", says: ["机关（1）", "青岚县财政局"] },
  { path: "/search/?q=发改局", says: ["青岚县发展和改革局"] },
  { path: "/search/?q=青岚政府", says: ["青岚县人民政府"] },
  { path: "/search/?q=2024", says: ["2024 年的年报"] },
  { path: "/search/?q=2019", says: ["没有 2019 年的年报", "2024、2023、2020"] },
  {
    path: "/search/?q=没有这样的机关",
    says: ["没有找到与“没有这样的机关”相符", "检查有没有错别字"],
  },
  { path: "/search/?q=%25", says: ["没有找到与“%”相符"] },
  { path: "/search/?q=_", says: ["没有找到与“_”相符"] },
  { path: "/compare/", says: ["还没有选机关"] },
  { path: "/compare/?q=教育&year=2023", says: ["查到的机关（3）", "没有 2023 年年报", "打勾"] },
  { path: "/compare/?a=x&year=abc", says: ["“x”不是机关编号", "“abc”不是年份"] },
  { path: "/compare/?a=99999", says: ["没有编号为 99999 的机关"] },
  { path: "/compare/?year=2011", says: ["没有 2011 年的年报；有年报的年份是 2024、2023、2020"] },
  { path: "/annual-reports/2024/comparison/", says: ["本页合计 4 份年报", "云山市本级", "合计"] },
  {
    path: "/annual-reports/2024/330181/comparison/",
    says: ["有年报的机关 3 个", "损毁", "合计（不含人民政府）"],
  },
  { path: "/open-data/", says: ["7 份", "8 个", "空值不是 0", "2024年"] },
])("$path says $says", async ({ path, says }) => {
  const { status, text } = await page(path);
  expect(status).toBe(200);
  for (const words of says) expect(text).toContain(words);
});

test.each([
  { path: "/annual-reports/1999/", says: ["没有 1999 年的年报", "2024、2023、2020"] },
  { path: "/annual-reports/2024/999999/", says: ["没有代码为 999999 的地区"] },
  { path: "/annual-reports/2024/page-2/", says: ["没有第 2 页", "共 1 页，5 条"] },
  { path: "/regions/999999/", says: ["没有代码为 999999 的地区"] },
  { path: "/agencies/page-9/", says: ["没有第 9 页"] },
  { path: "/regions/999999/agencies/", says: ["没有代码为 999999 的地区"] },
  { path: "/annual-reports/2023/330182/comparison/", says: ["没有 2023 年的年报", "2024"] },
])("$path is not there and says where to go: $says", async ({ path, says }) => {
  const { status, text, html } = await page(path);
  expect(status).toBe(404);
  for (const words of says) expect(text).toContain(words);
  expect(html).toMatch(/<main[\s\S]*<a href="\/[\s\S]*<\/main>/);
});

test.each([
  { path: "/annual-reports/", says: "本站还没有收录年报" },
  { path: "/agencies/", says: "本站还没有收录机关" },
  { path: "/regions/", says: "本站还没有收录机关" },
  { path: "/compare/", says: "本站还没有收录年报" },
  { path: "/search/?q=教育", says: "本站还没有年报" },
  { path: "/open-data/", says: "现在还没有数据" },
])("with nothing stored $path says so", async ({ path, says }) => {
  const { status, text } = await page(path, empty.db);
  expect(status).toBe(200);
  expect(text).toContain(says);
});

test("with nothing stored the list of regions is called by its own name", async () => {
  expect((await page("/regions/", empty.db)).html).toContain("<h1>地区</h1>");
});

test("an agency of a region is one link, its years are words", async () => {
  const { html } = await page("/regions/330181/");
  const rows = html.match(/<li><span class="entry-title">.*?<\/li>/gs) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.match(/<a /g)).toHaveLength(1);
  expect(html).toMatch(/年报 2 份（\d{4}—\d{4} 年）/);
});

test("a search that is too long comes back with what was typed", async () => {
  const { status, html, text } = await page(`/search/?q=${"县".repeat(101)}`);
  expect(status).toBe(422);
  expect(text).toContain("搜索内容有 101 个字，最多 100 个字");
  expect(html).toContain(`value="${"县".repeat(101)}"`);
});

test("what was typed is text, not markup", async () => {
  const { html } = await page("/search/?q=%3Cscript%3E");
  expect(html).not.toContain("<script");
  expect(html).toContain('value="&lt;script&gt;"');
});

test("the first page of a list has one address", async () => {
  const { status, headers } = await page("/annual-reports/2024/page-1/");
  expect([status, headers.get("location")]).toEqual([301, "/annual-reports/2024/"]);
});

test("lists stand by region, kind and the established order", async () => {
  const { text } = await page("/annual-reports/2024/");
  const names = ["云山市教育局", "青岚县人民政府", "青岚县教育局", "青岚县财政局", "白溪县教育局"];
  const places = names.map((name) => text.lastIndexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("as 机关比较 says, the page of a region leads to it, with the region's agencies to choose from", async () => {
  expect((await page("/compare/")).text).toContain("或从机关、地区的页面进入比较");
  const { html } = await page("/regions/330181/");
  const [, href = ""] = /<a href="([^"]+)">选几个机关比较<\/a>/.exec(html) ?? [];
  const { status, text } = await page(href.replaceAll("&amp;", "&"));
  expect(status).toBe(200);
  expect(text).toContain("青岚县财政局");
  expect(text).toContain("查到的机关（5）");
});

const idOf = (name: string) => ids.get(name) ?? 0;

test("agencies stand side by side; sums are of what is certain and say of how many", async () => {
  const [a, b, c] = ["青岚县教育局", "青岚县财政局", "白溪县教育局"].map(idOf);
  const { html } = await page(`/compare/?year=2024&a=${a}&a=${b}&a=${c}&a=${a}`);
  const row = textOf(/<tr><th scope="row">一、本年新收<\/th>[\s\S]*?<\/tr>/.exec(html)?.[0] ?? "");
  expect(row).toBe(
    "一、本年新收7疑，核对有问题，看报告损毁20疑，核对有问题，看报告273 个机关中的 2 个13.53 个机关中的 2 个",
  );
  const fees = textOf(/<tr><th scope="row">行政事业性收费[\s\S]*?<\/tr>/.exec(html)?.[0] ?? "");
  expect(fees).toContain("0.10.200.30.1");
});

test("a government and an agency of its region are not added up", async () => {
  const { text } = await page(
    `/compare/?year=2024&a=${idOf("青岚县人民政府")}&a=${idOf("青岚县教育局")}`,
  );
  expect(text).toContain("相加会重复计算");
  expect(text).not.toMatch(/合计中位数|移除青岚县教育局中位数/);
  const file = await page(
    `/compare/table.csv?year=2024&a=${idOf("青岚县人民政府")}&a=${idOf("青岚县教育局")}`,
  );
  expect(file.html.split("\r\n")[0]).toMatch(
    /^\u{feff}?表,项目,青岚县[^,]+,青岚县[^,]+,核对有问题的机关$/u,
  );
  const other = await page(
    `/compare/?year=2024&a=${idOf("青岚县人民政府")}&a=${idOf("白溪县教育局")}`,
  );
  expect(other.text).not.toContain("相加会重复计算");
});

/** The names of a page's breadcrumb, those with a link with its address. */
function crumbsOf(html: string): readonly string[] {
  const trail = /aria-label="当前位置">[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "";
  return [...trail.matchAll(/<li[^>]*>(?:<a href="([^"]+)">)?([^<]+)/g)].map(
    ([, href, name]) => `${name}${href ? ` ${href}` : ""}`,
  );
}

test.each([
  {
    rule: "the region of all there is leads to those above it, but not to the nation",
    path: "/regions/",
    crumbs: ["首页 /", "地区 /regions/", "江川省 /regions/330000/", "云山市"],
  },
  {
    rule: "a region below it stands next to it",
    path: "/regions/330181/",
    crumbs: ["首页 /", "地区 /regions/", "青岚县"],
  },
  {
    rule: "a region above it stands by itself",
    path: "/regions/330000/",
    crumbs: ["首页 /", "地区 /regions/", "江川省"],
  },
  {
    rule: "a list of reports goes by the same regions",
    path: "/annual-reports/2024/330181/",
    crumbs: [
      "首页 /",
      "政府信息公开年报 /annual-reports/",
      "2024年 /annual-reports/2024/",
      "青岚县 /annual-reports/2024/330181/",
    ],
  },
])("$rule", async ({ path, crumbs }) => {
  expect(crumbsOf((await page(path)).html)).toEqual(crumbs);
});

test("at most eight agencies are compared", async () => {
  const { text } = await page(
    `/compare/?${[...Array(9).keys()].map((n) => `a=${n + 1}`).join("&")}`,
  );
  expect(text).toContain("最多同时比较 8 个机关，已略去后面的 1 个");
});

test("a government's report that takes in its agencies' is quoted, and stands beside the sum, not in it", async () => {
  const region = { code: "330183", name: "竹溪县", level: "county" } as const;
  const store = (name: string, kind: "government" | "department", requests: number, text: string) =>
    givenStoredReport(scoped.db, {
      agency: { name, kind, region },
      year: 2022,
      cells: { "t3.new.total": requests },
      texts: { 1: text },
    });
  const says = "本报告汇总了县政府各部门、各乡镇（街道）的数据。";
  const government = await store("竹溪县人民政府", "government", 143, says);
  const department = await store("竹溪县教育局", "department", 111, "全年工作正常。");
  const { text } = await page(
    `/compare/?year=2022&a=${government.agencyId}&a=${department.agencyId}`,
    scoped.db,
  );
  expect(text).toContain(`竹溪县人民政府的年报写明：“${says}”`);
  expect(text).toContain("相加会重复计算");
  const rows = (await page("/annual-reports/2022/330183/comparison/", scoped.db)).html.match(
    /<tr>.*?<\/tr>/gs,
  );
  const row = (name: string) => textOf(rows?.find((one) => textOf(one).startsWith(name)) ?? "");
  expect(row("竹溪县人民政府")).toMatch(/^竹溪县人民政府不计入合计0143/);
  expect(row("合计（不含人民政府）")).toMatch(/^合计（不含人民政府）0111/);
  const file = await page("/annual-reports/2022/330183/comparison/table.csv", scoped.db);
  const lines = file.html.split("\r\n");
  expect(lines[0]).toMatch(/,核对有问题的项目,备注$/);
  expect(lines[1]).toMatch(/^竹溪县人民政府,0,143,.*,不计入合计$/);
  expect(lines[2]).toMatch(/^竹溪县教育局,0,111,.*,$/);
  expect(lines[3]).toMatch(/^合计（不含人民政府）,0,111,.*,人民政府的年报通常已经汇总/);
  expect(lines[4]).toMatch(/^此项不确定、未计入合计的年报（份）,0,0,/);
});

test("a figure in which the checks found something is marked in a comparison, and named in its files", async () => {
  const region = { code: "330185", name: "梅溪县", level: "county" } as const;
  const store = (name: string, cells: Readonly<Record<string, number>>) =>
    givenStoredReport(scoped.db, { agency: { name, region }, year: 2021, cells });
  const doubtful = await store("梅溪县水利局", { "t3.new.total": 9 });
  const right = await store("梅溪县司法局", { "t3.new.natural": 0 });
  const ids = `a=${right.agencyId}&a=${doubtful.agencyId}`;
  const { html } = await page(`/compare/?year=2021&${ids}`, scoped.db);
  const rowOf = (label: string) =>
    html.match(/<tr[^>]*>.*?<\/tr>/gs)?.find((row) => textOf(row).startsWith(label)) ?? "";
  const mark = `<a href="/agencies/${doubtful.agencyId}/2021/#check">疑`;
  expect(rowOf("一、本年新收")).toContain(mark);
  expect(textOf(rowOf("一、本年新收"))).toContain("09疑");
  expect(rowOf("规章·本年制发件数")).not.toContain("疑");
  expect(html).not.toContain(`/agencies/${right.agencyId}/2021/#check`);
  const compared = (await page(`/compare/table.csv?year=2021&${ids}`, scoped.db)).html.split(
    "\r\n",
  );
  expect(compared[0]).toMatch(/,核对有问题的机关$/);
  expect(compared.find((line) => line.includes("一、本年新收"))).toMatch(/,0,9,.*,梅溪县水利局$/);
  const of = await page("/annual-reports/2021/330185/comparison/table.csv", scoped.db);
  expect(of.html).toMatch(/梅溪县水利局,0,9,[^\r]*,本年新收申请（件）、[^\r]*,\r\n/);
  expect(of.html).toMatch(/梅溪县司法局,0,0,[^\r]*,,\r\n/);
});

test("regions and agencies can be sorted by what was refused", async () => {
  const region = { code: "330186", name: "桃溪县", level: "county" } as const;
  for (const [name, secret, law] of [
    ["桃溪县财政局", 2, 1],
    ["桃溪县水务局", 0, 4],
  ] as const) {
    const cells = { "t3.deniedSecret.total": secret, "t3.deniedLaw.total": law };
    await givenStoredReport(scoped.db, { agency: { name, region }, year: 2021, cells });
  }
  const path = "/annual-reports/2021/330186/comparison/";
  const order = async (sort: string) =>
    [...(await page(`${path}${sort}`, scoped.db)).html.matchAll(/>(桃溪县..局)<\/a>/g)].map(
      ([, name]) => name,
    );
  expect(await order("")).toEqual(["桃溪县财政局", "桃溪县水务局"]);
  expect(await order("by-denials/")).toEqual(["桃溪县水务局", "桃溪县财政局"]);
  for (const sort of ["by-unavailable", "by-refusals"]) {
    expect((await page(`${path}${sort}/`, scoped.db)).status).toBe(200);
  }
  const regions = await page("/annual-reports/2021/comparison/by-denials/", scoped.db);
  expect(regions.text).toContain("不予公开（件）▼ 从大到小");
});

test("each agency has one box: ticked where it is compared, else not", async () => {
  const [education, finance] = [idOf("青岚县教育局"), idOf("青岚县财政局")];
  const { html } = await page(`/compare/?year=2024&a=${education}&q=青岚县`);
  const boxes = [...html.matchAll(/<input type="checkbox" name="a"([^>]*)value="(\d+)"/g)];
  const ids = boxes.map(([, , id]) => Number(id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toHaveLength(8);
  const ticked = boxes.filter(([, attributes]) => attributes?.includes("checked"));
  expect(ticked.map(([, , id]) => Number(id))).toEqual([education]);
  expect(ids).toContain(finance);
});

test("several years stand below each other, with the sums of each and of each group of results", async () => {
  const education = idOf("青岚县教育局");
  const { html, text } = await page(
    `/compare/?year=2023&year=2024&a=${education}&a=${idOf("青岚县财政局")}`,
  );
  expect(text).toContain("2023、2024年年报数据比较");
  expect(text).toContain("没有 2023 年年报");
  const lines = html.match(
    /<tr[^>]*><th scope="rowgroup" rowspan="2">一、本年新收[\s\S]*?<\/tr>[\s\S]*?<\/tr>/i,
  );
  const mark = "疑，核对有问题，看报告";
  expect(textOf(lines?.[0] ?? "")).toBe(
    `一、本年新收20247${mark}损毁72 个机关中的 1 个72 个机关中的 1 个20233${mark}无年报32 个机关中的 1 个32 个机关中的 1 个`,
  );
  for (const group of ["（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"]) {
    expect(text).toContain(`${group}合计`);
  }
});

test("one file has every year, as CSV and as Excel", async () => {
  const query = `year=2023&year=2024&a=${idOf("青岚县教育局")}&a=${idOf("青岚县财政局")}`;
  const { html } = await page(`/compare/table.csv?${query}`);
  const lines = html.split("\r\n");
  expect(lines[0]).toBe(
    "表,项目,年份,青岚县教育局,青岚县财政局,合计,中位数,计入机关数,核对有问题的机关",
  );
  expect(lines).toContain(
    "收到和处理申请（表三，各类申请人总计）,一、本年新收,2024,7,损毁,7,7,1,青岚县教育局",
  );
  expect(lines).toContain(
    "收到和处理申请（表三，各类申请人总计）,一、本年新收,2023,3,无年报,3,3,1,青岚县教育局",
  );
  const app = inTestSite(listRoutes({ db: given.db }));
  const book = read(await (await app.request(`/compare/table.xlsx?${query}`)).arrayBuffer());
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  const rows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }) : [];
  // A sheet has no cell behind the last that says something.
  const said = (line: string) => line.replace("\u{feff}", "").replace(/,$/, "");
  expect(rows.map((row) => said(row.join(",")))).toEqual(lines.slice(0, -1).map(said));
  expect(rows.find((row) => row[1] === "一、本年新收")?.[3]).toBe(7);
});

test("the table compared can be downloaded", async () => {
  const { html, headers } = await page(
    `/compare/table.csv?year=2024&a=${idOf("青岚县教育局")}&a=${idOf("青岚县财政局")}`,
  );
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const lines = html.split("\r\n");
  expect(lines[0]).toBe(
    "表,项目,青岚县教育局,青岚县财政局,合计,中位数,计入机关数,核对有问题的机关",
  );
  expect(lines).toContain(
    "收到和处理申请（表三，各类申请人总计）,一、本年新收,7,损毁,7,7,1,青岚县教育局",
  );
});
