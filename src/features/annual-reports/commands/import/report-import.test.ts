import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { scannedPdf } from "#tests/e2e/inputs.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenFolder } from "#tests/support/import/import-folder.ts";
import { reportText } from "#tests/support/reports/report-text.ts";
import { commandOf, runCommand } from "#tests/support/run-command.ts";
import { report } from "../report/report.ts";

const given = givenDatabase();
const program = resolve(import.meta.dirname, "../../../../../bin/tongming");

function start(args: readonly string[]) {
  return spawn(program, args, {
    env: { ...process.env, DATABASE_URL: given.url },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function tongming(...args: readonly string[]) {
  const child = start(args);
  const exit = new Promise((done) => child.once("close", done));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exit: await exit, out, err };
}

async function count(table: "report" | "report_check" | "agency"): Promise<number> {
  const { count } = await given.tables
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

test("a folder is stored and checked, and what is not is told with cause, remedy and the line that settles it", async () => {
  const folder = await givenFolder({
    "330122-青岚县/1.json": {
      agency: "青岚县发展和改革局",
      year: 2023,
      cells: { "t3.new.total": 1 },
    },
    "330122-青岚县/2.json": { agency: "青岚县发改局", year: 2022 },
    "330122-青岚县/3.txt": "",
    "4.json": { agency: "青岚县教育局", year: 2023 },
  });
  const refusals = join(folder, ".refused.csv");
  const { exit, out } = await tongming("report", "import", folder, "--report", refusals);
  expect(exit).toBe(1);
  expect(out).toContain("共 4 个文件：新存 1 份，已存在 0 份，未导入 3 份。");
  expect(out).toContain("新增机关 1 个，新增区划 1 个；核对 1 份，其中有错误的 1 份、");
  expect(out).toContain("新增的机关：青岚县发展和改革局。");
  expect(out).toContain("330122,青岚县发改局,青岚县发展和改革局");
  const lines = readFileSync(refusals, "utf8").trimEnd().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines.join("\n")).toContain(
    "330122-青岚县/3.txt,不能读取,文件是空的,请换一个有内容的文件",
  );
  expect(lines.join("\n")).toContain("4.json,不知道区划,不知道属于哪个区划,");
  const checked = await given.tables.selectFrom("report_check").select("errors").execute();
  expect(checked.map(({ errors }) => errors > 0)).toEqual([true]);

  const again = await tongming("report", "import", join(folder, "330122-青岚县"), "--json");
  expect(again.exit).toBe(1);
  expect(JSON.parse(again.out)).toMatchObject({ files: 3, stored: 0, unchanged: 1, checked: 0 });
});

test("last year's report stored later makes the check stale; recheck finds nothing left", async () => {
  const first = await givenFolder({
    "330133-白石县/a.json": { agency: "白石县教育局", year: 2023 },
  });
  await tongming("report", "import", first);
  const second = await givenFolder({
    "330133-白石县/b.json": { agency: "白石县教育局", year: 2022 },
  });
  const { out, exit } = await tongming("report", "import", second, "--json");
  expect([exit, JSON.parse(out).checked]).toEqual([0, 2]);
  expect((await tongming("report", "recheck")).out).toBe("没有需要核对的报告。\n");
  const all = await tongming("report", "recheck", "--all");
  expect(all.out).toMatch(
    new RegExp(`^核对 ${await count("report_check")} 份，其中有错误的 \\d 份、`),
  );
});

test("a file that stands elsewhere than it would be filed now, and a link in a ring, are told in words", async () => {
  const county = "330152-明河县";
  const folder = await givenFolder({
    [`${county}/a.json`]: { agency: "明河县教育局", year: 2023 },
    [`${county}/目录.csv`]: "文件,机关\na.json,明河县民政局\n",
  });
  await tongming("report", "import", folder);
  rmSync(join(folder, county, "目录.csv"));
  symlinkSync("b.json", join(folder, county, "b.json"));
  const { exit, out } = await tongming("report", "import", folder);
  expect(exit).toBe(1);
  expect(out).toContain("共 2 个文件：新存 0 份，已存在 1 份，未导入 1 份。");
  expect(out).toContain(`${county}/b.json：链接绕回自身，打不开；删去这个链接，或让它指向文件。`);
  expect(out).toContain("已导入或已存在，请核实（1）");
  expect(out).toContain(
    `${county}/a.json：已存在“明河县民政局”名下，现在会归入“明河县教育局”；没有移动；请核实`,
  );
});

test("a scan is said to be one, and what a system left is passed over and counted", async () => {
  const folder = await givenFolder({
    "330153-南渡县/a.json": { agency: "南渡县教育局", year: 2023 },
    "330153-南渡县/Thumbs.db": "x",
    "330153-南渡县/~$a.docx": "x",
  });
  writeFileSync(join(folder, "330153-南渡县/南渡县民政局.pdf"), scannedPdf);
  const { exit, out } = await tongming("report", "import", folder);
  expect(exit).toBe(1);
  expect(out).toContain(
    "共 2 个文件：新存 1 份，已存在 0 份，未导入 1 份。另略过系统或办公软件留下的文件 2 个。",
  );
  expect(out).toContain(
    "南渡县民政局.pdf：这是扫描成图片的文件，没有文字，读不出年度；换用带文字的",
  );
  expect(out).toContain("\n扫描件 1 份，读不出数字\n  330153-南渡县/南渡县民政局.pdf\n");
  const json = JSON.parse((await tongming("report", "import", folder, "--json")).out);
  expect(json).toMatchObject({ files: 2, passedOver: 2, newAgencies: [], withErrors: 0 });
  expect(json.scans).toEqual(["330153-南渡县/南渡县民政局.pdf"]);
});

test("scans that are stored and originals that are held are counted with their names", async () => {
  const folder = await givenFolder({
    "330155-西岸县/a.json": { agency: "西岸县教育局", year: 2023 },
  });
  mkdirSync(join(folder, "330155-西岸县/2023"));
  writeFileSync(join(folder, "330155-西岸县/2023/西岸县民政局.pdf"), scannedPdf);
  const held = reportText({
    agency: "西岸县水利局",
    texts: { 1: "身份证号 11010519491231002X。" },
  });
  writeFileSync(join(folder, "330155-西岸县/b.txt"), held);
  const trial = await tongming("report", "import", folder, "--dry-run");
  expect(trial.out).toContain(
    "1 份原文件含疑似公民个人号码，或没有读到文末，导入后暂不公开，等人核实\n",
  );
  const { out } = await tongming("report", "import", folder);
  expect(out).toContain("共 3 个文件：新存 3 份");
  expect(out).toContain("\n扫描件 1 份，读不出数字\n  330155-西岸县/2023/西岸县民政局.pdf\n");
  expect(out).toContain(
    "\n1 份原文件含疑似公民个人号码，或没有读到文末，暂不公开；核实见 tongming original list\n  330155-西岸县/b.txt\n",
  );
});

test("links out of the folder are passed over and counted, a table of files among them", async () => {
  const elsewhere = await givenFolder({
    "a.json": { agency: "东岭县财政局", year: 2023 },
    "目录.csv": "文件,机关\nb.json,东岭县民政局\n",
  });
  const county = "330155-东岭县";
  const folder = await givenFolder({
    [`${county}/b.json`]: { agency: "东岭县教育局", year: 2023 },
  });
  for (const name of ["a.json", "目录.csv"]) {
    symlinkSync(join(elsewhere, name), join(folder, county, name));
  }
  const { exit, out } = await tongming("report", "import", folder);
  expect(exit).toBe(0);
  expect(out).toContain(
    "共 1 个文件：新存 1 份，已存在 0 份，未导入 0 份。另略过指向文件夹以外的链接 2 个；要导入这些文件，请把它们复制进来。",
  );
  const json = JSON.parse((await tongming("report", "import", folder, "--json")).out);
  expect(json).toMatchObject({ files: 1, unchanged: 1, linksOut: 2 });
});

test("of two versions the later changed is shown, and the summary says which and when", async () => {
  const education = { agency: "北桥县教育局", year: 2023 };
  const march = new Date("2024-03-05T02:12:00Z");
  const january = new Date("2024-01-12T08:00:00Z");
  const folder = await givenFolder({
    "330154-北桥县/1.json": { ...education, cells: { "t3.new.total": 1 }, changed: march },
    "330154-北桥县/2.json": { ...education, cells: { "t3.new.total": 2 }, changed: january },
  });
  const { out } = await tongming("report", "import", folder);
  expect(out).toContain(
    "330154-北桥县/1.json：与 330154-北桥县/2.json 是同一机关同一年度而数字不同，两份都已存为版本，以后修改（2024-03-05 10:12，另一份 2024-01-12 16:00）的本份为准；请核实。",
  );
});

test("killed in the middle and begun again: all is there, once", async () => {
  const agencies = 60;
  const files = Array.from({ length: 5 * agencies }, (_, index) => {
    const [agency, year] = [
      `第${index % agencies}号乡人民政府`,
      2019 + Math.floor(index / agencies),
    ];
    return [`330134-荔山县/${year}/${agency}.json`, { agency, year }] as const;
  });
  const folder = await givenFolder(Object.fromEntries(files));
  const before = await count("report");
  const checkedBefore = await count("report_check");
  const child = start(["report", "import", folder]);
  const ended = new Promise((done) => child.once("close", done));
  while ((await count("report")) === before && child.exitCode === null) {
    await new Promise((done) => setTimeout(done, 10));
  }
  child.kill("SIGKILL");
  await ended;
  const { exit, out } = await tongming("report", "import", folder, "--json");
  expect(exit).toBe(0);
  const { stored, unchanged } = JSON.parse(out);
  expect(unchanged).toBeGreaterThan(0);
  expect(stored + unchanged).toBe(files.length);
  expect(await count("report")).toBe(before + files.length);
  expect(await count("report_check")).toBe(checkedBefore + files.length);
});

test("regions come from a table, whole or not at all", async () => {
  const folder = await givenFolder({
    "a.csv": "代码,名称\n339900,虚构市\n339922,虚构县\n",
    "b.csv": "代码,名称\n3399,短\n339923,\n",
  });
  const taken = await tongming("region", "import", join(folder, "a.csv"));
  expect(taken).toMatchObject({ exit: 0, out: "已存 2 个区划。\n" });
  const refused = await tongming("region", "import", join(folder, "b.csv"));
  expect(refused.exit).toBe(2);
  expect(refused.err).toContain("第 2 行：代码“3399”不对；应为六位数字。");
  expect(refused.err).toContain("第 3 行：区划 339923 没有名称；请写上。");
});

test.each([
  [["report", "import"], "没有指定文件夹"],
  [["report", "import", "/不在"], "/不在：没有这个文件夹；请检查路径和权限。"],
  [["report", "import", "a", "b"], "多余的参数“b”"],
  [
    ["report", "import", "a", "--region", "33"],
    "--region 的值“33”不对，应为六位区划代码，如 330122",
  ],
  [["report", "import", "a", "--year", "23"], "--year 的值“23”不对，应为四位年份，如 2024"],
  [["report", "recheck", "x"], "多余的参数“x”"],
  [["region"], "请写 region import 文件"],
])("%j is a wrong call: %s", async ([name, ...args], words) => {
  const { exit, err, out } = await runCommand(
    name === "region" ? await commandOf(name) : report,
    args,
  );
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(words);
});

test("what cannot be used is told before anything is stored", async () => {
  const folder = await givenFolder({
    "a.json": { agency: "青岚县教育局", year: 2023 },
    "目录.csv": "文件,年份\na.json,23\n不在.json,2023\n",
  });
  const before = await count("report");
  const { exit, err } = await tongming("report", "import", folder, "--region", "330122");
  expect(exit).toBe(2);
  expect(err).toContain("目录.csv 第 2 行：年份“23”不对；应为四位年份，如 2024。");
  const unknown = await givenFolder({ "a.json": { agency: "青岚县教育局", year: 2023 } });
  const other = await tongming("report", "import", unknown, "--region", "339998");
  expect([other.exit, other.err]).toEqual([
    2,
    "没有区划 339998；请先用 tongming region import 导入区划，或检查 --region。\n",
  ]);
  expect(await count("report")).toBe(before);
});

test("a run that is refused stores nothing, no region either, and leaves the report of the last one", async () => {
  const folder = await givenFolder({
    "330151-新川县/a.json": { agency: "新川县教育局", year: 2023 },
    ".未导入.csv": "上次的",
    ".别名.csv": "区划代码,文件中的名称,机关名称\n330151,甲局,甲局\n339998,乙局,乙局\n",
  });
  const [report, names] = [join(folder, ".未导入.csv"), join(folder, ".别名.csv")];
  const before = await given.tables.selectFrom("region").select("code").execute();
  const call = ["report", "import", folder, "--report", report];
  const region = await tongming(...call, "--region", "339998");
  expect([region.exit, region.err]).toEqual([2, expect.stringContaining("没有区划 339998")]);
  const foreign = await tongming(...call, "--agencies", names);
  expect([foreign.exit, foreign.err]).toEqual([
    2,
    `${names} 第 3 行：没有区划 339998；请先导入区划或改正代码。\n`,
  ]);
  expect(await given.tables.selectFrom("region").select("code").execute()).toEqual(before);
  expect(readFileSync(report, "utf8")).toBe("上次的");
});
