import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { commandOf, runCommand } from "#tests/support/run-command.ts";

const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "compile-"));
const bureau = "青禾县林业局";
const government = "青禾县人民政府";
const town = "青禾县柳林镇人民政府";
let agencies: Readonly<Record<string, number>>;

async function recorded(agency: string, kind: string, ...lines: readonly string[]): Promise<void> {
  const id = agencies[agency] ?? 0;
  const { errors } = await importLines(given.db, { kind: await kindOf(kind), agency: id }, lines);
  expect(errors).toEqual([]);
}

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", given.url);
  const top = await givenAgency(given.db, { name: government, kind: "government" });
  agencies = {
    [government]: top,
    [bureau]: await givenAgency(given.db, { name: bureau, kind: "department" }),
    [town]: await givenAgency(given.db, { name: town, kind: "township" }),
  };
  await given.tables.updateTable("agency").set({ parent_id: top }).where("id", "<>", top).execute();
  const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, "0")}`);
  await recorded(
    bureau,
    "decisions",
    "月份,类型,决定数量",
    ...months.map((m) => `${m},行政许可,3`),
  );
  await recorded(bureau, "fees", "月份,项目,金额（元）", "2024-03,登记费,12345.67");
  const documents = "文号,标题,类型,制发日期,有效期至";
  await recorded(bureau, "documents", documents, "青林发〔2024〕1号,甲,规范性文件,2024-02-01,");
  await recorded(
    government,
    "documents",
    documents,
    "青政发〔2020〕9号,乙,规范性文件,2020-02-01,2024-06-30",
  );
  const disputes = "案号,类型,立案日期";
  await recorded(town, "disputes", disputes, "〔2024〕7号,行政复议,2024-12-31");
  await recorded(town, "disputes", disputes, "〔2019〕7号,行政复议,2019-12-31");
});
afterAll(() => vi.unstubAllEnvs());

async function compile(agency: string, ...options: readonly string[]) {
  const command = await commandOf("report", "compile");
  return runCommand(command, ["--agency", agency, ...options]);
}

async function compiled(agency: string, ...options: readonly string[]) {
  const { exit, out, err } = await compile(agency, "--year", "2024", "--json", ...options);
  expect([exit, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

type Cells = Readonly<Record<string, { readonly value: number | null; readonly state: string }>>;

function notZero(cells: Cells): Readonly<Record<string, number | null>> {
  const told = Object.entries(cells).filter(([, { value }]) => value !== null && value !== 0);
  return Object.fromEntries(told.map(([name, { value }]) => [name, value]));
}

test("an agency's report is computed from its records, and says which are missing", async () => {
  const report = await compiled(bureau);
  expect(report).toMatchObject({
    schema: "tongming.annual-report/1",
    source: { name: "compiled" },
    scope: "own",
    agencies: [bureau],
    agency: bureau,
    year: 2024,
    edition: "2021",
    signedOn: { value: null, state: "missing" },
    sections: [],
  });
  expect(notZero(report.cells)).toMatchObject({
    "t2.normative.issued": 1,
    "t2.normative.inForce": 1,
    "t2.licensing.decisions": 36,
    "t2.fees.amountWan": 1.234567,
  });
  expect(report.cells["t2.penalty.decisions"]).toEqual({ value: 0, state: "read" });
  const missing = report.warnings.filter(({ code }: { code: string }) => code === "no-records");
  const byKind = new Map(
    missing.map((one: { kind: string; months: readonly string[] }) => [one.kind, one.months]),
  );
  expect(byKind.has("decisions")).toBe(false);
  expect(byKind.get("disputes")).toEqual([]);
  expect(byKind.get("fees")).toHaveLength(11);
  expect(byKind.get("fees")).not.toContain("2024-03");
});

test("本级 adds departments, 全域 towns too, and names agencies without records", async () => {
  const level = await compiled(government, "--scope", "level");
  expect(level.agencies).toEqual([government, bureau]);
  expect(notZero(level.cells)).toMatchObject({
    "t2.normative.issued": 1,
    "t2.normative.repealed": 1,
    "t2.normative.inForce": 1,
  });
  expect(notZero(level.cells)).not.toHaveProperty("t4.review.total");
  const whole = await compiled(government, "--scope", "whole");
  expect([...whole.agencies].sort()).toEqual([government, bureau, town].sort());
  expect(notZero(whole.cells)).toMatchObject({ "t4.review.pending": 1, "t4.review.total": 1 });
  // The government's only record of 2024 is the end of an older document: it has recorded nothing in the year.
  expect(level.warnings).toContainEqual(
    expect.objectContaining({ code: "agencies-without-records", agencies: [government] }),
  );
});

test("the reports on 2019 and 2020 follow the trial form, whose table two no ledger fills", async () => {
  const { out } = await compile(town, "--year", "2019", "--json");
  const report = JSON.parse(out);
  expect(report.edition).toBe("2019-trial");
  expect(report.cells["t2.licensing.decisions"]).toEqual({ value: null, state: "missing" });
  expect(report.cells["t4.review.pending"]).toEqual({ value: 1, state: "read" });
});

test("the running year counts records so far, and says so", async () => {
  const year = String(new Date().getFullYear());
  const { exit, out } = await compile(bureau, "--year", year, "--json");
  expect(exit).toBe(0);
  expect(JSON.parse(out).warnings[0]).toMatchObject({ code: "year-not-ended" });
});

test.each([
  ["a year before the form", [bureau, "--year", "2018"], "2018"],
  ["a year to come", [bureau, "--year", "2099"], "2099"],
  ["an agency that nobody knows", ["青禾县渔业局", "--year", "2024"], "没有叫“青禾县渔业局”的机关"],
  ["全域 of a bureau", [bureau, "--year", "2024", "--scope", "whole"], "不是人民政府或开发区"],
  ["本级 of a town", [town, "--year", "2024", "--scope", "level"], "不是人民政府或开发区"],
  ["a scope that is none", [bureau, "--year", "2024", "--scope", "all"], "--scope"],
  ["no year", [bureau], "--year"],
  ["a format without a file", [bureau, "--year", "2024", "--to", "pdf"], "-o"],
  ["an unknown format", [bureau, "--year", "2024", "--to", "doc", "-o", "x.doc"], "doc"],
])("%s is refused", async (_, [agency = "", ...options], words) => {
  const ran = await compile(agency, ...options);
  expect([ran.exit, ran.out]).toEqual([2, ""]);
  expect(ran.err).toContain(words);
});

test.each(["html", "docx", "xlsx", "csv", "json"])(
  "a compiled report is written as %s, with its scope, and read back the same",
  async (format) => {
    const path = join(folder, `report.${format}`);
    const ran = await compile(
      government,
      "--year",
      "2024",
      "--scope",
      "whole",
      "--to",
      format,
      "-o",
      path,
    );
    expect([ran.exit, ran.out]).toEqual([0, `已写成 ${path}，读回核对一致。\n`]);
    const report = await commandOf("report");
    const read = await runCommand(report, ["read", path, "--json"]);
    expect(read.exit).toBe(0);
    const { cells, agency, year } = JSON.parse(read.out);
    expect([agency, year]).toEqual([government, 2024]);
    const computed = await compiled(government, "--scope", "whole");
    expect(notZero(cells)).toEqual(notZero(computed.cells));
    if (format === "html") expect(readFileSync(path, "utf8")).toContain("统计范围为全域共3个机关");
  },
  60_000,
);

test("what is compiled can be checked as any report is", async () => {
  const { out } = await compile(bureau, "--year", "2024", "--json");
  const path = join(folder, "compiled.json");
  writeFileSync(path, out);
  const report = await commandOf("report");
  const read = await runCommand(report, ["read", path, "--json"]);
  expect([read.exit, read.err]).toEqual([0, ""]);
  expect(notZero(JSON.parse(read.out).cells)).toEqual(notZero(JSON.parse(out).cells));
  expect(JSON.parse(read.out).warnings).toEqual([]);
});

test("for people it tells each figure that is not zero", async () => {
  const { exit, out, err } = await compile(bureau, "--year", "2024");
  expect(exit).toBe(0);
  expect(out).toMatch(/^青禾县林业局　2024 年　本机关（1 个机关）\n/);
  expect(out).toMatch(/表二　.*行政许可.*　36\n/);
  expect(err).toContain("台账“行政复议与诉讼” 2024 年没有记录；确实没有的，请作零报告。");
});
