import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { insideLimits } from "../../limits.ts";
import { type ZipEntry, zipDirectory } from "../../ooxml/zip-directory.ts";
import { RowsUnreadable } from "../row.ts";

/** An archive on disk, read part by part. */
export interface ZipFile {
  /** Whether there is such a part; names in any case, with or without a leading slash. */
  readonly has: (name: string) => boolean;
  /** The bytes of a part as they are unpacked; throws `damaged` where its check sum is wrong. */
  readonly stream: (name: string, limit: number) => AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
}

const headerSignature = 0x04034b50;
const headerSize = 30;
/** The end record with the longest comment. */
const endReach = 22 + 0xffff;

/** Opens an archive; throws `RowsUnreadable`. */
export async function openZipFile(path: string): Promise<ZipFile> {
  const file = await open(path);
  try {
    const entries = await directoryOf(file);
    const entryOf = (name: string) => entries.get(partName(name));
    return {
      has: (name) => entryOf(name) !== undefined,
      stream: (name, limit) => {
        const entry = entryOf(name);
        if (!entry) throw new RowsUnreadable({ kind: "damaged" });
        return unpacked({ path, file }, entry, limit);
      },
      close: () => file.close(),
    };
  } catch (fault) {
    await file.close();
    throw fault;
  }
}

async function directoryOf(file: FileHandle): Promise<ReadonlyMap<string, ZipEntry>> {
  const { size } = await file.stat();
  // Long enough for the directory of any workbook with a reasonable number of parts.
  const reach = Math.min(size, endReach + insideLimits.entries * 400);
  const tail = await bytesAt(file, size - reach, reach);
  const listed = zipDirectory(tail, size - reach);
  if (!listed.ok) {
    throw new RowsUnreadable({
      kind: listed.error === "too-much-inside" ? "too-much-inside" : "damaged",
    });
  }
  const entries = new Map<string, ZipEntry>();
  for (const entry of listed.value) {
    const name = partName(entry.name);
    // Two parts of one name: nobody can say which one the writer meant.
    if (entries.has(name)) throw new RowsUnreadable({ kind: "damaged" });
    entries.set(name, entry);
  }
  return entries;
}

async function bytesAt(file: FileHandle, at: number, count: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, at);
  return buffer.subarray(0, bytesRead);
}

interface Archive {
  readonly path: string;
  readonly file: FileHandle;
}

async function* unpacked(
  { path, file }: Archive,
  entry: ZipEntry,
  limit: number,
): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted) throw new RowsUnreadable({ kind: "encrypted" });
  const header = await bytesAt(file, entry.headerAt, headerSize);
  const isHeader = header.length === headerSize && header.readUInt32LE(0) === headerSignature;
  if (!isHeader || (entry.method !== 0 && entry.method !== 8)) {
    throw new RowsUnreadable({ kind: "damaged" });
  }
  let size = 0;
  let sum = 0;
  for await (const piece of piecesOf(path, entry, header)) {
    size += piece.length;
    if (size > limit) throw new RowsUnreadable({ kind: "too-much-inside" });
    sum = crc32(piece, sum);
    yield piece;
  }
  if (size !== entry.size || sum !== entry.crc) throw new RowsUnreadable({ kind: "damaged" });
}

async function* piecesOf(
  path: string,
  { headerAt, method, packedSize }: ZipEntry,
  header: Buffer,
): AsyncGenerator<Buffer> {
  if (packedSize === 0) return;
  const start = headerAt + headerSize + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = createReadStream(path, {
    start,
    end: start + packedSize - 1,
    highWaterMark: 256 * 1024,
  });
  if (method === 0) {
    yield* packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  packed.once("error", (fault) => inflate.destroy(fault));
  try {
    yield* packed.pipe(inflate);
  } catch (fault) {
    const isBroken = fault instanceof Error && "code" in fault && `${fault.code}`.startsWith("Z_");
    throw isBroken ? new RowsUnreadable({ kind: "damaged" }) : fault;
  } finally {
    packed.destroy();
    inflate.destroy();
  }
}

function partName(written: string): string {
  return written.replace(/^\//, "").toLowerCase();
}
