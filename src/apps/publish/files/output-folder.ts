import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";

/** Why a folder cannot be published to. */
export type FolderRefused =
  | { readonly kind: "not-ours"; readonly folder: string }
  | { readonly kind: "no-parent"; readonly folder: string }
  | { readonly kind: "is-file"; readonly folder: string }
  | { readonly kind: "running"; readonly pid: number }
  | { readonly kind: "not-permitted"; readonly folder: string }
  /** The file system says why. */
  | { readonly kind: "not-written"; readonly folder: string; readonly fault: unknown };

/** The folder being filled, which takes the place of the published one when it is whole. */
export interface OutputFolder {
  readonly path: string;
  /** What was published before. */
  readonly before: string | undefined;
  /** Puts what was filled in place of what was published. */
  readonly swapIn: () => void;
  /** Removes what was filled; what was published stays. */
  readonly discard: () => void;
}

/** By this file a folder is known to hold nothing but what this program wrote. */
const markName = ".tongming-publish.json";
const schema = "tongming.static/1";
const Mark = z.object({ schema: z.literal(schema), pid: z.int().optional() });

/** Makes the folder `DIR.new`, to be filled; refuses a `DIR` with files that this program did not write. */
export function prepareFolder(dir: string): Result<OutputFolder, FolderRefused> {
  const target = realPath(dir);
  try {
    const refused = makeFresh(target);
    return refused ? err(refused) : ok(outputFolder(target));
  } catch (cause) {
    if (isDenied(cause)) return err({ kind: "not-permitted", folder: dirname(target) });
    return err({ kind: "not-written", folder: dirname(target), fault: cause });
  }
}

const freshOf = (target: string) => `${target}.new`;
const oldOf = (target: string) => `${target}.old`;

function makeFresh(target: string): FolderRefused | undefined {
  const [fresh, old] = [freshOf(target), oldOf(target)];
  if (!isFolder(dirname(target))) return { kind: "no-parent", folder: dirname(target) };
  // Stopped between two renames: what was published stands beside.
  if (!exists(target) && isOurs(old)) renameSync(old, target);
  const refused = [target, fresh, old].map(refusal).find(Boolean);
  if (refused) return refused;
  const { pid } = markOf(fresh) ?? {};
  if (pid !== undefined && pid !== process.pid && isAlive(pid)) return { kind: "running", pid };
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(fresh);
  try {
    mark(fresh, process.pid);
  } catch (fault) {
    rmSync(fresh, { recursive: true, force: true });
    throw fault;
  }
  return undefined;
}

function outputFolder(target: string): OutputFolder {
  const [fresh, old] = [freshOf(target), oldOf(target)];
  const before = exists(target) ? target : undefined;
  return {
    path: fresh,
    before,
    swapIn: () => {
      mark(fresh);
      if (before) renameSync(before, old);
      renameSync(fresh, target);
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(fresh, { recursive: true, force: true }),
  };
}

function refusal(folder: string): FolderRefused | undefined {
  if (!exists(folder)) return;
  if (!isFolder(folder)) return { kind: "is-file", folder };
  return isOurs(folder) || readdirSync(folder).length === 0
    ? undefined
    : { kind: "not-ours", folder };
}

/** A link stands for the folder it leads to. */
function realPath(dir: string): string {
  return exists(dir) ? realpathSync(dir) : resolve(dir);
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isOurs(folder: string): boolean {
  return markOf(folder) !== undefined;
}

function markOf(folder: string): z.infer<typeof Mark> | undefined {
  try {
    return Mark.parse(JSON.parse(readFileSync(join(folder, markName), "utf8")));
  } catch {
    return undefined;
  }
}

function mark(folder: string, pid?: number): void {
  writeFileSync(join(folder, markName), `${JSON.stringify({ schema, pid })}\n`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function isDenied(cause: unknown): boolean {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return code === "EACCES" || code === "EPERM" || code === "EROFS";
}
