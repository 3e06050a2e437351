import type { InsideUnreadable } from "#formats/extracted.ts";
import { insideLimits } from "#formats/limits.ts";
import { err, ok, type Result } from "#kernel/result.ts";

/** One file of an archive, as the archive's directory describes it. Sizes in bytes; none of it is proven. */
export interface ZipEntry {
  /** As written, with `/` between folders. */
  readonly name: string;
  /** 0: stored, 8: deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands in the file. */
  readonly headerAt: number;
}

const endSignature = 0x06054b50;
const endSize = 22;
const longEndSignature = 0x06064b50;
const longLocatorSize = 20;
const entrySignature = 0x02014b50;
const entrySize = 46;

/**
 * The entries of a ZIP archive by its directory (APPNOTE 4.3.12), which alone says what belongs to it.
 * `damaged` when the directory is not whole, `too-much-inside` when it lists more than is ever needed. Of a long file its
 * end is enough: `before` is how many bytes of it stand in front of those given.
 */
export function zipDirectory(
  bytes: Uint8Array,
  before = 0,
): Result<readonly ZipEntry[], InsideUnreadable> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view, before);
  if (end === undefined) return err("damaged");
  if (end.count > insideLimits.entries) return err("too-much-inside");
  const entries: ZipEntry[] = [];
  // Everything is counted from the directory's true place: some files have bytes in front of the archive.
  const base = before + end.at - end.size - end.offset;
  let at = end.at - end.size;
  for (let index = 0; index < end.count; index += 1) {
    const read = readEntry(view, at, base);
    if (read === undefined || read.next > end.at) return err("damaged");
    entries.push(read.entry);
    at = read.next;
  }
  return ok(entries);
}

interface DirectoryEnd {
  /** Where the directory ends. */
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/** The end record, looked for from the end of the file: a comment of up to 64 kB may follow it. */
function findEnd(view: Buffer, before: number): DirectoryEnd | undefined {
  const last = view.length - endSize;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.readUInt32LE(at) !== endSignature) continue;
    if (at + endSize + view.readUInt16LE(at + 20) > view.length) continue;
    return longEnd(view, at, before) ?? shortEnd(view, at, before);
  }
  return undefined;
}

function shortEnd(view: Buffer, at: number, before: number): DirectoryEnd | undefined {
  const count = view.readUInt16LE(at + 10);
  const size = view.readUInt32LE(at + 12);
  const offset = view.readUInt32LE(at + 16);
  return size + offset > at + before ? undefined : { at, count, size, offset };
}

/** The end record of a ZIP64 archive, named by a locator in front of the short one. */
function longEnd(view: Buffer, shortAt: number, before: number): DirectoryEnd | undefined {
  const at = shortAt - longLocatorSize - 56;
  if (at < 0 || view.readUInt32LE(at) !== longEndSignature) return undefined;
  const [count, size, offset] = [at + 32, at + 40, at + 48].map((place) => readLong(view, place));
  if (count === undefined || size === undefined || offset === undefined) return undefined;
  return size + offset > at + before ? undefined : { at, count, size, offset };
}

function readEntry(
  view: Buffer,
  at: number,
  base: number,
): { readonly entry: ZipEntry; readonly next: number } | undefined {
  if (at < 0 || at + entrySize > view.length || view.readUInt32LE(at) !== entrySignature) return;
  const nameAt = at + entrySize;
  const extraAt = nameAt + view.readUInt16LE(at + 28);
  const next = extraAt + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  if (next > view.length) return undefined;
  const long = longSizes(view, extraAt, next);
  const size = long(view.readUInt32LE(at + 24));
  const packedSize = long(view.readUInt32LE(at + 20));
  const entry: ZipEntry = {
    name: view.toString("utf8", nameAt, extraAt).replaceAll("\\", "/"),
    method: view.readUInt16LE(at + 10),
    isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1,
    crc: view.readUInt32LE(at + 16),
    packedSize,
    size,
    headerAt: base + long(view.readUInt32LE(at + 42)),
  };
  return { entry, next };
}

/** Gives sizes as they are, or those too long for 32 bits from the ZIP64 field, where they stand in order. */
function longSizes(view: Buffer, from: number, until: number): (short: number) => number {
  let field = from;
  while (field + 4 <= until && view.readUInt16LE(field) !== 1) {
    field += 4 + view.readUInt16LE(field + 2);
  }
  let at = field + 4;
  return (short) => {
    if (short !== 0xffffffff || at + 8 > until) return short;
    at += 8;
    return readLong(view, at - 8);
  };
}

function readLong(view: Buffer, at: number): number {
  return view.readUInt32LE(at) + view.readUInt32LE(at + 4) * 0x1_0000_0000;
}
