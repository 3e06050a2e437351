import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenFolder } from "#tests/support/import/import-folder.ts";
import { newAgencyDirectory } from "./agency-directory.ts";
import { parseAgencyNames } from "./agency-names.ts";
import { confirmNames } from "./confirm-names.ts";
import { findFiles } from "./find-files.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { importReports } from "./import-reports.ts";
import { readForImport } from "./read-for-import.ts";
import { regionsOfFolders } from "./regions-of-folders.ts";
import { saveConfirmed } from "./save-confirmed.ts";

const given = givenDatabase();

interface Asked {
  readonly region?: string;
  readonly year?: number;
  readonly names?: string;
  readonly isDryRun?: boolean;
  /** Files that are taken before the run is given up, as one that is killed. */
  readonly until?: number;
}

async function run(folder: string, asked: Asked = {}): Promise<readonly ImportOutcome[]> {
  const { db } = given;
  const isDryRun = asked.isDryRun ?? false;
  const content = findFiles(folder);
  if (!content.ok) throw new Error(JSON.stringify(content.error));
  const known = await regionsOfFolders(db, content.value.regions);
  const { regions } = known;
  const agencies = newAgencyDirectory(db, regions);
  const names = parseAgencyNames(`区划代码,文件中的名称,机关名称\n${asked.names ?? ""}`);
  const confirmed = await confirmNames(names.ok ? names.value : [], { agencies, regions });
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.error));
  if (!isDryRun) await saveConfirmed(db, { known, agencies, aliases: confirmed.value });
  const defaults = { regionCode: asked.region, year: asked.year };
  const services = { db, agencies, regions, read: readForImport };
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of importReports(content.value.files, services, {
    defaults,
    isDryRun,
  })) {
    outcomes.push(outcome);
    if (outcomes.length === asked.until) break;
  }
  return outcomes;
}

/** What is stored of a region: `agency year v1 figure`. */
async function storedIn(region: string): Promise<readonly string[]> {
  const rows = await given.db
    .selectFrom("report")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .innerJoin("report_figures", "report_figures.report_id", "report.id")
    .select(["agency.name", "year", "version", "is_current", "t3_new"])
    .where("region_code", "=", region)
    .orderBy("name")
    .orderBy("year")
    .orderBy("version")
    .execute();
  return rows.map(
    (row) => `${row.name} ${row.year} v${row.version}${row.is_current ? "" : " 旧"} ${row.t3_new}`,
  );
}

async function contentVersion(): Promise<number> {
  const rows = await given.db.selectFrom("content_version").select("version").execute();
  return Number(rows[0]?.version);
}

const jiaoyu = { agency: "青岚县教育局", year: 2023 };
const cells = (value: number) => ({ "t3.new.total": value });

test("folders say the region and, where the document does not, the year", async () => {
  const folder = await givenFolder({
    "330122-青岚县/a.json": jiaoyu,
    "330122-青岚县/2021/b.json": { ...jiaoyu, year: null },
    "330122-青岚县/2021/c.json": { ...jiaoyu, year: 2022 },
  });
  const outcomes = await run(folder);
  expect(outcomes.map(({ kind }) => kind)).toEqual(["stored", "stored", "stored"]);
  const stored = ["2021", "2022", "2023"].map((year) => `青岚县教育局 ${year} v1 0`);
  expect(await storedIn("330122")).toEqual(stored);
});

