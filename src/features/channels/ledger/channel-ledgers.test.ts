import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Figure } from "#platform/figures/figure.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { figures } from "../figures/index.ts";
import { boardCountLedger } from "./board-count-ledger.ts";
import { boardLedger } from "./board-ledger.ts";
import { mediaLedger } from "./media-ledger.ts";
import { mediaMetricLedger } from "./media-metric-ledger.ts";
import { siteLedger } from "./site-ledger.ts";
import { siteMetricLedger } from "./site-metric-ledger.ts";

const given = givenDatabase();
let agency: number;

beforeAll(async () => {
  agency = await givenAgency(given.db);
});

const figureOf = (key: string) => figures.find((one) => one.key === key) as Figure;
const asked = (year: number) => ({
  ...{ agency, regions: [], agencies: [agency], year, today: "2026-11-30" as const },
  scope: agencyScope({ kind: "operator" }),
});
const read = async (key: string, year: number) =>
  (await readFigures(given.db, [figureOf(key)], asked(year))).get(key);
const store = (kind: Parameters<typeof importLines>[1]["kind"], lines: readonly string[]) =>
  importLines(given.db, { kind, agency }, lines);

test("last year's accounts with those opened and without those closed are this year's, whatever the year", async () => {
  const answer = await store(mediaLedger, [
    "平台,账号名称,开设日期,关停日期,关停方式",
    "公众号,甲,2018-01-01,,",
    "新浪微博,乙,2019-12-31,2021-01-01,注销",
    "抖音,丙,2020-01-01,2021-12-31,整合",
    "APP,丁,2021-12-31,,",
    "微信,戊,2022-01-01,2022-01-01,停用",
  ]);
  expect(answer.errors).toEqual([]);
  for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) {
    const [before = 0, opened = 0, closed = 0] = await Promise.all([
      read("media.accounts", year - 1),
      read("media.opened", year),
      read("media.closed", year),
    ]);
    expect([year, await read("media.accounts", year)]).toEqual([year, before + opened - closed]);
  }
  expect(await read("media.accounts", 2021)).toBe(2);
});

test("a second open account of a unit on a platform is warned about, one after a closed one is not", async () => {
  const warned = await store(mediaLedger, ["平台,账号名称,开设日期", "微信,己,2023-01-01"]);
  expect(warned.warnings.map(({ code }) => code)).toEqual(["second-account"]);
  const alone = await store(mediaLedger, ["平台,账号名称,开设日期", "微博,庚,2023-01-01"]);
  expect(alone.warnings).toEqual([]);
  const half = await store(mediaLedger, [
    "平台,账号名称,开设日期,关停日期",
    "抖音,辛,2023-01-01,2024-01-01",
  ]);
  expect(half.errors.map(({ column, code }) => [column, code])).toEqual([
    ["关停方式", "contradiction"],
  ]);
});

test("posts are told apart as far as they were; followers are the last that is known of an open account", async () => {
  const answer = await store(mediaMetricLedger, [
    "月份,平台,账号名称,发布数,原创,转载,月末关注数,阅读量",
    "2021-01,微信,甲,10,4,3,100,1.2万",
    "2021-06,微信,甲,,5,6,150,",
    "2021-11,微信,甲,7,,,,300",
    "2021-01,微博,乙,9,9,0,999,",
    "2021-02,微信,没登记的,1,,,5,",
  ]);
  expect(answer.warnings.map(({ code, value }) => [code, value])).toEqual([
    ["not-registered", "没登记的"],
  ]);
  const origin = figureOf("media.posts").source.dimensions.find(({ code }) => code === "origin");
  if (!origin) throw new Error("no origin");
  expect(await readBreakdown(given.db, figureOf("media.posts"), origin, asked(2021))).toEqual([
    { name: "原创", value: 18 },
    { name: "转载", value: 9 },
    { name: "未分", value: 11 },
  ]);
  expect(await read("media.reads", 2021)).toBe(12_300);
  // 乙 had closed by the end of the year.
  expect(await read("media.followers", 2021)).toBe(155);
  expect(await read("media.followers", 2022)).toBeUndefined();
});

test("a site that this program runs is counted from its items, another from its monthly sheet", async () => {
  await store(siteLedger, [
    "名称,类型,网站标识码,所在网站,本平台",
    "县政府网站,门户网站,9901210001,,是",
    "旧网站,部门网站,9901210002,,否",
    "县局专栏,专栏,,县政府网站,否",
  ]);
  await store(siteMetricLedger, [
    "月份,网站,发布总数,本级,转载,访问量",
    "2024-03,县政府网站,500,,,1000",
    "2024-03,旧网站,30,20,10,50",
    "2024-04,旧网站,7,,,",
  ]);
  await store(await kindOf("items"), [
    "标题,公开日期,来源,渠道",
    "甲,2024-03-01,本级,政府网站、微信",
    "乙,2024-03-02,转载,政府网站",
    "丙,2024-03-02,本级,微信",
  ]);
  const origin = figureOf("sites.posts").source.dimensions.find(({ code }) => code === "origin");
  if (!origin) throw new Error("no origin");
  expect(await readBreakdown(given.db, figureOf("sites.posts"), origin, asked(2024))).toEqual([
    { name: "本级", value: 21 },
    { name: "转载", value: 11 },
    { name: "未分", value: 7 },
  ]);
  expect(await read("sites.visits", 2024)).toBe(1_050);
  expect(await read("sites.count", 2024)).toBe(3);
});

test("what a site lacks, and parts that are not the whole, are refused with what to do", async () => {
  const sites = await store(siteLedger, [
    "名称,类型,网站标识码,网址",
    "甲站,门户网站,,http://a.gov.cn",
    "乙站,门户网站,123,a.gov.cn",
    "丙栏,专栏,,",
  ]);
  expect(sites.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, "网站标识码", "contradiction"],
    [3, "网站标识码", "contradiction"],
    [3, "网址", "contradiction"],
    [4, "所在网站", "contradiction"],
  ]);
  const metrics = await store(siteMetricLedger, [
    "月份,网站,发布总数,本级,转载",
    "2024-05,旧网站,10,4,5",
  ]);
  expect(metrics.errors.map(({ message }) => message)).toEqual([
    "“本级”加“转载”是 9，不等于“发布总数”10，请核对。",
  ]);
});

test("a point recorded item by item has no monthly count beside", async () => {
  await store(boardLedger, [
    "编号,类型,位置,启用日期,停用日期,逐条登记",
    "1,公示栏,甲村,2020-01-01,,是",
    "2,电子屏,中心,2020-01-01,,否",
    "3,触摸屏,中心,2020-01-01,2023-12-31,否",
  ]);
  const counts = await store(boardCountLedger, [
    "月份,点位编号,张贴（播放）条数",
    "2024-03,1,5",
    "2024-03,2,6",
  ]);
  expect(counts.errors.map(({ row, column }) => [row, column])).toEqual([[2, "点位编号"]]);
  await store(boardCountLedger, ["月份,点位编号,张贴（播放）条数", "2024-03,2,6"]);
  expect(await read("boards.posts", 2024)).toBe(6);
  expect(await read("boards.count", 2023)).toBe(2);
  expect(await read("boards.count", 2022)).toBe(3);
});
