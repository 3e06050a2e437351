import { crc32, inflateRawSync } from "node:zlib";
import type { InsideUnreadable } from "#formats/extracted.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { ZipEntry } from "./zip-directory.ts";

const headerSignature = 0x04034b50;
const headerSize = 30;

/**
 * Unpacks one entry of an archive. Stops when more than `limit` bytes come out, whatever the archive declares;
 * a wrong check sum is `damaged`, because a figure in it may be another one than was written.
 */
export function unzipEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number,
): Result<Uint8Array, InsideUnreadable> {
  if (entry.isEncrypted) return err("encrypted");
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return err("damaged");
  const unpacked = entry.method === 0 ? stored(packed, limit) : inflated(packed, entry, limit);
  if (!unpacked.ok) return unpacked;
  const isWhole = unpacked.value.length === entry.size && crc32(unpacked.value) === entry.crc;
  return isWhole ? unpacked : err("damaged");
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { headerAt, packedSize } = entry;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (headerAt < 0 || headerAt + headerSize > view.length) return undefined;
  if (view.readUInt32LE(headerAt) !== headerSignature) return undefined;
  const lengths = view.readUInt16LE(headerAt + 26) + view.readUInt16LE(headerAt + 28);
  const start = headerAt + headerSize + lengths;
  return start + packedSize > view.length ? undefined : view.subarray(start, start + packedSize);
}

function stored(packed: Uint8Array, limit: number): Result<Uint8Array, InsideUnreadable> {
  return packed.length > limit ? err("too-much-inside") : ok(packed);
}

function inflated(
  packed: Uint8Array,
  { method, size }: ZipEntry,
  limit: number,
): Result<Uint8Array, InsideUnreadable> {
  if (method !== 8) return err("damaged");
  // The declared size only sets how large the pieces are in which the bytes come out.
  const chunkSize = Math.min(Math.max(size, 1_024), 262_144);
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1), chunkSize }));
  } catch (fault) {
    const isTooLong = fault instanceof RangeError;
    return err(isTooLong ? "too-much-inside" : "damaged");
  }
}
