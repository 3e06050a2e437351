import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { exportedRows, importLines } from "#tests/support/ledger/import-lines.ts";
import { figures } from "../figures/index.ts";
import { indexNumberTemplate } from "../settings.ts";
import { itemLedger } from "./item-ledger.ts";

const given = givenDatabase();
const none = { new: 0, changed: 0, same: 0, skipped: 0, failed: 0 };
const kind = itemLedger;
let agency = 0;

beforeAll(async () => {
  agency = await givenAgency(given.db);
  await sql`update agency set credit_code = '11330100MB0000002W' where id = ${agency}`.execute(
    given.db,
  );
});
beforeEach(async () => {
  await sql`truncate disclosure_item, ledger_import, setting_value cascade`.execute(given.db);
  await sql`truncate number_series`.execute(given.db);
});

const importing = (...lines: readonly string[]) => importLines(given.db, { kind, agency }, lines);

const numbers = async () =>
  (
    await sql<{ title: string; given: string | null; allotted: string | null }>`
    select title, index_number as given, allotted_number as allotted from disclosure_item order by id`.execute(
      given.db,
    )
  ).rows;

const full =
  "标题,公开日期,索引号,类别,重点领域,来源,渠道,公开属性,形成日期,文号,解读对象,撤销日期,撤销原因,链接";
const whole =
  "招生办法,2024-03-07,A/2024-1,招生入学,义务教育、助学,本级,政府网站、微信,主动公开,2024-03-01,青教〔2024〕3号,青教〔2024〕2号,2024-05-01,有误,https://example.invalid/1";

test("a row comes back as it was, and changes nothing the second time", async () => {
  expect(await importing(full, whole)).toMatchObject({ rows: { ...none, new: 1 }, errors: [] });
  const [exported] = await exportedRows(given.db, { kind, agency }, 2024);
  expect(Object.values(exported ?? {}).join(",")).toBe(whole);
  expect((await importing(full, whole)).rows).toEqual({ ...none, same: 1 });
});

describe("索引号", () => {
  test("is allotted where none is given, by day; the sheet stays the same", async () => {
    const lines = ["标题,公开日期", "乙,2024-03-08", "甲,2024-03-07", "丙,2025-01-02"];
    await importing(...lines);
    expect(await numbers()).toEqual([
      { title: "乙", given: null, allotted: "11330100MB0000002W/2024-00002" },
      { title: "甲", given: null, allotted: "11330100MB0000002W/2024-00001" },
      { title: "丙", given: null, allotted: "11330100MB0000002W/2025-00001" },
    ]);
    expect((await importing(...lines)).rows).toEqual({ ...none, same: 3 });
    expect(await numbers()).toHaveLength(3);
  });

  test("that stands in a sheet is passed over, and an allotted one that comes back is the same item", async () => {
    await importing(
      "标题,公开日期,索引号",
      "甲,2024-03-07,11330100MB0000002W/2024-00001",
      "乙,2024-03-08,",
    );
    expect((await numbers()).map(({ allotted }) => allotted)).toEqual([
      null,
      "11330100MB0000002W/2024-00002",
    ]);
    const back = ["标题,公开日期,索引号", "乙,2024-03-08,11330100MB0000002W/2024-00002"];
    expect((await importing(...back)).rows).toEqual({ ...none, changed: 1 });
    expect((await importing(...back)).rows).toEqual({ ...none, same: 1 });
    expect(await numbers()).toHaveLength(2);
  });

  test("follows the agency's template from its year on", async () => {
    await setSetting(given.db, indexNumberTemplate, {
      for: { of: "agency", id: agency },
      value: "Q{年月}-{序号:3}",
      fromYear: 2024,
      by: { actor: { kind: "command-line", name: "命令行" } },
    });
    await importing("标题,公开日期", "甲,2023-03-07", "乙,2024-03-07");
    expect((await numbers()).map(({ allotted }) => allotted)).toEqual([
      "11330100MB0000002W/2023-00001",
      "Q202403-001",
    ]);
  });
});

