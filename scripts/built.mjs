/**
 * Builds `dist/` unless it is newer than everything it is made of; by itself, `node scripts/built.mjs`, it does just that.
 * Plain JavaScript on Node's own modules, for whatever Node (20 or newer) the machine has.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectNode, run } from "./setup.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function buildWhenNeeded() {
  if (!isBuilt()) run(projectNode(), ["scripts/build.ts"]);
}

function isBuilt() {
  const built = join(root, "dist", "server.js");
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  const inputs = ["package-lock.json", "scripts/build.ts", "scripts/build", "src", "migrations"];
  return inputs.every((input) => newest(join(root, input)) <= since);
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const files = readdirSync(path, { recursive: true });
  return files.reduce((time, file) => Math.max(time, statSync(join(path, file)).mtimeMs), mtimeMs);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildWhenNeeded();
