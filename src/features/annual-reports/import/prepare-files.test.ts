import { rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenFolder } from "#tests/support/import/import-folder.ts";
import type { FoundFile } from "./found-file.ts";
import { type FileRead, prepareFiles } from "./prepare-files.ts";

const given = givenDatabase();

async function givenFiles(sizes: readonly number[]): Promise<readonly FoundFile[]> {
  const names = sizes.map((_, index) => `${index}.txt`);
  const folder = await givenFolder(Object.fromEntries(names.map((name) => [name, name])));
  return names.map((name, index) => {
    const path = join(folder, name);
    truncateSync(path, sizes[index]);
    return { path, name, folder: {}, listed: {}, changedAt: 0 };
  });
}

const notAReport: FileRead = { kind: "not-a-report", reason: "blank-template" };

test.each([
  { rule: "large files, one after another", sizes: Array(8).fill(15_000_000), opened: 3 },
  { rule: "as many small ones as are looked up together", sizes: Array(70).fill(1000), opened: 70 },
  {
    rule: "a large one among small ones",
    sizes: [1000, 1000, 20_000_000, 20_000_000, 20_000_000],
    opened: 4,
  },
])("files are opened while there is room for their bytes: $rule", async ({ sizes, opened }) => {
  const files = await givenFiles(sizes);
  let isFirst = true;
  const read = async () => {
    if (isFirst) await new Promise((done) => setTimeout(done, 300));
    // By now everything is open that is read ahead; what is gone now was not opened.
    if (isFirst) for (const { path } of files) rmSync(path);
    isFirst = false;
    return notAReport;
  };
  const kinds: string[] = [];
  for await (const one of prepareFiles(files, { db: given.db, read, defaults: {} })) {
    kinds.push(one.read.kind);
  }
  expect(kinds.filter((kind) => kind === "not-a-report")).toHaveLength(opened);
  expect(kinds.filter((kind) => kind === "not-opened")).toHaveLength(sizes.length - opened);
});

test("a file over the limit is refused by its size and leaves the others their room", async () => {
  const files = await givenFiles([21_000_000, 1000]);
  const kinds: string[] = [];
  const read = async () => notAReport;
  for await (const one of prepareFiles(files, { db: given.db, read, defaults: {} })) {
    kinds.push(one.read.kind);
  }
  expect(kinds).toEqual(["unreadable", "not-a-report"]);
});
