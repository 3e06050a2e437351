import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { givenPath, pathWords } from "./file-path.ts";
import { folderEntries } from "./folder-entries.ts";

const root = mkdtempSync(join(tmpdir(), "tongming-entries-"));
afterAll(() => rmSync(root, { recursive: true }));

/** 教育局 as GB18030 writes it. */
const gb18030 = Buffer.from("bdccd3fdbed6", "hex");
const bytes = (folder: string, name: Buffer) => Buffer.concat([Buffer.from(`${folder}/`), name]);

test("what systems and offices leave behind is told from what people put there", () => {
  const folder = join(root, "left");
  mkdirSync(join(folder, "sub"), { recursive: true });
  const left = [
    "~$年报.docx",
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    ".DS_Store",
    "~WRL0001.tmp",
  ];
  const own = ["年报~$.docx", "thumbs.db.docx", ".hidden"];
  for (const name of [...left, ...own]) writeFileSync(join(folder, name), "");
  symlinkSync("nowhere", join(folder, "link"));
  symlinkSync("sub", join(folder, "to-folder"));
  const kinds = Map.groupBy(folderEntries(folder, folder), ({ kind }) => kind);
  const names = (kind: "folder" | "file" | "broken-link" | "passed-over") =>
    kinds.get(kind)?.map(({ name }) => name);
  expect(names("passed-over")).toEqual([...left].sort());
  expect(names("file")).toEqual(["thumbs.db.docx", "年报~$.docx"]);
  expect(names("broken-link")).toEqual(["link"]);
  expect(names("folder")).toEqual(["sub/"]);
});

test("a link within the folder given is its file; one that leads out, straight or by another, is told", () => {
  const folder = join(root, "given-folder");
  mkdirSync(join(folder, "sub"), { recursive: true });
  mkdirSync(`${folder}-beside`);
  for (const file of [join(folder, "a.txt"), join(`${folder}-beside`, "secret")]) {
    writeFileSync(file, "");
  }
  symlinkSync("../a.txt", join(folder, "sub", "in"));
  symlinkSync(join(folder, "a.txt"), join(folder, "sub", "in-by-whole-path"));
  symlinkSync("../../given-folder-beside/secret", join(folder, "sub", "out"));
  symlinkSync("out", join(folder, "sub", "out-by-another"));
  symlinkSync(folder, join(root, "given-as-link"));
  for (const given of [folder, join(root, "given-as-link"), `${folder}/`]) {
    expect(folderEntries(join(given, "sub"), given).map(({ name, kind }) => [name, kind])).toEqual([
      ["in", "file"],
      ["in-by-whole-path", "file"],
      ["out", "link-out"],
      ["out-by-another", "link-out"],
    ]);
  }
});

test("a name that is no UTF-8 is read as GB18030 and opened by its bytes", () => {
  const folder = join(root, "names");
  mkdirSync(folder);
  writeFileSync(bytes(folder, gb18030), "");
  writeFileSync(bytes(folder, Buffer.from("ff2e747874", "hex")), "");
  const entries = folderEntries(folder, folder);
  expect(entries.map(({ name }) => name)).toEqual(["教育局", "\ufffd.txt"]);
  expect(entries.map(({ path }) => path)).toEqual([
    bytes(folder, gb18030),
    bytes(folder, Buffer.from("ff2e747874", "hex")),
  ]);
  expect(pathWords(bytes(folder, gb18030))).toBe(`${folder}/教育局`);
});

test("an argument that lost its bytes is found in its folder, in folders of such names too", () => {
  const folder = join(root, "given");
  mkdirSync(bytes(folder, gb18030), { recursive: true });
  const file = Buffer.concat([bytes(folder, gb18030), Buffer.from("/a\xff.txt", "latin1")]);
  writeFileSync(file, "");
  expect(givenPath(file.toString("utf8"))).toEqual(file);
  expect(givenPath(join(folder, "\ufffdnowhere"))).toBe(join(folder, "\ufffdnowhere"));
  writeFileSync(Buffer.concat([bytes(folder, gb18030), Buffer.from("/a\xfe.txt", "latin1")]), "");
  expect(givenPath(file.toString("utf8"))).toBe(file.toString("utf8"));
});
