import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenFolder } from "#tests/support/import/import-folder.ts";
import {
  type ImportAsked,
  importFolder,
  storedIn as storedInRegion,
} from "#tests/support/import/import-run.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import type { ImportOutcome } from "./import-outcome.ts";

const given = givenDatabase();

const run = (folder: string, asked: ImportAsked = {}) => importFolder(given.db, folder, asked);
const storedIn = (region: string) => storedInRegion(given.db, region);

async function contentVersion(): Promise<number> {
  const rows = await given.tables.selectFrom("content_version").select("version").execute();
  return Number(rows[0]?.version);
}

const cells = (value: number) => ({ "t3.new.total": value });

test("a second run finds everything stored and changes nothing", async () => {
  const folder = await givenFolder({
    "330123-柳林县/a.json": { agency: "柳林县教育局", year: 2023 },
    "330123-柳林县/青岚县民政局.json": { agency: null, year: 2023 },
  });
  await run(folder);
  const before = await given.tables.selectFrom("content_version").selectAll().executeTakeFirst();
  const again = await run(folder);
  expect(again.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
  expect(await given.tables.selectFrom("content_version").selectAll().executeTakeFirst()).toEqual(
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
    Promise.all(tables.map((table) => given.tables.selectFrom(table).selectAll().execute()));
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

test("an agency that a report brings is new content of its own, a further report of it is not", async () => {
  const files = { "330149-清江县/a.json": { agency: "清江县水利局", year: 2023 } };
  await run(await givenFolder(files));
  const brings = { ...files, "330149-清江县/b.json": { agency: "清江县审计局", year: 2023 } };
  const further = { ...brings, "330149-清江县/c.json": { agency: "清江县审计局", year: 2022 } };
  const raisedBy = async (all: Parameters<typeof givenFolder>[0]) => {
    const folder = await givenFolder(all);
    return kindsRaised(given.db, () => run(folder));
  };
  expect(await raisedBy(brings)).toEqual(["agencies", "reports"]);
  expect(await raisedBy(further)).toEqual(["reports"]);
});
