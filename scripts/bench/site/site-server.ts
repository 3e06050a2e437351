import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { pinned } from "../pinned.ts";

export interface SiteServer {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The server of `dist/`, built anew, on the first core, with the site's limits off. */
export async function startSite(
  environment: Readonly<Record<string, string>>,
): Promise<SiteServer> {
  const [command, ...args] = pinned(0, [
    process.execPath,
    "--max-semi-space-size=8",
    "dist/server.js",
  ]);
  const server = spawn(command, args, {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      LOG_LEVEL: "silent",
      RATE_LIMIT_PERCENT: "0",
      CHECK_QUEUE: "100", // originals are shown by threads: as many wait as there are connections
      ...environment,
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return { origin: await addressOf(server), stop: () => stopped(server) };
}

export function buildSite(): void {
  const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("dist/ was not built");
}

async function addressOf(server: ChildProcess): Promise<string> {
  const ended = once(server, "exit").then(() => Promise.reject(new Error("the server ended")));
  const [message] = await Promise.race([once(server, "message"), ended]);
  return String(message.listening).replace(/\/$/, "");
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  await gone;
}
