import { constants, crc32, deflateRawSync } from "node:zlib";

/** A part of an archive that need not be what it says. */
export interface HostilePart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** The size its header names. */
  readonly size: number;
  readonly crc: number;
}

/** A part that says what it is. */
export function part(name: string, text: string): HostilePart {
  const raw = Buffer.from(text);
  return { name, packed: deflateRawSync(raw), size: raw.length, crc: crc32(raw) };
}

/** `before`, `unit` to about so many bytes, `after`: packed without ever being in memory as a whole. */
export function longPart(name: string, frame: Frame, bytes: number): HostilePart {
  return { name, ...packedFrame(frame, bytes) };
}

export type Frame = readonly [before: string, unit: string, after: string];

/** The frame deflated, its true size and checksum. */
export function packedFrame(
  [before, unit, after]: Frame,
  bytes: number,
): Omit<HostilePart, "name"> {
  const block = Buffer.from(unit.repeat(Math.ceil(65_536 / Buffer.byteLength(unit))));
  const times = Math.max(1, Math.round(bytes / block.length));
  const [first, last] = [Buffer.from(before), Buffer.from(after)];
  let crc = crc32(first);
  for (let left = times; left > 0; left -= 1) crc = crc32(block, crc);
  const repeated = flushed(block);
  const blocks = Array.from({ length: times }, () => repeated);
  return {
    packed: Buffer.concat([flushed(first), ...blocks, deflateRawSync(last)]),
    size: first.length + block.length * times + last.length,
    crc: crc32(last, crc),
  };
}

/** Deflated without an end, so that more may follow. */
function flushed(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
}

/** The archive; with `shared`, every entry points to the bytes of the first. */
export function hostileArchive(parts: readonly HostilePart[], shared = false): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [at, entry] of parts.entries()) {
    const start = shared ? 0 : offset;
    central.push(header(0x02014b50, entry, start));
    if (shared && at > 0) continue;
    const bytes = Buffer.concat([header(0x04034b50, entry, 0), entry.packed]);
    local.push(bytes);
    offset += bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 8);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

function header(signature: number, { name, packed, size, crc }: HostilePart, at: number): Buffer {
  const isCentral = signature === 0x02014b50;
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  const shift = isCentral ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(8, 8 + shift);
  bytes.writeUInt32LE(crc, 14 + shift);
  bytes.writeUInt32LE(packed.length, 18 + shift);
  bytes.writeUInt32LE(size % 0x1_0000_0000, 22 + shift);
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  if (isCentral) bytes.writeUInt32LE(at, 42);
  return Buffer.concat([bytes, Buffer.from(name)]);
}
