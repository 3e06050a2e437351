import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { type OutputFolder, prepareFolder } from "./output-folder.ts";

let root = "";
let dir = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tongming-output-"));
  dir = join(root, "site");
  onTestFinished(() => rmSync(root, { recursive: true }));
});

function prepared(): OutputFolder {
  const folder = prepareFolder(dir);
  if (!folder.ok) throw new Error(JSON.stringify(folder.error));
  return folder.value;
}

function publish(text: string): void {
  const folder = prepared();
  writeFileSync(join(folder.path, "index.html"), text);
  folder.swapIn();
}

const published = () => readFileSync(join(dir, "index.html"), "utf8");

test("what is filled appears at once, and nothing is left beside it", () => {
  publish("one");
  const next = prepared();
  expect(next.before).toBe(dir);
  writeFileSync(join(next.path, "index.html"), "two");
  expect(published()).toBe("one");
  next.swapIn();
  expect(published()).toBe("two");
  expect(readdirSync(root)).toEqual(["site"]);
});

test("an empty folder may be published to, and what is discarded leaves it as it was", () => {
  mkdirSync(dir);
  const folder = prepared();
  folder.discard();
  expect(readdirSync(root)).toEqual(["site"]);
  publish("one");
  expect(published()).toBe("one");
});

test.each(["site", "site.new", "site.old"])("files of others in %s are never touched", (name) => {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, "family.jpg"), "");
  expect(prepareFolder(dir)).toEqual({
    ok: false,
    error: { kind: "not-ours", folder: join(root, name) },
  });
  expect(existsSync(join(root, name, "family.jpg"))).toBe(true);
});

test("a file in the folder's place, and a place without a parent, are refused", () => {
  writeFileSync(dir, "");
  expect(prepareFolder(dir)).toMatchObject({ ok: false, error: { kind: "is-file" } });
  expect(prepareFolder(join(root, "gone", "site"))).toEqual({
    ok: false,
    error: { kind: "no-parent", folder: join(root, "gone") },
  });
});

test("what a stopped run left is begun anew", () => {
  publish("one");
  const stopped = prepared();
  writeFileSync(join(stopped.path, "half.html"), "");
  const next = prepared();
  expect(existsSync(join(next.path, "half.html"))).toBe(false);
});

test("stopped between its two renames, what was published comes back", () => {
  publish("one");
  prepared();
  renameSync(dir, `${dir}.old`);
  expect(prepared().before).toBe(dir);
  expect(published()).toBe("one");
});

test("while another run fills the folder, none begins", async () => {
  const other = spawn("sleep", ["60"]);
  onTestFinished(() => void other.kill());
  await once(other, "spawn");
  const { path } = prepared();
  writeFileSync(
    join(path, ".tongming-publish.json"),
    JSON.stringify({ schema: "tongming.static/1", pid: other.pid }),
  );
  expect(prepareFolder(dir)).toEqual({ ok: false, error: { kind: "running", pid: other.pid } });
});

test("a link stands for the folder it leads to and stays a link", () => {
  mkdirSync(join(root, "real"));
  symlinkSync(join(root, "real"), dir);
  publish("one");
  expect(readFileSync(join(root, "real", "index.html"), "utf8")).toBe("one");
  expect(published()).toBe("one");
});
