import { linkSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/empty-tables.ts";
import { givenRegion } from "#tests/support/given-stored-report.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { ledger } from "./ledger.ts";

const given = givenDatabase();
let folder = "";

beforeEach(async () => {
  vi.stubEnv("DATABASE_URL", given.url);
  await emptyTables(given.db, "agency", "agency_alias", "agency_former_name", "ledger_import");
  await givenRegion(given.db, { code: "000000", name: "中华人民共和国", level: "nation" });
  await givenRegion(given.db, {
    code: "330000",
    name: "江川省",
    level: "province",
    parent: "000000",
  });
  await givenRegion(given.db, { code: "330181", name: "青岚县", level: "county" });
  folder = mkdtempSync(join(tmpdir(), "ledger-safely-"));
});
afterEach(() => vi.unstubAllEnvs());

function fileOf(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

function imported(path: string, ...options: readonly string[]) {
  return runCommand(ledger, ["import", "agencies", path, "--region", "330181", ...options]);
}

const faulty = ["名称,类别", "青岚县教育局,部门", "青岚县民政局,"];

test("a sheet of errors is never written over a file that the call reads, by whatever name", async () => {
  const path = fileOf("机构.xlsx", ...faulty);
  const mapping = fileOf("对照.xlsx", "{}");
  const [soft, hard] = [join(folder, "软.xlsx"), join(folder, "硬.xlsx")];
  symlinkSync(path, soft);
  linkSync(path, hard);
  for (const errors of [path, soft, hard, mapping]) {
    const ran = await imported(path, "--errors", errors, "--mapping", mapping, "--partial");
    expect([ran.exit, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("就是要读的文件");
  }
  expect(readFileSync(path, "utf8")).toBe(faulty.join("\n"));
  expect((await imported(path, "--errors", join(folder, "别的.xlsx"))).exit).toBe(1);
});

test("a second sheet of errors gets a number, and the first stays", async () => {
  const path = fileOf("机构.csv", ...faulty);
  await imported(path, "--partial");
  const first = readFileSync(`${path}.errors.xlsx`);
  const again = await imported(path, "--partial");
  expect(again.out).toContain(`${path}.errors.2.xlsx，`);
  const json = await imported(path, "--partial", "--json");
  expect(json.err).toContain(`${path}.errors.3.xlsx，`);
  expect(JSON.parse(json.out)).toMatchObject({ stored: true });
  expect(readFileSync(`${path}.errors.xlsx`).equals(first)).toBe(true);
  const sheet = await imported(`${path}.errors.2.xlsx`, "--json");
  expect(JSON.parse(sheet.out)).toMatchObject({ warnings: [], rows: { failed: 1 } });
});

test("an agency whose name holds a personal number, a line end or U+0000 is not stored", async () => {
  const path = fileOf(
    "机构.csv",
    "名称,类别,简称",
    "联系人13912345678办公室,部门,",
    "青岚县教育局,部门,110101199003077715",
    '"青岚县\n民政局",部门,',
    "青岚县\0财政局,部门,",
  );
  const ran = await imported(path, "--json");
  expect(ran.exit).toBe(1);
  const { errors } = JSON.parse(ran.out);
  expect(
    errors.map(({ row, column, code }: Record<string, unknown>) => [row, column, code]),
  ).toEqual([
    [2, "名称", "contradiction"],
    [3, "简称", "contradiction"],
    [4, "名称", "contradiction"],
    [5, "名称", "contradiction"],
  ]);
  expect(ran.out).not.toContain("13912345678");
});

test("what is to happen is warned of, as it shows at once", async () => {
  const path = fileOf(
    "机构.csv",
    "名称,类别,曾用名,更名日期,撤销日期",
    "青岚县教育局,部门,青岚县教育体育局,2999-12-31,",
    "青岚县民政局,部门,,,2999-12-31",
  );
  const ran = await imported(path, "--json");
  const { errors, warnings } = JSON.parse(ran.out);
  expect(errors).toEqual([]);
  const told = warnings.map(({ column, code }: Record<string, unknown>) => `${column} ${code}`);
  expect(told).toEqual(["更名日期 future-date", "撤销日期 future-date"]);
});
