import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { findHome } from "#platform/db/embedded/home.ts";
import { ownName } from "#platform/db/embedded/initialise.ts";
import { addressOf } from "#platform/db/embedded/presence.ts";
import { unpinned } from "../pinned.ts";

/** An installation of its own with the database that comes with the program, as an operator has it. */
export interface BenchInstallation {
  readonly environment: NodeJS.ProcessEnv;
  /** A call of the program on every core. */
  readonly command: (args: readonly string[]) => readonly [string, ...string[]];
  /** The database's address while a program runs on it. */
  readonly url: () => string;
  readonly remove: () => void;
}

export function newBenchInstallation(): BenchInstallation {
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-data-"));
  chmodSync(folder, 0o755); // root's server runs as another user
  return {
    environment: { ...process.env, DATA_DIR: folder, DATABASE_URL: "" },
    command: (args) => unpinned(["bin/tongming", ...args]),
    url: () => addressOf(findHome(join(folder, "postgres")), ownName),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a command to its end and gives the seconds; throws where it fails. */
export function timedRun(installation: BenchInstallation, call: readonly string[]): number {
  const start = performance.now();
  const [command, ...args] = installation.command(call);
  const { status } = spawnSync(command, args, {
    env: installation.environment,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error(`tongming ${call.join(" ")} ended with ${status}`);
  return (performance.now() - start) / 1000;
}

/** Reports stored; `undefined` while the server cannot be asked. */
export function storedReports(installation: BenchInstallation): Promise<number | undefined> {
  return asked(installation, "select count(*)::int as value from report");
}

/** Bytes of the database, its indexes and originals included. */
export function databaseSize(installation: BenchInstallation): Promise<number | undefined> {
  return asked(installation, "select pg_database_size(current_database())::float8 as value");
}

async function asked(installation: BenchInstallation, query: string): Promise<number | undefined> {
  try {
    const client = new Client({ connectionString: installation.url() });
    client.on("error", () => {}); // the server stops when the program ends
    await client.connect();
    try {
      const { rows } = await client.query<{ value: number }>(query);
      return rows[0]?.value;
    } finally {
      await client.end();
    }
  } catch {
    return undefined;
  }
}
