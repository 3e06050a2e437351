import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sizeLimit } from "#formats/read-document.ts";
import { listSources, readSource } from "./report-inputs.ts";

const root = mkdtempSync(join(tmpdir(), "tongming-inputs-"));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, files: readonly string[]): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const file of files) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), file);
  }
  return path;
}

function namesIn(...paths: string[]) {
  return [...listSources(paths)].map((listed) =>
    listed.ok ? listed.value.name : listed.error.problem.kind,
  );
}

async function* nothing() {}

test("a folder stands for its files sorted by whole path, hidden files and folders left out", () => {
  const path = folder("sorted", [
    "b.txt",
    "a/z.txt",
    "a.txt",
    "a/b/c.txt",
    ".hidden",
    ".git/x.txt",
    "a-1.txt",
  ]);
  const names = namesIn(path);
  expect(names).toEqual(["a-1.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt"]);
  expect(names).toEqual([...names].sort());
});

test("arguments keep their order, and a hidden file named outright is read", () => {
  const path = folder("order", ["y.txt", "x.txt", ".z.txt"]);
  const [y, z] = [join(path, "y.txt"), join(path, ".z.txt")];
  expect(namesIn(y, "-", z, path)).toEqual([y, "-", z, "x.txt", "y.txt"]);
});

test("a link to a file is read, a link to a folder is not entered, a broken one is left out", () => {
  const path = folder("links", ["a.txt", "sub/b.txt"]);
  symlinkSync(join(path, "a.txt"), join(path, "c.txt"));
  symlinkSync(path, join(path, "sub", "loop"));
  symlinkSync(join(path, "gone.txt"), join(path, "d.txt"));
  expect(namesIn(path)).toEqual(["a.txt", "c.txt", "sub/b.txt"]);
});

test("a folder without files is refused", () => {
  expect(namesIn(folder("empty", [".hidden"]))).toEqual(["folder-empty"]);
});

test("a file over the size limit is refused by its size alone", async () => {
  const path = join(folder("large", ["large.txt"]), "large.txt");
  truncateSync(path, sizeLimit + 1);
  expect(await readSource(path, nothing())).toEqual({
    ok: false,
    error: { kind: "too-large", limit: sizeLimit, size: sizeLimit + 1 },
  });
});

test("standard input is read only up to the size limit", async () => {
  let chunks = 0;
  async function* endless() {
    for (;;) {
      chunks += 1;
      yield new Uint8Array(1024 * 1024);
    }
  }
  expect(await readSource("-", endless())).toMatchObject({
    ok: false,
    error: { kind: "too-large" },
  });
  expect(chunks).toBe(sizeLimit / 1024 / 1024 + 1);
});

test("standard input comes whole from its pieces", async () => {
  async function* pieces() {
    yield Buffer.from("总体");
    yield Buffer.from("情况");
  }
  const read = await readSource("-", pieces());
  expect(read.ok && Buffer.from(read.value).toString()).toBe("总体情况");
});

test("what is not there, or lies under a file, is not found", async () => {
  const path = join(folder("missing", ["a.txt"]), "a.txt");
  for (const gone of [join(root, "gone.txt"), join(path, "b.txt")]) {
    expect(await readSource(gone, nothing())).toEqual({ ok: false, error: { kind: "not-found" } });
  }
});