describe("what is not made public", () => {
  test("is known by title and day of making, has no day of publication, and does not count", async () => {
    const head = "标题,公开日期,公开属性,形成日期";
    expect((await importing(head, "甲,,不予公开,2024-03-01")).rows).toEqual({ ...none, new: 1 });
    expect((await importing(head, "甲,,不予公开,2024-03-01")).rows).toEqual({ ...none, same: 1 });
    expect((await values(2024)).get("items.published")).toBe(0);
  });

  test.each([
    ["主动公开 without a day", "甲,,主动公开,2024-03-01", "required", "公开日期"],
    [
      "不予公开 with a day of publication",
      "甲,2024-03-07,不予公开,2024-03-01",
      "contradiction",
      "公开日期",
    ],
    ["不予公开 without any day", "甲,,不予公开,", "required", "形成日期"],
  ])("%s is an error", async (_, line, code, column) => {
    const { errors } = await importing("标题,公开日期,公开属性,形成日期", line);
    expect(errors).toMatchObject([{ code, column }]);
  });
});

test("a category that is new is named once, and an interpretation finds what it names when it comes", async () => {
  const head = "标题,公开日期,类别,文号,解读对象";
  const first = await importing(
    head,
    "解读,2024-03-07,政策,,青教（2024） 3号",
    "动态,2024-03-07,政策,,",
  );
  expect(first.warnings.map(({ code, row }) => [code, row])).toEqual([
    ["new-category", 2],
    ["unknown-reference", 2],
  ]);
  expect((await values(2024)).get("items.interpreted")).toBe(0);
  const second = await importing(head, "办法,2024-03-06,政策,青教〔2024〕3号,");
  expect(second.warnings).toEqual([]);
  const counted = await values(2024);
  expect([counted.get("items.interpreted"), counted.get("items.interpretations")]).toEqual([1, 1]);
});

const asked = (year: number) => ({
  scope: agencyScope({ kind: "operator" }),
  agency,
  regions: [],
  agencies: [agency],
  year,
  today: "2026-11-30" as const,
});
const values = (year: number) => readFigures(given.db, figures, asked(year));

async function parts(key: string, code: string) {
  const figure = figures.find((one) => one.key === key);
  const dimension = figure?.source.dimensions.find((one) => one.code === code);
  if (!figure || !dimension) throw new Error(`no ${key} by ${code}`);
  const found = await readBreakdown(given.db, figure, dimension, asked(2024));
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

test("items are counted once, at each of their channels and fields, by their day", async () => {
  await importing(
    "标题,公开日期,类别,重点领域,来源,渠道,形成日期,撤销日期",
    "甲,2024-01-02,政策,教育、医疗,本级,政府网站、微信,2023-12-29,2024-06-01",
    "乙,2024-12-31,政策,教育,本级,,2024-11-01,",
    "丙,2024-05-06,动态,,转载,微信,2020-01-01,",
    "丁,2023-12-31,动态,,本级,微信,,2024-06-01",
    "戊,2024-05-07,动态,,本级,微信,,",
  );
  expect(Object.fromEntries(await values(2024))).toMatchObject({
    "items.published": 4,
    "items.itemTimes": 5,
    "items.inKeyFields": 2,
    "items.withdrawn": 2,
    "items.late": 1,
    "items.lateUnknown": 1,
  });
  expect(await parts("items.published", "channel")).toEqual({ 政府网站: 1, 微信: 3, 未登记: 1 });
  expect(await parts("items.published", "field")).toEqual({ 教育: 2, 医疗: 1, 未登记: 2 });
  expect(await parts("items.published", "origin")).toEqual({ 本级: 3, 转载: 1 });
  expect(await parts("items.itemTimes", "channel")).toEqual({ 政府网站: 1, 微信: 3, 未登记: 1 });
});

describe("a number that comes from elsewhere", () => {
  test("of the agency's own template makes the series go on above it; another is told", async () => {
    const code = "11330100MB0000002W";
    const lines = [
      "标题,公开日期,索引号",
      `旧通知,2024-03-01,${code}/2024-00040`,
      "旧公告,2024-03-02,QL-7",
      "新通知,2024-03-03,",
    ];
    const { warnings } = await importing(...lines);
    expect(warnings.filter(({ code: kind }) => kind === "foreign-number")).toMatchObject([
      { row: 3, value: "QL-7" },
    ]);
    const { rows } = await sql<{ readonly number: string }>`
      select allotted_number as number from disclosure_item
      where agency_id = ${agency} and allotted_number is not null`.execute(given.db);
    expect(rows).toEqual([{ number: `${code}/2024-00041` }]);
  });
});