test("a second run finds everything stored and changes nothing", async () => {
  const folder = await givenFolder({
    "330123-柳林县/a.json": { agency: "柳林县教育局", year: 2023 },
    "330123-柳林县/青岚县民政局.json": { agency: null, year: 2023 },
  });
  await run(folder);
  const before = await given.db.selectFrom("content_version").selectAll().executeTakeFirst();
  const again = await run(folder);
  expect(again.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
  expect(await given.db.selectFrom("content_version").selectAll().executeTakeFirst()).toEqual(
    before,
  );
});

test("the same bytes are another agency's report in another region, and another year's in another folder", async () => {
  const silent = { agency: "教育局", year: null };
  const folder = await givenFolder({ "330124-石桥县/2022/a.json": silent });
  const more = await givenFolder({
    "330124-石桥县/2023/a.json": silent,
    "330125-白石县/2022/a.json": silent,
  });
  await run(folder);
  expect((await run(more)).map(({ kind }) => kind)).toEqual(["stored", "stored"]);
  expect(await storedIn("330124")).toEqual(["教育局 2022 v1 0", "教育局 2023 v1 0"]);
  expect(await storedIn("330125")).toEqual(["教育局 2022 v1 0"]);
});

test("two files of an agency and year that differ are both kept, and told", async () => {
  const wenhua = { agency: "云川县文化局", year: 2023 };
  const folder = await givenFolder({
    "330126-云川县/a.json": { ...wenhua, cells: cells(3) },
    "330126-云川县/b.json": { ...wenhua, cells: cells(4) },
  });
  const outcomes = await run(folder);
  expect(outcomes[1]).toMatchObject({
    kind: "stored",
    version: 2,
    doubts: [{ kind: "differs", other: "330126-云川县/a.json" }],
  });
  expect(await storedIn("330126")).toEqual(["云川县文化局 2023 v1 旧 3", "云川县文化局 2023 v2 4"]);
});

test("a doubtful name is refused with its candidates until someone says whose it is", async () => {
  const folder = await givenFolder({
    "330127-河口县/1.json": { agency: "河口县发展和改革局", year: 2023 },
    "330127-河口县/2.json": { agency: "河口县发改局", year: 2022 },
    "330127-河口县/3.json": { agency: "河口县教育局", year: 2023 },
    "330127-河口县/4.json": { agency: "河口县教育体育局", year: 2023 },
  });
  const refused = (await run(folder)).filter(({ kind }) => kind === "refused");
  expect(refused).toMatchObject([
    { refusal: { kind: "doubtful-agency", candidates: [{ name: "河口县发展和改革局" }] } },
    { refusal: { kind: "doubtful-agency", candidates: [{ name: "河口县教育局" }] } },
  ]);
  const names = "330127,河口县发改局,河口县发展和改革局\n330127,河口县教育体育局,河口县教育体育局";
  const outcomes = await run(folder, { names });
  expect(outcomes.map(({ kind }) => kind)).toEqual(["unchanged", "stored", "unchanged", "stored"]);
  expect(await storedIn("330127")).toEqual([
    "河口县发展和改革局 2022 v1 0",
    "河口县发展和改革局 2023 v1 0",
    "河口县教育体育局 2023 v1 0",
    "河口县教育局 2023 v1 0",
  ]);
  expect((await run(folder)).map(({ kind }) => kind)).toEqual(Array(4).fill("unchanged"));
});

test("agencies made by a table of names are new content, and its lines alone are none", async () => {
  const folder = await givenFolder({
    "330141-清溪县/a.json": { agency: "清溪县司法局", year: 2023 },
  });
  await run(folder);
  const before = await contentVersion();
  const twice = "330141,清溪县司法办,清溪县司法局\n330141,司法办,清溪县司法局\n";
  await run(folder, { names: twice + twice });
  expect(await contentVersion()).toBe(before);
  await run(folder, { names: "330141,清溪县审计局,清溪县审计局" });
  expect(await contentVersion()).toBe(before + 1);
});

test("every reason to refuse", async () => {
  const folder = await givenFolder({
    "a.json": { agency: "青岚县教育局", year: 2023 },
    "330199/b.json": { agency: "青岚县教育局", year: 2023 },
    "330128-海城县/c.json": { agency: null, year: 2023 },
    "330128-海城县/d.json": { agency: "海城县教育局", year: null },
    "330128-海城县/e.txt": "",
    "330128-海城县/f.txt":
      "关于做好2023年政府信息公开工作年度报告编制工作的通知\n各镇、各部门：请于1月底前报送。",
    "330128-海城县/g.json": '{"schema":"tongming.annual-report/1"}',
  });
  const outcomes = await run(folder);
  expect(outcomes.map((one) => one.kind === "refused" && [one.file, one.refusal.kind])).toEqual([
    ["330128-海城县/c.json", "no-agency"],
    ["330128-海城县/d.json", "no-year"],
    ["330128-海城县/e.txt", "unreadable"],
    ["330128-海城县/f.txt", "not-a-report"],
    ["330128-海城县/g.json", "unreadable"],
    ["330199/b.json", "unknown-region"],
    ["a.json", "no-region"],
  ]);
});

test("a link in a ring or to nowhere is told, and the other files are stored", async () => {
  const folder = await givenFolder({
    "330144-秋水县/a.json": { agency: "秋水县教育局", year: 2023 },
  });
  const county = join(folder, "330144-秋水县");
  symlinkSync("ring.json", join(county, "ring.json"));
  symlinkSync("nowhere.json", join(county, "gone.json"));
  symlinkSync("a.json", join(county, "z.json"));
  const outcomes = await run(folder);
  expect(outcomes.map((one) => (one.kind === "refused" ? one.refusal : one.kind))).toEqual([
    "stored",
    { kind: "not-opened", code: "ENOENT" },
    { kind: "not-opened", code: "ELOOP" },
    "unchanged",
  ]);
});

test("a folder's table goes before what the files say", async () => {
  const folder = await givenFolder({
    "x/1.json": { agency: "错名局", year: 2020 },
    "x/2.json": { agency: "双龙县财政局", year: 2023 },
    "x/目录.csv": "文件,区划代码,机关,年份\n1.json,330129,双龙县民政局,2022\n2.json,330129,,\n",
    "330129-双龙县/3.json": { agency: "双龙县水利局", year: 2023 },
  });
  await run(folder);
  expect(await storedIn("330129")).toEqual([
    "双龙县民政局 2022 v1 0",
    "双龙县水利局 2023 v1 0",
    "双龙县财政局 2023 v1 0",
  ]);
});

test("a file stored under another agency than it would be now stays there, and is told", async () => {
  const files = {
    "330142-双河县/1.json": { agency: "双河县教育局", year: 2023 },
    "330142-双河县/2.json": { agency: null, year: 2023, cells: cells(2) },
    "330142-双河县/双河县水利局.json": { agency: null, year: 2023, cells: cells(3) },
    "330142-双河县/4.json": { agency: "双河县统计局", year: 2023 },
  };
  const list = ["1.json", "2.json", "双河县水利局.json"].map((name) => `${name},双河县民政局,`);
  const table = `文件,机关,年份\n${list.join("\n")}\n`;
  await run(await givenFolder({ ...files, "330142-双河县/目录.csv": table }));
  const stored = await storedIn("330142");
  const again = await run(await givenFolder(files));
  const elsewhere = { kind: "stored-elsewhere", agency: "双河县民政局" };
  expect(again).toEqual([
    {
      kind: "unchanged",
      file: "330142-双河县/1.json",
      doubts: [{ ...elsewhere, now: "双河县教育局" }],
    },
    { kind: "unchanged", file: "330142-双河县/2.json", doubts: [{ ...elsewhere, now: undefined }] },
    { kind: "unchanged", file: "330142-双河县/4.json", doubts: [] },
    {
      kind: "unchanged",
      file: "330142-双河县/双河县水利局.json",
      doubts: [{ ...elsewhere, now: "双河县水利局" }],
    },
  ]);
  expect(await storedIn("330142")).toEqual(stored);
  const names = "330142,双河县教育局,双河县民政局";
  const [confirmed] = await run(await givenFolder(files), { names });
  expect(confirmed).toMatchObject({ kind: "unchanged", doubts: [] });
});

test("a trial run writes nothing, and tells the same", async () => {
  const folder = await givenFolder({
    "330130-安澜县/a.json": { agency: "安澜县教育局", year: 2023 },
    "330130-安澜县/b.json": { agency: "安澜县教育和体育局", year: 2023 },
  });
  const tables = ["region", "agency", "report", "original", "content_version"] as const;
  const rows = () =>
    Promise.all(tables.map((table) => given.db.selectFrom(table).selectAll().execute()));
  const before = await rows();
  const outcomes = await run(folder, { isDryRun: true });
  expect(outcomes.map(({ kind }) => kind)).toEqual(["stored", "refused"]);
  expect(await rows()).toEqual(before);
});

test("a trial run counts a copy once, as the run does", async () => {
  const education = { agency: "长岭县教育局", year: 2023 };
  const folder = await givenFolder({
    "330143-长岭县/a.json": education,
    "330143-长岭县/b.json": education,
    "330143-长岭县/c.json": { ...education, cells: cells(2) },
  });
  const list = "文件,机关\na.json,县教育局\n";
  const listed = await givenFolder({
    "330143-长岭县/a.json": education,
    "330143-长岭县/目录.csv": list,
  });
  const kinds = (outcomes: readonly ImportOutcome[]) => outcomes.map(({ kind }) => kind);
  const trial = kinds(await run(folder, { isDryRun: true }));
  expect(trial).toEqual(["stored", "unchanged", "stored"]);
  expect(kinds(await run(folder))).toEqual(trial);
  const names = "330143,县教育局,长岭县教育局";
  await run(folder, { names });
  // The line names the agency by its other name: it is read again, and is there.
  expect(kinds(await run(listed, { isDryRun: true }))).toEqual(["unchanged"]);
});

test("a run that is given up and begun again ends as one run does", async () => {
  const files = (county: string) =>
    Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [
        `${county}/${String(index).padStart(3, "0")}.json`,
        {
          agency: `第${index % 90}号乡人民政府`,
          year: 2020 + Math.floor(index / 90),
          cells: cells(index),
        },
      ]),
    );
  await run(await givenFolder(files("330131-甲县")));
  const whole = (await storedIn("330131")).join("\n");
  const halves = await givenFolder(files("330132-乙县"));
  const first = await run(halves, { until: 130 });
  // What was told of is there, even though the run ended.
  const told = first.filter(({ kind }) => kind === "stored").length;
  expect((await storedIn("330132")).length).toBeGreaterThanOrEqual(told);
  await run(halves);
  expect((await storedIn("330132")).join("\n")).toBe(whole);
});
