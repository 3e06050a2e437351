import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { type GivenFile, givenFolder } from "#tests/support/import/import-folder.ts";
import {
  type ImportAsked,
  importFolder,
  storedIn as storedInRegion,
} from "#tests/support/import/import-run.ts";
import type { ImportOutcome } from "./import-outcome.ts";

const given = givenDatabase();

const run = (folder: string, asked: ImportAsked = {}) => importFolder(given.db, folder, asked);
const storedIn = (region: string) => storedInRegion(given.db, region);

/** The report of one agency and year with this figure, changed on this day of March. */
function version(figure: number, day: number): GivenFile {
  const changed = new Date(Date.UTC(2024, 2, day));
  return { agency: "测试局", year: 2023, cells: { "t3.new.total": figure }, changed };
}

async function contentVersion(): Promise<number> {
  const { version } = await given.tables
    .selectFrom("content_version")
    .select("version")
    .executeTakeFirstOrThrow();
  return version;
}

const doubts = (outcomes: readonly ImportOutcome[]) =>
  outcomes.flatMap((one) =>
    "doubts" in one ? one.doubts.map((doubt) => ({ file: one.file, ...doubt })) : [],
  );

test("of two versions the later changed one is current, whatever their names", async () => {
  const folder = await givenFolder({
    "330161-甲县/年报（定稿）.json": version(2, 9),
    "330161-甲县/年报（终稿）.json": version(1, 3),
  });
  const outcomes = await run(folder);
  expect(await storedIn("330161")).toEqual(["测试局 2023 v1 旧 1", "测试局 2023 v2 2"]);
  expect(doubts(outcomes)).toEqual([
    {
      file: "330161-甲县/年报（定稿）.json",
      kind: "differs",
      other: "330161-甲县/年报（终稿）.json",
      changedAt: Date.UTC(2024, 2, 9),
      otherChangedAt: Date.UTC(2024, 2, 3),
      sameFigures: false,
    },
  ]);
});

test("of files changed at the same time the last by name is current", async () => {
  await run(
    await givenFolder({ "330162-乙县/b.json": version(2, 3), "330162-乙县/a.json": version(1, 3) }),
  );
  expect(await storedIn("330162")).toEqual(["测试局 2023 v1 旧 1", "测试局 2023 v2 2"]);
});

test("an earlier changed file that joins later does not stay current", async () => {
  const files = { "330163-丙县/b.json": version(2, 9) };
  await run(await givenFolder(files));
  const folder = await givenFolder({ ...files, "330163-丙县/c.json": version(1, 3) });
  const trial = await run(folder, { isDryRun: true });
  const before = await contentVersion();
  const outcomes = await run(folder);
  // Once for the version that is stored, once where the other is current again: pages made in between are not kept.
  expect(await contentVersion()).toBe(before + 2);
  expect(await storedIn("330163")).toEqual(["测试局 2023 v1 2", "测试局 2023 v2 旧 1"]);
  expect(doubts(outcomes)).toMatchObject([
    { file: "330163-丙县/b.json", kind: "reinstated", other: "330163-丙县/c.json" },
  ]);
  expect(doubts(trial)).toEqual(doubts(outcomes));
  expect(doubts(await run(folder))).toEqual([]);
});

test("what is not in the folder stays current while nothing new is stored", async () => {
  const folder = await givenFolder({ "330164-丁县/a.json": version(1, 3) });
  await run(folder);
  await run(await givenFolder({ "330164-丁县/b.json": version(2, 1) }));
  expect(doubts(await run(folder))).toEqual([]);
  expect(await storedIn("330164")).toEqual(["测试局 2023 v1 旧 1", "测试局 2023 v2 2"]);
});

test("a copy is no other version, and one of the same figures is told as such", async () => {
  const folder = await givenFolder({
    "330165-戊县/a.json": version(1, 3),
    "330165-戊县/copy.json": version(1, 9),
  });
  expect(doubts(await run(folder))).toEqual([]);
  const { agency, ...rest } = version(1, 12);
  const spaced = await givenFolder({
    "330165-戊县/a.json": version(1, 3),
    "330165-戊县/b.json": { ...rest, agency: ` ${agency}` },
  });
  expect(doubts(await run(spaced))).toMatchObject([{ kind: "differs", sameFigures: undefined }]);
});
