import { createHash, type Hash, randomUUID } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { finished } from "node:stream/promises";

/** A file that appears under its name only when it is whole. */
export interface WrittenFile {
  readonly stream: Writable;
  /** To be called when the stream has ended: writes what `end` makes of its SHA-256, and puts the file in its place. */
  readonly keep: (end: (sha256: string) => Buffer) => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Opens a file beside `path`, readable by its owner alone; rejects with the error of the file system. */
export async function writeBeside(path: string): Promise<WrittenFile> {
  const beside = join(dirname(path), `.tongming-${randomUUID()}`);
  const file = await open(beside, "wx", 0o600);
  const hash = createHash("sha256");
  const stream = writableTo(file, hash);
  const close = async () => {
    stream.destroy();
    await finished(stream, { cleanup: true }).catch(() => {});
    await file.close().catch(() => {});
  };
  return {
    stream,
    keep: async (end) => {
      await writeAll(file, end(hash.digest("hex")));
      await file.sync();
      await close();
      await rename(beside, path);
    },
    discard: async () => {
      await close();
      await rm(beside, { force: true });
    },
  };
}

function writableTo(file: FileHandle, hash: Hash): Writable {
  return new Writable({
    highWaterMark: 1 << 20,
    write: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      writeAll(file, chunk).then(() => done(), done);
    },
  });
}

async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  for (let at = 0; at < chunk.length; ) {
    at += (await file.write(chunk, at)).bytesWritten;
  }
}
