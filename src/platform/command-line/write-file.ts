import { randomUUID } from "node:crypto";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { notWrittenWords } from "../files/file-fault-words.ts";

/** Why a file cannot be written. */
export type NotWritten =
  | { readonly kind: "no-folder"; readonly folder: string }
  | { readonly kind: "is-folder" }
  | { readonly kind: "failed"; readonly fault: Error };

/**
 * Puts the bytes at the path whole or not at all: into a file beside it, which then takes its name. A file that is
 * there is replaced; what is no file, a pipe or a device, is written to.
 */
export function writeWhole(path: string, bytes: Uint8Array): Result<undefined, NotWritten> {
  const folder = dirname(path);
  const beside = join(folder, `.tongming-${randomUUID()}`);
  try {
    if (!isFolder(folder)) return err({ kind: "no-folder", folder });
    if (isFolder(path)) return err({ kind: "is-folder" });
    if (isDevice(path)) {
      writeFileSync(path, bytes);
      return ok(undefined);
    }
    writeFileSync(beside, bytes, { flag: "wx", flush: true });
    renameSync(beside, path);
    return ok(undefined);
  } catch (fault) {
    rmSync(beside, { force: true });
    return err(reasonOf(fault));
  }
}

/** `/dev/stdout` and the like: nothing may take its place. */
function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function reasonOf(fault: unknown): NotWritten {
  if (fault instanceof Error && faultCode(fault) !== "") return { kind: "failed", fault };
  throw fault;
}

/** Why the bytes were not put there, and what to do; without a full stop. */
export function notPutWords(reason: NotWritten): string {
  switch (reason.kind) {
    case "no-folder":
      return `没有文件夹 ${reason.folder}；请先建立，或换一个位置`;
    case "is-folder":
      return "这是文件夹；请在后面加上文件名";
    case "failed":
      return (
        notWrittenWords(reason.fault) ??
        `写入失败（${faultCode(reason.fault)}）；请检查磁盘或换一个位置再试`
      );
  }
}
