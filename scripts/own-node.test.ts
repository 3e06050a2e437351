import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownNode } from "./own-node.mjs";

const newer = { execPath: "/opt/node", versions: { node: "24.0.0" } };
const older = { execPath: "/opt/node", versions: { node: "22.12.0" } };

test("the program runs on the Node that was brought, whatever the machine has", () => {
  const root = givenProgram();
  const brought = givenNode(join(root, "node_modules/.bin"));
  expect(ownNode(root, newer)).toBe(brought);
  expect(ownNode(root, older)).toBe(brought);
});

test("where none was brought it runs on the machine's, if that is new enough", () => {
  const root = givenProgram();
  expect(ownNode(root, newer)).toBe("/opt/node");
  expect(ownNode(root, older)).toBeUndefined();
});

test("so does the command line, which else says what is missing", () => {
  const root = givenProgram();
  const path = join(root, "path");
  givenNode(path);
  expect(tongming(root, path)).toMatchObject({ status: 0, stdout: "ran\n" });

  const old = join(root, "old");
  mkdirSync(old);
  writeFileSync(join(old, "node"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  for (const missing of [old, join(root, "nothing")]) {
    const { status, stdout, stderr } = tongming(root, missing);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Node 24");
  }
});

/** A checkout with the program's start alone, of which nothing is installed. */
function givenProgram(): string {
  const root = mkdtempSync(join(tmpdir(), "tongming-node-"));
  mkdirSync(join(root, "bin"));
  mkdirSync(join(root, "src/apps/cli"), { recursive: true });
  copyFileSync(join(import.meta.dirname, "../bin/tongming"), join(root, "bin/tongming"));
  chmodSync(join(root, "bin/tongming"), 0o755);
  writeFileSync(join(root, "src/apps/cli/main.ts"), "console.log('ran');\n");
  return root;
}

function givenNode(folder: string): string {
  mkdirSync(folder, { recursive: true });
  symlinkSync(process.execPath, join(folder, "node"));
  return join(folder, "node");
}

function tongming(root: string, path: string) {
  const tools = join(root, "tools");
  mkdirSync(tools, { recursive: true });
  for (const tool of ["dirname", "readlink"]) {
    const { stdout } = spawnSync("/bin/sh", ["-c", `command -v ${tool}`], { encoding: "utf8" });
    spawnSync("ln", ["-sf", stdout.trim(), join(tools, tool)]);
  }
  const env = { PATH: `${path}:${tools}` };
  return spawnSync("/bin/sh", [join(root, "bin/tongming")], { env, encoding: "utf8" });
}
