import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenFolder } from "#tests/support/import/import-folder.ts";
import {
  type ImportAsked,
  importFolder,
  storedIn as storedInRegion,
} from "#tests/support/import/import-run.ts";

const given = givenDatabase();

const run = (folder: string, asked: ImportAsked = {}) => importFolder(given.db, folder, asked);
const storedIn = (region: string) => storedInRegion(given.db, region);

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
    { kind: "not-opened", code: "ENOENT" },
    { kind: "not-opened", code: "ELOOP" },
    "stored",
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
