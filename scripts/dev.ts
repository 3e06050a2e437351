/** `npm run dev`: builds on every change and starts the server anew. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { context, type Plugin } from "esbuild";
import { bundles } from "./build/bundles.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
let server: ChildProcess | undefined;

function restart(): void {
  server?.kill("SIGTERM");
  server = spawn(process.execPath, ["--enable-source-maps", "dist/server.js"], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  server.on("message", (message) => console.log("通明（开发）", message));
}

const restarts: Plugin = {
  name: "restart-server",
  setup: ({ onEnd }) => onEnd(({ errors }) => (errors.length === 0 ? restart() : undefined)),
};

for (const options of bundles(root)) {
  const watcher = await context({ ...options, plugins: [restarts] });
  await watcher.watch();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server?.kill("SIGTERM");
    process.exit(0);
  });
}
