/**
 * `npm start`: installs what is missing, builds what has changed, and runs the server until it is
 * stopped; an empty database of its own gets the demonstration (`--demo`). Plain JavaScript on
 * Node's own modules, for whatever Node (20 or newer) the machine has.
 */
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenNeeded } from "./built.mjs";
import { installPackages, projectNode } from "./setup.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

installPackages();
buildWhenNeeded();

// Each thread of glibc keeps memory of its own; two such stores are enough, as in bin/tongming.
const { MALLOC_ARENA_MAX = "2" } = process.env;
// A young generation of 8 MB is emptied often: under attack the server stays below what it is promised to.
const flags = ["--enable-source-maps", "--max-semi-space-size=8"];
const server = spawn(projectNode(), [...flags, "dist/server.js", "--demo"], {
  cwd: root,
  env: { ...process.env, MALLOC_ARENA_MAX, NODE_ENV: "production" },
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
server.on("message", ({ listening }) => {
  if (listening) console.log(`通明已启动，请用浏览器打开：${listening}（按 Ctrl+C 停止）`);
});
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
// A terminal sends Ctrl+C to the server as well; a service manager signals this program alone.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
// npm passes SIGTERM on to its shell, which ends without a word to us: when it is gone, so are we.
if (process.env.npm_lifecycle_event) {
  const { ppid } = process;
  setInterval(() => process.ppid !== ppid && server.kill("SIGTERM"), 500).unref();
}
