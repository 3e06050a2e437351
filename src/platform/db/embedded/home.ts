import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Binaries, binariesIn, findBinaries, packageName, serverVersion } from "./binaries.ts";
import { Refusal } from "./refused.ts";
import { shortHash, socketFolder } from "./socket-folder.ts";
import { canReach, isRoot, type SystemUser, serverUser } from "./system-user.ts";

/** Where a server lives and who runs it. */
export interface Home {
  /** The data folder: its last part is `postgres`. */
  readonly folder: string;
  /** The folder of its socket. */
  readonly sockets: string;
  readonly binaries: Binaries;
  /** Who runs the server when this program is root. */
  readonly user?: SystemUser;
  /** Whether the folder is another than was asked for, since the server's user cannot reach that one. */
  readonly isElsewhere: boolean;
}

/** Where what root's project cannot show to others is kept. */
const commonPlace = "/var/lib/tongming";

/**
 * The server's place for the data folder `asked`. When root runs the program in a folder that others cannot enter, as
 * below `/root`, programs and data lie in `/var/lib/tongming`. Throws a `Refusal`.
 */
export function findHome(asked: string, common = commonPlace): Home {
  const binaries = findBinaries();
  if (!binaries) throw new Refusal({ kind: "no-package", name: packageName() });
  const folder = resolve(asked);
  const home = isRoot()
    ? homeOfRoot(folder, binaries, common)
    : { folder, binaries, isElsewhere: false };
  refuseOtherVersion(home.folder);
  return { ...home, sockets: socketFolder(home.folder) };
}

function homeOfRoot(folder: string, binaries: Binaries, common: string): Omit<Home, "sockets"> {
  const user = ownerOf(folder) ?? serverUser();
  mkdirSync(dirname(folder), { recursive: true });
  const elsewhere = join(common, shortHash(folder), "postgres");
  const isElsewhere =
    !existsSync(folder) && (existsSync(elsewhere) || !canReach(user, [dirname(folder)]));
  return {
    folder: isElsewhere ? elsewhere : folder,
    binaries: canReach(user, [binaries.postgres, binaries.initdb, join(binaries.folder, "share")])
      ? binaries
      : copied(binaries, common),
    user: isElsewhere ? (ownerOf(elsewhere) ?? user) : user,
    isElsewhere,
  };
}

/** A data folder stays with the user who made it, so that a later start without root finds it readable. */
function ownerOf(folder: string): SystemUser | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid > 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

/** A copy of the programs that every user can run; made once for each version. */
function copied(binaries: Binaries, common: string): Binaries {
  const folder = join(common, `postgresql-${serverVersion()}`);
  if (!existsSync(folder)) {
    const half = `${folder}.${process.pid}`;
    mkdirSync(common, { recursive: true, mode: 0o755 });
    cpSync(binaries.folder, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, folder);
    } catch (fault) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(folder)) throw fault; // else another program was first
    }
  }
  return binariesIn(folder);
}

/** Whether the folder holds a database; one that is empty or not there does not. */
export function isMade(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

function refuseOtherVersion(folder: string): void {
  if (!isMade(folder)) return;
  const file = join(folder, "PG_VERSION");
  if (!existsSync(file)) throw new Refusal({ kind: "foreign-folder", folder });
  const found = readFileSync(file, "utf8").trim();
  const ours = serverVersion().split(".")[0] ?? "";
  if (found !== ours) throw new Refusal({ kind: "other-major-version", folder, found, ours });
}
