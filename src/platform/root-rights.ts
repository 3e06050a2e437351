import { chownSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { canReach, findUser, isRoot, type SystemUser } from "./db/embedded/system-user.ts";

/** What became of root's rights: given up, never there, or kept, and why. */
export type RootRights =
  | { readonly kind: "not-root" }
  | { readonly kind: "given-up"; readonly uid: number }
  | { readonly kind: "kept"; readonly reason: "asked" }
  | { readonly kind: "kept"; readonly reason: "no-user" }
  /** The user that would go on cannot read the program. */
  | { readonly kind: "kept"; readonly reason: "out-of-reach"; readonly folder: string };

export interface GiveUpRoot {
  /** `ALLOW_ROOT=1`. */
  readonly isAllowed: boolean;
  /** Who runs the embedded database; another user of the system, `nobody`, where there is none. */
  readonly user: SystemUser | undefined;
  /** Folders that are still read later: the program, and what its processes run. */
  readonly needed: readonly string[];
  /** Folders that are still written later: made where they are not there, and given to the user that goes on. */
  readonly written: readonly string[];
}

/** All of it where root restored it; nothing below a folder that is the user's already. */
function give(folder: string, { uid, gid }: SystemUser): void {
  if (statSync(folder).uid === uid) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    chownSync(join(folder, name), uid, gid);
  }
  chownSync(folder, uid, gid);
}

/** Goes on as a user without rights where the program was started by root; it cannot be taken back. */
export function giveUpRoot({ isAllowed, user, needed, written }: GiveUpRoot): RootRights {
  if (!isRoot()) return { kind: "not-root" };
  if (isAllowed) return { kind: "kept", reason: "asked" };
  const next = user ?? findUser("nobody");
  if (!next) return { kind: "kept", reason: "no-user" };
  const closed = needed.find((folder) => !canReach(next, [folder]));
  if (closed !== undefined) return { kind: "kept", reason: "out-of-reach", folder: closed };
  for (const folder of written) {
    mkdirSync(folder, { recursive: true });
    give(folder, next);
  }
  process.setgroups?.([next.gid]);
  process.setgid?.(next.gid);
  process.setuid?.(next.uid);
  return { kind: "given-up", uid: next.uid };
}
