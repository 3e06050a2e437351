import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, write } from "@e965/xlsx";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ImportResult } from "#platform/ledger/import/call.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/empty-tables.ts";
import { givenRegion } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { ledger } from "./ledger.ts";

const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "ledger-"));
const county = "330181";

beforeEach(async () => {
  vi.stubEnv("DATABASE_URL", given.url);
  await emptyTables(
    given.db,
    "agency",
    "agency_alias",
    "agency_former_name",
    "place_count",
    "ledger_import",
  );
  await givenRegion(given.db, { code: "000000", name: "中华人民共和国", level: "nation" });
  await givenRegion(given.db, {
    code: "330000",
    name: "江川省",
    level: "province",
    parent: "000000",
  });
  for (const [code, name] of [
    [county, "青岚县"],
    ["330182", "白溪县"],
  ] as const) {
    await givenRegion(given.db, { code, name, level: "county" });
  }
});
afterEach(() => vi.unstubAllEnvs());

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function csv(...lines: readonly string[]): string {
  return fileOf("机构.csv", lines.join("\n"));
}

async function imported(path: string, ...options: readonly string[]) {
  const args = ["import", "agencies", path, "--region", county, "--json", ...options];
  const ran = await runCommand(ledger, args);
  const result: ImportResult | undefined = ran.out === "" ? undefined : JSON.parse(ran.out);
  return { ...ran, result };
}

async function register() {
  const { rows } = await sql<Record<string, string | null>>`
    select agency.name, agency.kind, agency.region_code as region, parent.name as parent,
      agency.dissolved_on as dissolved
    from agency left join agency as parent on parent.id = agency.parent_id
    order by agency.region_code, agency.id`.execute(given.db);
  return rows;
}

const counts = { new: 0, changed: 0, same: 0, skipped: 0, failed: 0 };

