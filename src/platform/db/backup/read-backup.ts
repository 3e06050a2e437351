import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createZstdDecompress } from "node:zlib";
import type { z } from "zod";
import {
  DamagedBackup,
  type Frame,
  type FrameKind,
  fileEnd,
  fileEndSize,
  readFrames,
} from "./frames.ts";
import {
  type BackupContents,
  BackupEnd,
  BackupHeader,
  FileFoot,
  FileHead,
  TableFoot,
  TableHead,
} from "./manifest.ts";

/** What a backup tells its reader, in order: its header, each table's head, rows and foot, each file's head, bytes and foot. */
export type BackupPart =
  | { readonly kind: "header"; readonly header: BackupHeader }
  | { readonly kind: "table"; readonly head: TableHead }
  | { readonly kind: "data"; readonly bytes: Buffer }
  | { readonly kind: "table-end"; readonly foot: TableFoot }
  | { readonly kind: "file"; readonly head: FileHead }
  | { readonly kind: "file-end"; readonly foot: FileFoot };

/**
 * Reads a backup part by part. Throws `DamagedBackup` when the file is none, when a table's rows are not what was
 * written, or when it has no end. Errors of the file system pass through.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const seen: Seen = { whole: createHash("sha256"), part: createHash("sha256"), tables: 0 };
  let isWhole = false;
  for await (const frame of readFrames(decompressed(path))) {
    if (isWhole) throw new DamagedBackup("something stands behind the end");
    if (frame.kind === "Z") {
      isWhole = true;
      checkEnd(frame, seen);
    } else {
      hashFrame(seen.whole, frame);
      yield partOf(frame, frame.kind, seen);
    }
  }
  if (!isWhole) throw new DamagedBackup("the file has no end");
}

/** What was read so far. */
interface Seen {
  readonly whole: Hash;
  /** Of the table or file begun last. */
  part: Hash;
  tables: number;
}

function partOf(frame: Frame, kind: Exclude<FrameKind, "Z">, seen: Seen): BackupPart {
  switch (kind) {
    case "H":
      return { kind: "header", header: parsed(BackupHeader, frame) };
    case "T":
      seen.part = createHash("sha256");
      return { kind: "table", head: parsed(TableHead, frame) };
    case "F":
      seen.part = createHash("sha256");
      return { kind: "file", head: parsed(FileHead, frame) };
    case "D":
      seen.part.update(frame.content);
      return { kind: "data", bytes: frame.content };
    case "E": {
      const foot = parsed(TableFoot, frame);
      if (foot.sha256 !== seen.part.digest("hex")) throw new DamagedBackup(`table ${foot.table}`);
      seen.tables += 1;
      return { kind: "table-end", foot };
    }
    case "G": {
      const foot = parsed(FileFoot, frame);
      if (foot.sha256 !== seen.part.digest("hex")) throw new DamagedBackup(`file ${foot.name}`);
      return { kind: "file-end", foot };
    }
  }
}

function checkEnd(frame: Frame, { whole, tables }: Seen): void {
  const end = parsed(BackupEnd, frame);
  if (end.tables !== tables || end.sha256 !== whole.digest("hex")) {
    throw new DamagedBackup("the end does not fit");
  }
}

/** Reads a backup to its end and gives what it holds; throws as `readBackup` does. */
export async function readContents(path: string): Promise<BackupContents> {
  const tables: (TableHead & TableFoot)[] = [];
  const files: FileFoot[] = [];
  let header: BackupHeader | undefined;
  let head: TableHead | undefined;
  for await (const part of readBackup(path)) {
    if (part.kind === "header") header = part.header;
    if (part.kind === "table") head = part.head;
    if (part.kind === "table-end" && head) tables.push({ ...head, ...part.foot });
    if (part.kind === "file-end") files.push(part.foot);
  }
  if (!header) throw new DamagedBackup("the file has no beginning");
  return { header, tables, files };
}

async function* decompressed(path: string): AsyncGenerator<Buffer> {
  const { size, end } = await endOf(path);
  const file = createReadStream(path, { highWaterMark: 1 << 18, end: size - 1 });
  const unpack = createZstdDecompress();
  const hash = createHash("sha256");
  let fileFault: Error | undefined;
  file.on("data", (chunk) => hash.update(chunk));
  file.once("error", (fault) => {
    fileFault = fault;
    unpack.destroy(fault);
  });
  try {
    yield* file.pipe(unpack);
  } catch (fault) {
    if (fault === fileFault) throw fault;
    throw new DamagedBackup(`not compressed as ours: ${fault}`);
  } finally {
    file.destroy();
    unpack.destroy();
  }
  if (!end.equals(fileEnd(hash.digest("hex")))) throw new DamagedBackup("the end does not fit");
}

/** The file's last bytes, and how many stand before; throws `DamagedBackup` where there are too few. */
async function endOf(path: string): Promise<{ readonly size: number; readonly end: Buffer }> {
  const file = await open(path);
  try {
    const size = (await file.stat()).size - fileEndSize;
    const end = Buffer.alloc(fileEndSize);
    const { bytesRead } = await file.read(end, 0, fileEndSize, Math.max(0, size));
    if (size <= 0 || bytesRead < fileEndSize) throw new DamagedBackup("the file has no end");
    return { size, end };
  } finally {
    await file.close();
  }
}

function hashFrame(hash: Hash, { kind, content }: Frame): void {
  const head = Buffer.allocUnsafe(5);
  head.write(kind, 0, "latin1");
  head.writeUInt32BE(content.length, 1);
  hash.update(head).update(content);
}

function parsed<Shape extends z.ZodType>(shape: Shape, { content }: Frame): z.infer<Shape> {
  try {
    return shape.parse(JSON.parse(content.toString("utf8")));
  } catch {
    throw new DamagedBackup("a description cannot be read");
  }
}
