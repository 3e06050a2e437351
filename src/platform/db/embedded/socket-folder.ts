import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultCode } from "#kernel/fault-code.ts";
import { Refusal } from "./refused.ts";
import type { SystemUser } from "./system-user.ts";

/** What of the server's home the socket needs. */
interface Sockets {
  readonly folder: string;
  readonly sockets: string;
  readonly user?: SystemUser;
}

/** The data folder itself, unless the path of a socket in it is longer than the system allows. */
export function socketFolder(folder: string): string {
  const longest = 100;
  const path = join(folder, ".s.PGSQL.5432");
  return Buffer.byteLength(path) <= longest
    ? folder
    : join(tmpdir(), `tongming-${shortHash(folder)}`);
}

/**
 * Makes the folder of the socket and closes it to others. Where everybody may write, its name can be taken by somebody else:
 * a link is not followed. Throws a `Refusal`.
 */
export function prepareSockets(home: Sockets): void {
  const { folder, sockets, user } = home;
  if (sockets === folder) return;
  mkdirUnlessThere(sockets);
  const opened = openFolder(sockets);
  try {
    refuseOwner(fstatSync(opened).uid, home);
    fchmodSync(opened, 0o700);
    if (user) fchownSync(opened, user.uid, user.gid);
  } finally {
    closeSync(opened);
  }
}

/** Throws a `Refusal` where the folder of the socket is there and somebody else's: what listens there might be anything. */
export function refuseForeignSockets(home: Sockets): void {
  if (home.sockets === home.folder) return;
  const found = lstatSync(home.sockets, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw foreign(home.sockets);
  refuseOwner(found.uid, home);
}

function mkdirUnlessThere(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (fault) {
    if (faultCode(fault) !== "EEXIST") throw fault;
  }
}

function openFolder(folder: string): number {
  try {
    return openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  } catch (fault) {
    // a link, a file, another user's folder
    if (["ELOOP", "ENOTDIR", "EACCES"].includes(faultCode(fault))) throw foreign(folder);
    throw fault;
  }
}

/** Ours, or that of the user who runs the server when this program is root. */
function refuseOwner(owner: number, { sockets, user }: Sockets): void {
  if (owner !== process.getuid?.() && owner !== user?.uid) throw foreign(sockets);
}

function foreign(folder: string): Refusal {
  return new Refusal({ kind: "foreign-sockets", folder });
}

/** Tells folders apart in a place they share. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
