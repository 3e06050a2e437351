import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "#platform/db/embedded/embedded-server.ts";
import { findHome } from "#platform/db/embedded/home.ts";
import { ownName } from "#platform/db/embedded/initialise.ts";
import { addressOf } from "#platform/db/embedded/presence.ts";
import { pidIn } from "#platform/db/embedded/process-of.ts";
import { wholeState } from "./stored-state.ts";

/** An installation of its own, with the server that comes with the program. */
export interface Installation {
  readonly run: (args: readonly string[]) => ChildProcess;
  /** The database's address; the server need not run. */
  readonly url: () => string;
  /** Number of the server's first process, `undefined` while there is none. */
  readonly serverPid: () => number | undefined;
  /** What is stored; the server is started for it and stopped again. */
  readonly state: () => Promise<readonly string[]>;
  readonly remove: () => void;
}

/** A new one, or one with a copy of what `template` holds, whose server must not run. */
export function newInstallation(template?: string): Installation & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "tongming-kill-"));
  chmodSync(folder, 0o755); // root's server runs as another user
  const data = join(folder, "postgres");
  if (template) {
    const { status } = spawnSync("cp", ["-a", join(template, "postgres"), data]);
    if (status !== 0) throw new Error("the data folder was not copied");
  }
  const environment = { ...process.env, DATA_DIR: folder };
  return {
    folder,
    run: (args) =>
      spawn("bin/tongming", args, {
        env: { ...environment, DATABASE_URL: "" },
        stdio: ["ignore", "pipe", "pipe"],
      }),
    url: () => addressOf(findHome(data), ownName),
    serverPid: () => pidIn(data),
    state: async () => {
      const opened = await openEmbedded({ folder: data });
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      try {
        return await wholeState(opened.value.url);
      } finally {
        await opened.value.stop();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Ended {
  /** `null` when it was killed. */
  readonly exit: number | null;
  readonly printed: string;
}

/** How a program ended; one that does not within two minutes is killed and told so. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      printed = (printed + String(chunk)).slice(-2000);
    });
  }
  const late = setTimeout(() => {
    printed += "\nstill running after two minutes";
    child.kill("SIGKILL");
  }, 120_000);
  const [exit]: readonly (number | null)[] = await once(child, "close");
  clearTimeout(late);
  return { exit: exit ?? null, printed };
}
