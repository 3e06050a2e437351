import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { NotWritten } from "#platform/command-line/write-file.ts";

/**
 * Puts the pieces at the path whole or not at all, as `writeWhole` does, however many they are. What they throw themselves is
 * thrown on.
 */
export async function writePieces(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Result<undefined, NotWritten>> {
  const folder = dirname(path);
  const beside = join(folder, `.tongming-${randomUUID()}`);
  const [isFolder, isThere] = await Promise.all([isFolderAt(path), isFolderAt(folder)]);
  if (isFolder) return err({ kind: "is-folder" });
  if (!isThere) return err({ kind: "no-folder", folder });
  let source: unknown;
  try {
    const file = await open(beside, "wx");
    try {
      for await (const piece of noting(pieces, (fault) => (source = fault)))
        await file.write(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return ok(undefined);
  } catch (fault) {
    rmSync(beside, { force: true });
    if (fault === source || !(fault instanceof Error) || faultCode(fault) === "") throw fault;
    return err({ kind: "failed", fault });
  }
}

async function* noting(
  pieces: AsyncIterable<Uint8Array>,
  note: (fault: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (fault) {
    note(fault);
    throw fault;
  }
}

async function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
