import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundles } from "../../scripts/build/bundles.ts";
import { buildOffice } from "../../scripts/build/office.ts";

/** As whatever starts the server gives them. */
const serverFlags = ["--max-semi-space-size=8"];

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Served {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly origin: string;
  readonly server: ChildProcess;
  /** Everything the server printed so far. */
  readonly printed: () => string;
  /** Asks the server to stop and resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Builds the server into a folder of its own, which is the caller's to remove; without screens it answers programs alone. */
export async function buildServer({ screens = true } = {}): Promise<string> {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "e2e-"));
  chmodSync(folder, 0o755); // started by root, the server goes on as another user
  await Promise.all([
    ...bundles(root, folder).map((options) => build(options)),
    ...(screens ? [buildOffice(root, ".cache")] : []),
  ]);
  if (!screens) return folder;
  cpSync(join(cache, "office"), join(folder, "office"), { recursive: true });
  return folder;
}

/** Runs the server built into `folder` on a free port. */
export async function runServer(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Served> {
  const server = spawn(process.execPath, [...serverFlags, join(folder, "server.js")], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      // As whatever starts the server sets it.
      MALLOC_ARENA_MAX: "2",
      PORT: "0",
      DATABASE_URL: "",
      // The tests' database lets in whoever started them, and nobody else.
      ALLOW_ROOT: "1",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let printed = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on("data", (chunk) => {
      printed += String(chunk);
    });
  }
  const exited = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const origin = await Promise.race([
    new Promise<string>((resolve) =>
      server.once("message", (message) => resolve(addressIn(message))),
    ),
    exited.then(() => Promise.reject(new Error(`the server ended: ${printed}`))),
  ]);
  const stop = () => {
    server.kill("SIGTERM");
    return exited;
  };
  return { origin, server, printed: () => printed, stop };
}

function addressIn(message: unknown): string {
  if (typeof message === "object" && message !== null && "listening" in message) {
    return String(message.listening).replace(/\/$/, "");
  }
  throw new Error(`unexpected message: ${JSON.stringify(message)}`);
}
