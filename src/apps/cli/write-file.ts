import { randomUUID } from "node:crypto";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "#kernel/result.ts";

/** Why a file cannot be written. */
export type NotWritten =
  | { readonly kind: "no-folder"; readonly folder: string }
  | { readonly kind: "is-folder" }
  | { readonly kind: "not-permitted" }
  | { readonly kind: "disk-full" }
  | { readonly kind: "failed"; readonly code: string };

/**
 * Puts the bytes at the path whole or not at all: into a file beside it, which then takes its name. A file that is
 * there is replaced.
 */
export function writeWhole(path: string, bytes: Uint8Array): Result<undefined, NotWritten> {
  const folder = dirname(path);
  const beside = join(folder, `.tongming-${randomUUID()}`);
  try {
    if (!isFolder(folder)) return err({ kind: "no-folder", folder });
    if (isFolder(path)) return err({ kind: "is-folder" });
    writeFileSync(beside, bytes, { flag: "wx", flush: true });
    renameSync(beside, path);
    return ok(undefined);
  } catch (fault) {
    rmSync(beside, { force: true });
    return err(reasonOf(fault));
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function reasonOf(fault: unknown): NotWritten {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return { kind: "not-permitted" };
  if (code === "ENOSPC" || code === "EDQUOT") return { kind: "disk-full" };
  if (code !== "") return { kind: "failed", code };
  throw fault;
}
