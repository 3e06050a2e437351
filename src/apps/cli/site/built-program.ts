import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectRoot } from "#platform/config/project-root.ts";

/**
 * Runs `dist/<name>.js`, which is built first where it is missing or older than its sources: pages are written in JSX,
 * which Node does not run. Its output is ours, signals to us reach it; answers its exit code.
 */
export async function runBuilt(name: string, args: readonly string[]): Promise<number> {
  const root = projectRoot();
  const script = join(root, "scripts", "built.mjs");
  // What the build says is no answer of the command.
  const built = spawnSync(process.execPath, [script], { cwd: root, stdio: ["ignore", 2, 2] });
  if (built.status !== 0) return built.status ?? 1;
  const program = join(root, "dist", `${name}.js`);
  const child = spawn(process.execPath, ["--enable-source-maps", program, ...args], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
  return exitOf(child);
}

async function exitOf(child: ChildProcess): Promise<number> {
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, pass);
  try {
    const [code]: readonly (number | null)[] = await once(child, "exit");
    return code ?? 1;
  } finally {
    for (const signal of signals) process.removeListener(signal, pass);
  }
}
