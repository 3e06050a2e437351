import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenRegion, qinghe } from "#tests/support/given-stored-report.ts";
import { type FolderContent, findFiles } from "../find-files.ts";
import { readForImport } from "../read-for-import.ts";
import { importFolder } from "./import-folder.ts";

const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "tongming-import-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

function content(): FolderContent {
  mkdirSync(folder, { recursive: true });
  for (const town of ["柳林镇", "河口镇"]) {
    const name = `青禾县${town}人民政府2023年政府信息公开工作年度报告`;
    writeFileSync(join(folder, `${name}.txt`), `${name}\n一、总体情况\n无。\n`);
  }
  const found = findFiles(folder);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

/** What a run has called, in order. */
function services() {
  const calls: string[] = [];
  return {
    calls,
    db: given.db,
    openReader: () => {
      calls.push("open");
      return {
        read: readForImport,
        onFile: (done: number) => calls.push(`file ${done}`),
        end: () => calls.push("end"),
      };
    },
    recheck: async () => {
      calls.push("recheck");
      return { reports: 2, withErrors: 0, withWarnings: 0 };
    },
  };
}

const noNames = { names: [], isDryRun: false };

test("a region that nobody knows is refused before a file is read", async () => {
  const run = services();
  const asked = { ...noNames, content: content(), defaults: { regionCode: "999999" } };
  expect(await importFolder(run, asked)).toEqual({
    ok: false,
    error: { kind: "unknown-region", regionCode: "999999" },
  });
  expect(run.calls).toEqual([]);
});

test("a trial run tells of each file, and checks and stores nothing", async () => {
  await givenRegion(given.db, { code: "000000", name: "全国", level: "nation" });
  await givenRegion(given.db, {
    code: "330000",
    name: "江川省",
    level: "province",
    parent: "000000",
  });
  await givenRegion(given.db, qinghe);
  const run = services();
  const asked = { ...noNames, content: content(), defaults: { regionCode: "330199" } };
  const tried = await importFolder(run, { ...asked, isDryRun: true });
  expect(tried).toMatchObject({
    ok: true,
    value: { tally: { files: 2 }, checked: { reports: 0 } },
  });
  expect(run.calls).toEqual(["open", "file 1", "file 2", "end"]);
  expect(await given.tables.selectFrom("report").select("id").execute()).toEqual([]);
});

test("reports are checked once reading has ended", async () => {
  const run = services();
  const asked = { ...noNames, content: content(), defaults: { regionCode: "330199" } };
  const done = await importFolder(run, asked);
  expect(done).toMatchObject({
    ok: true,
    value: { tally: { stored: 2 }, checked: { reports: 2 } },
  });
  expect(run.calls).toEqual(["open", "file 1", "file 2", "end", "recheck"]);
});