describe("a sheet of agencies", () => {
  test("is stored with those above named before or behind, and the second time changes nothing", async () => {
    const path = csv(
      "青岚县机构台账,,",
      "类别,名称,上级",
      "政府部门,青岚县教育局,青岚县人民政府",
      "人民政府,青岚县人民政府,",
      "合计,,2",
    );
    const first = await imported(path);
    expect([first.exit, first.result?.rows, first.result?.stored]).toEqual([
      0,
      { ...counts, new: 2, skipped: 1 },
      true,
    ]);
    expect(first.result?.skippedRows).toEqual([
      { file: path, sheet: null, row: 5, because: "合计或填表说明" },
    ]);
    expect(await register()).toMatchObject([
      { name: "青岚县教育局", kind: "department", parent: "青岚县人民政府" },
      { name: "青岚县人民政府", kind: "government", parent: null },
    ]);
    const again = await imported(path);
    expect([again.exit, again.result?.rows]).toEqual([0, { ...counts, same: 2, skipped: 1 }]);
  });

  test("with one faulty cell stores nothing; a trial says the same and stores nothing either", async () => {
    const path = csv(
      "名称,类别,撤销日期,上级",
      "青岚县教育局,部门,2024-02-30,",
      "青岚县财政局,单位,,青岚县人民政府",
      "青岚县民政局,部门,,",
    );
    for (const options of [[], ["--dry-run"]]) {
      const { exit, result } = await imported(path, ...options);
      expect([exit, result?.rows, result?.stored]).toEqual([
        1,
        { ...counts, new: 1, failed: 2 },
        false,
      ]);
      expect(result?.errors).toMatchObject([
        { row: 2, column: "撤销日期", value: "2024-02-30", code: "bad-date" },
        { row: 3, column: "类别", value: "单位", code: "unknown-option" },
      ]);
    }
    expect(await register()).toEqual([]);
  });

  test("stored in part leaves the faulty rows in a sheet that can be imported once corrected", async () => {
    const path = csv(
      "名称,类别,上级",
      "青岚县教育局,部门,青岚县人民政府",
      "青岚县一中,其他,青岚县教育局",
      "青岚县民政局,部门,",
    );
    const { exit, result } = await imported(path, "--partial");
    expect([exit, result?.rows, result?.stored]).toEqual([
      1,
      { ...counts, new: 1, failed: 2 },
      true,
    ]);
    // What hangs on a faulty row is faulty too.
    expect(result?.errors).toMatchObject([
      { row: 2, code: "unknown-reference", value: "青岚县人民政府" },
      { row: 3, code: "unknown-reference", value: "青岚县教育局" },
    ]);
    const sheet = `${path}.errors.xlsx`;
    const rows = utils.sheet_to_json<Record<string, string>>(
      read(readFileSync(sheet)).Sheets.机构 ?? {},
    );
    expect(rows.map(({ 名称, 上级, 问题 }) => [名称, 上级, 问题?.slice(0, 4)])).toEqual([
      ["青岚县教育局", "青岚县人民政府", "上级“青"],
      ["青岚县一中", "青岚县教育局", "上级“青"],
    ]);
    await imported(fileOf("政府.csv", "名称,类别\n青岚县人民政府,政府"));
    const corrected = await imported(sheet);
    expect([corrected.exit, corrected.result?.rows]).toEqual([0, { ...counts, new: 2 }]);
  });

  test("amends cells: an absent column leaves, a blank cell empties, and old and new are kept", async () => {
    await imported(csv("名称,类别,简称,管辖法院", "青岚县教育局,部门,县教育局,青岚县人民法院"));
    const { result } = await imported(csv("名称,类别,简称", "青岚县教育局,其他,"));
    expect(result?.rows).toEqual({ ...counts, changed: 1 });
    const { rows } = await sql`select column_code, old_value, new_value from ledger_amendment
      order by column_code`.execute(given.db);
    expect(rows).toEqual([
      { column_code: "kind", old_value: "政府部门", new_value: "其他" },
      { column_code: "shortName", old_value: "县教育局", new_value: null },
    ]);
    const stored = await sql`select kind, short_name, court from agency`.execute(given.db);
    expect(stored.rows).toEqual([{ kind: "other", short_name: null, court: "青岚县人民法院" }]);
    const events = await sql`select action, actor_kind from audit_event`.execute(given.db);
    expect(events.rows).toContainEqual({ action: "ledger.imported", actor_kind: "command-line" });
  });

  test("renames an agency by its former name; the same sheet then changes nothing, the old one is refused", async () => {
    const before = csv("名称,类别", "青岚县教育体育局,部门", "青岚县体育中心,其他");
    await imported(before);
    const [{ id } = { id: 0 }] = (
      await sql<{ id: number }>`select id from agency where name like '%教育%'`.execute(given.db)
    ).rows;
    const renaming = fileOf(
      "更名.csv",
      "名称,类别,曾用名,更名日期\n青岚县教育局,部门,青岚县教育体育局,2019-03-20",
    );
    const raised = await kindsRaised(given.db, async () => {
      const renamed = await imported(renaming);
      expect(renamed.result?.rows).toEqual({ ...counts, changed: 1 });
    });
    expect(raised).toEqual(["agencies"]);
    const now = await sql`select id, name from agency order by id`.execute(given.db);
    expect(now.rows).toContainEqual({ id, name: "青岚县教育局" });
    expect((await imported(renaming)).result?.rows).toEqual({ ...counts, same: 1 });
    const old = await imported(csv("名称,类别", "青岚县教育体育局,部门"));
    expect([old.exit, old.result?.errors[0]?.code]).toEqual([1, "contradiction"]);
  });

  test("finds those above themselves, names of nobody, and repeated keys", async () => {
    const { result } = await imported(
      csv(
        "名称,类别,上级,行政区划",
        "甲局,部门,乙局,",
        "乙局,部门,甲局,",
        "丙局,部门,,",
        "丙局,其他,,",
        "丁（局）,部门,,",
        "丁(局),部门,,",
        "戊局,部门,无此局,",
        "己局,部门,,339999",
      ),
    );
    expect(result?.errors[4]).toMatchObject({ value: "丁（局）" });
    expect(result?.errors.map(({ row, code, column }) => [row, code, column])).toEqual([
      [2, "contradiction", "上级"],
      [3, "contradiction", "上级"],
      [4, "key-twice", "名称"],
      [5, "key-twice", "名称"],
      [6, "key-twice", "名称"],
      [7, "key-twice", "名称"],
      [8, "unknown-reference", "上级"],
      [9, "unknown-reference", "行政区划"],
    ]);
  });

  test("stored in part leaves out whoever hangs on a circle, and takes a blank region for the call's", async () => {
    const path = csv(
      "名称,类别,上级,行政区划",
      "丙局,部门,甲局,",
      "甲局,部门,乙局,",
      "乙局,部门,甲局,",
      "丁局,部门,,",
    );
    const { exit, result } = await imported(path, "--partial");
    expect([exit, result?.rows, result?.stored]).toEqual([
      1,
      { ...counts, new: 1, failed: 3 },
      true,
    ]);
    expect(result?.errors.map(({ row, code }) => [row, code])).toEqual([
      [2, "unknown-reference"],
      [3, "contradiction"],
      [4, "contradiction"],
    ]);
    expect((await imported(path, "--partial")).result?.rows).toEqual({
      ...counts,
      same: 1,
      failed: 3,
    });
  });

  test("reads all its files as one: what one names another may hold, and equal rows count once", async () => {
    const one = fileOf("甲.csv", "名称,类别,上级\n青岚县教育局,部门,青岚县人民政府");
    const two = fileOf(
      "乙.ndjson",
      '{"name":"青岚县人民政府","kind":"人民政府"}\n{"名称":"青岚县教育局","类别":"部门","上级":"青岚县人民政府"}\n',
    );
    const { exit, result } = await imported(one, two);
    expect([exit, result?.rows]).toEqual([0, { ...counts, new: 2, skipped: 1 }]);
    expect(result?.skippedRows[0]).toEqual({
      file: two,
      sheet: null,
      row: 2,
      because: `与${one}第 2 行相同`,
    });
  });
});

