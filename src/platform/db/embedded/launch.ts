import { spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { Home } from "./home.ts";
import { voidStaleMark } from "./process-of.ts";
import { type EmbeddedRefused, refusalFor } from "./refused.ts";
import { prepareSockets } from "./socket-folder.ts";

/**
 * Why a server process is no more; `taken`: another has the folder, the parts of one that was killed are ending, or another
 * program came in first and, as the last to go, has stopped it already.
 */
export type Ended =
  | EmbeddedRefused
  | { readonly kind: "taken"; readonly log: string; readonly lastLines: string };

/** A server process that was started, which may be one too many for its folder. */
export interface Launched {
  /** Undefined while it runs. */
  readonly ended: () => Ended | undefined;
}

/** Bytes of the server's own log that are kept before it is put aside. */
const logSize = 10_000_000;

/** Starts a server process that outlives this program and hears no signal of its terminal. Throws a `Refusal`. */
export function launch(home: Home): Launched {
  const { binaries, folder, sockets, user } = home;
  prepareSockets(home);
  voidStaleMark(folder);
  const file = join(folder, "server.log");
  const log = openLog(file, user);
  const from = statSync(file).size;
  const server = spawn(
    binaries.postgres,
    [
      ...["-D", folder],
      ...["-c", "listen_addresses="], // no network: only the socket
      ...["-c", `unix_socket_directories=${sockets}`],
      ...["-c", "unix_socket_permissions=0700"],
    ],
    {
      cwd: folder,
      detached: true,
      stdio: ["ignore", log, log],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
      ...user,
    },
  );
  closeSync(log);
  server.unref();
  let ended: Ended | undefined;
  server.once("error", (fault) => {
    ended = refusalFor(fault, folder) ?? { kind: "failed", log: file, lastLines: String(fault) };
  });
  server.once("exit", (code) => {
    // A folder that is removed right after the server stopped has no log any more.
    const printed = existsSync(file) ? readFileSync(file).subarray(from).toString() : "";
    ended ??= reasonIn(printed, { folder, file, isInOrder: code === 0 });
  });
  return { ended: () => ended };
}

function openLog(file: string, user: Home["user"]): number {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logSize) {
    renameSync(file, `${file}.old`);
  }
  const log = openSync(file, "a", 0o600);
  if (user) chownSync(file, user.uid, user.gid);
  return log;
}

/** Words of a server that found another's lock: whole, not written yet, or of one whose parts are still ending. */
const held = /lock file ".*" (?:already exists|is empty)|pre-existing shared memory block/;

/** Why the server ended, by what it printed. */
function reasonIn(
  printed: string,
  asked: { readonly folder: string; readonly file: string; readonly isInOrder: boolean },
): Ended {
  const { folder, file, isInOrder } = asked;
  const lastLines = printed.trim().split("\n").slice(-5).join("\n");
  if (isInOrder || held.test(printed)) {
    return { kind: "taken", log: file, lastLines };
  }
  return refusalFor(lastLines, folder) ?? { kind: "failed", log: file, lastLines };
}
