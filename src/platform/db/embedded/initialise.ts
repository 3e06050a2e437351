import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Home } from "./home.ts";
import { isAlive } from "./process-of.ts";
import { Refusal, refusalFor } from "./refused.ts";

/** The name of the server's own user, and of the database. */
export const ownName = "tongming";

/** The file with the password of that user: readable by whoever runs the server alone. */
export function passwordFile(folder: string): string {
  return join(folder, "tongming.password");
}

/** For one county on a small machine; an operator may change them in `postgresql.conf`. */
const settings = {
  shared_buffers: "128MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  max_connections: "60",
  random_page_cost: "1.1", // disks of today
  jit: "off", // queries here are short
  log_checkpoints: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

/**
 * Makes the data folder, whole or not at all: beside its place, then renamed. Of two programs that do so at once one is
 * first, and the other uses what it made. Throws a `Refusal`.
 */
export function initialise(home: Home): void {
  const half = `${home.folder}.new-${process.pid}`;
  removeAbandoned(home.folder);
  mkdirSync(dirname(home.folder), { recursive: true });
  mkdirSync(half, { mode: 0o700 });
  try {
    makeIn(half, home);
    renameSync(join(half, "data"), home.folder);
  } catch (fault) {
    if (!existsSync(join(home.folder, "PG_VERSION"))) throw fault;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

function makeIn(half: string, { binaries, folder, user }: Home): void {
  const password = join(half, "password");
  const data = join(half, "data");
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (user) for (const path of [half, password]) chownSync(path, user.uid, user.gid);
  const { status, stdout, stderr } = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${data}`,
      `--username=${ownName}`,
      `--pwfile=${password}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // Order and letters are the program's own, whatever the machine has: an index never depends on its libraries.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--no-instructions",
      ...Object.entries(settings).flatMap(([name, value]) => ["--set", `${name}=${value}`]),
    ],
    { cwd: half, encoding: "utf8", env: { PATH: process.env.PATH, LC_ALL: "C" }, ...user },
  );
  if (status !== 0) {
    const lastLines = `${stdout}${stderr}`.trim().split("\n").slice(-5).join("\n");
    throw new Refusal(refusalFor(lastLines, folder) ?? { kind: "failed", log: "", lastLines });
  }
  renameSync(password, passwordFile(data));
}

/** Removes what a program that was killed in the middle has left. */
function removeAbandoned(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = new RegExp(`^${basename(folder)}[.]new-(\\d+)$`).exec(name)?.[1];
    const isOurs = Number(pid) === process.pid;
    if (pid && (isOurs || !isAlive(Number(pid)))) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** The password in the data folder. Throws a `Refusal` where it is not there or may not be read. */
export function readPassword(folder: string): string {
  const file = passwordFile(folder);
  if (!existsSync(file)) throw new Refusal({ kind: "password-lost", file });
  return readFileSync(file, "utf8");
}