test.each([
  {
    rule: "a file without a header",
    name: "无.csv",
    content: "甲,乙\n1,2",
    words: ["没有找到表头", "名称"],
  },
  {
    rule: "a header without a required column",
    name: "缺.csv",
    content: "名称,上级\n甲局,",
    words: ["缺少：类别"],
  },
  {
    rule: "a column that is there twice",
    name: "重.csv",
    content: "名称,类别,名称\n甲局,部门,乙局",
    words: ["有几列都是：名称"],
  },
  { rule: "an empty file", name: "空.csv", content: "", words: ["空文件"] },
  {
    rule: "an archive that is no sheet",
    name: "坏.xlsx",
    content: "PK\u0003\u0004 nothing",
    words: ["损坏"],
  },
  {
    rule: "broken JSON",
    name: "坏.ndjson",
    content: '{"name":"甲局","kind":"其他"}\n{"name":',
    words: ["第 2 个对象"],
  },
])("$rule is refused whole with exit 2 and its remedy", async ({ name, content, words }) => {
  const good = fileOf("好.csv", "名称,类别\n乙局,部门");
  const { exit, err } = await imported(good, fileOf(name, content));
  expect(exit).toBe(2);
  for (const word of [name, ...words]) expect(err).toContain(word);
  expect(await register()).toEqual([]);
});

test("an Excel file of before 2007 is read in a process of its own, its days and merged cells with it", async () => {
  const sheet = utils.aoa_to_sheet([
    ["青岚县机构台账"],
    ["名称", "类别", "上级", "撤销日期"],
    ["青岚县人民政府", "人民政府", null, null],
    ["青岚县教育局", "政府部门", "青岚县人民政府", null],
    ["青岚县物价局", "政府部门", null, { t: "n", v: 43544, z: "yyyy/m/d" }],
  ]);
  sheet["!merges"] = [{ s: { r: 3, c: 2 }, e: { r: 4, c: 2 } }];
  const book = { SheetNames: ["一", "旧"], Sheets: { 一: sheet, 旧: utils.aoa_to_sheet([["x"]]) } };
  const bytes = write(
    { ...book, Workbook: { Sheets: [{}, { Hidden: 1 }] } },
    { type: "buffer", bookType: "biff8" },
  );
  const { exit, result } = await imported(fileOf("机构.xls", bytes));
  expect([exit, result?.rows]).toEqual([0, { ...counts, new: 3 }]);
  expect(result?.warnings).toMatchObject([{ sheet: "旧", code: "hidden-sheet" }]);
  expect(await register()).toMatchObject([
    { name: "青岚县人民政府" },
    { name: "青岚县教育局", parent: "青岚县人民政府" },
    { name: "青岚县物价局", parent: "青岚县人民政府", dissolved: "2019-03-20" },
  ]);
});

