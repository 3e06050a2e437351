import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { type FileTree, newFileTree } from "./file-tree.ts";

const long = "甲".repeat(100_000);

async function fill(tree: FileTree, [page, data]: readonly [string, string]): Promise<void> {
  tree.put("a/index.html", page);
  await tree.putStream(
    "open-data/reports.csv",
    Readable.from([Buffer.from(data), Buffer.from(long)]),
  );
}

test("what did not change is taken over with its time, what did is written anew", async () => {
  const [before, after] = folders();
  await fill(newFileTree(before, undefined), ["same", "same"]);
  utimesSync(join(before, "a/index.html"), 1000, 1000);
  utimesSync(join(before, "open-data/reports.csv"), 1000, 1000);

  const tree = newFileTree(after, before);
  await fill(tree, ["same", "othr"]);
  expect(tree.counts()).toEqual({ written: 1, unchanged: 1, bytes: 8 + 300_000 });
  expect(statSync(join(after, "a/index.html")).mtimeMs).toBe(1_000_000);
  expect(readFileSync(join(after, "open-data/reports.csv"), "utf8")).toBe(`othr${long}`);
  expect(readFileSync(join(before, "open-data/reports.csv"), "utf8")).toBe(`same${long}`);

  const again = newFileTree(folders()[0], after);
  await fill(again, ["sane", "othr"]);
  expect(again.counts()).toMatchObject({ written: 1, unchanged: 1 });
});

test("a file in the place of a folder of before is no obstacle", () => {
  const [before, after] = folders();
  mkdirSync(join(before, "a"));
  newFileTree(after, before).put("a", "text");
  expect(readFileSync(join(after, "a"), "utf8")).toBe("text");
});

test("replacing a file that was taken over leaves the one of before as it was", () => {
  const [before, after] = folders();
  newFileTree(before, undefined).put("a.html", "one");
  const tree = newFileTree(after, before);
  expect(tree.read("a.html")).toBeUndefined();
  tree.put("a.html", "one");
  tree.replace("a.html", "two");
  expect(tree.read("a.html")).toBe("two");
  expect(readFileSync(join(before, "a.html"), "utf8")).toBe("one");
});

function folders(): readonly [string, string] {
  const folder = mkdtempSync(join(tmpdir(), "tongming-tree-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const both = [join(folder, "before"), join(folder, "after")] as const;
  for (const each of both) mkdirSync(each);
  return both;
}