test("sheets of a workbook that are about something else are named, one that lacks a column refuses it", async () => {
  const sheets = {
    一月: [
      ["名称", "类别"],
      ["甲局", "部门"],
    ],
    二月: [
      ["类别", "名称"],
      ["部门", "乙局"],
    ],
    通讯录: [
      ["姓名", "电话"],
      ["张三", "1"],
    ],
  };
  const workbook = (all: Record<string, string[][]>) =>
    write(
      {
        SheetNames: Object.keys(all),
        Sheets: Object.fromEntries(
          Object.entries(all).map(([name, rows]) => [name, utils.aoa_to_sheet(rows)]),
        ),
      },
      { type: "buffer", bookType: "xlsx" },
    );
  const { exit, result } = await imported(fileOf("各月.xlsx", workbook(sheets)));
  expect([exit, result?.rows]).toEqual([0, { ...counts, new: 2 }]);
  expect(result?.warnings).toMatchObject([{ sheet: "通讯录", row: null, code: "no-header" }]);
  const lacking = {
    ...sheets,
    三月: [
      ["名称", "上级"],
      ["丙局", ""],
    ],
  };
  const refused = await imported(fileOf("缺列.xlsx", workbook(lacking)));
  expect([refused.exit, refused.err]).toEqual([
    2,
    expect.stringContaining("工作表“三月”第 1 行的表头缺少：类别"),
  ]);
});

test("a template is read as empty, its example passed over", async () => {
  const path = join(folder, "空表.xlsx");
  const written = await runCommand(ledger, ["template", "agencies", "-o", path]);
  expect([written.exit, written.err]).toEqual([0, ""]);
  const { exit, result } = await imported(path);
  expect([exit, result?.rows, result?.warnings]).toEqual([0, { ...counts, skipped: 1 }, []]);
  expect(result?.skippedRows[0]?.because).toBe("示例行");
});

test.each(["xlsx", "csv", "ndjson"])("an export as %s is read back unchanged", async (format) => {
  await imported(
    csv(
      "名称,类别,上级,统一社会信用代码,曾用名,更名日期,撤销日期,简称",
      "青岚县人民政府,政府,,11330100MB0000002W,,,,=县政府",
      "青岚县教育局,部门,青岚县人民政府,,青岚县教育体育局,2019-03-20,,'@教育",
      "青岚县物价局,部门,青岚县人民政府,,,,2018-12-31,",
    ),
  );
  const path = join(folder, `导出.${format}`);
  const exported = await runCommand(ledger, ["export", "agencies", "--region", county, "-o", path]);
  expect([exported.exit, exported.err]).toEqual([0, ""]);
  const back = await imported(path);
  expect([back.exit, back.result?.rows, back.result?.warnings]).toEqual([
    0,
    { ...counts, same: 3 },
    [],
  ]);
});

test("standard input, a mapping for other headers and words, and the words for people", async () => {
  const mapping = fileOf(
    "对照.json",
    JSON.stringify({
      headers: { 单位: "名称" },
      values: { 类别: { 局办: "政府部门" } },
      defaults: { 类别: "其他" },
    }),
  );
  const args = ["import", "agencies", "-", "--region", county, "--mapping", mapping];
  const ran = await runCommand(ledger, args, "单位,类别,电话\n甲局,局办,1\n乙站,,2\n");
  expect(ran.exit).toBe(0);
  expect(ran.out).toContain(
    "机构：新增 2 行，修改 0 行，相同 0 行，跳过 0 行，有错 0 行。\n已存入。",
  );
  expect(ran.out).toContain("多出的列“电话”");
  expect(await register()).toMatchObject([{ kind: "department" }, { kind: "other" }]);
});

test("kinds are printed as the contract has them", async () => {
  const { exit, out } = await runCommand(ledger, ["kinds", "--json"]);
  const [agencies] = JSON.parse(out);
  expect([exit, agencies.kind, agencies.name]).toEqual([0, "agencies", "机构"]);
  expect(agencies.columns[0]).toEqual({
    code: "name",
    header: "名称",
    spellings: ["机构名称", "机关名称", "单位名称"],
    type: "text",
    isKey: true,
    isRequired: true,
    options: [],
    default: null,
  });
  expect(agencies.columns[3].options[1]).toEqual({
    name: "政府部门",
    spellings: ["department", "部门", "政府工作部门", "工作部门"],
  });
});

test.each([
  [["import", "nothing", "x.csv"], "没有台账“nothing”，可用：agencies"],
  [["import", "agencies"], "没有指定文件"],
  [["import", "agencies", "/no/such.csv"], "没有这个文件"],
  [["export", "agencies", "-o", "x.pdf"], ".ndjson"],
  [["export", "agencies", "-o", "x.csv"], "请用 --region"],
  [["template", "agencies", "-o", "x.csv"], "xlsx"],
  [["frob"], "kinds、template、import、export"],
])("%o is refused with what to write", async (args, words) => {
  const { exit, err } = await runCommand(ledger, args);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
});
