import { constants, deflateRawSync } from "node:zlib";

/** An archive of one part of `megabytes` MB of zeros, declared as `declared` bytes; a thousandth of that in size. */
export function archiveBomb(name: string, megabytes: number, declared: number): Uint8Array {
  const finishFlush = constants.Z_FULL_FLUSH;
  // A flushed piece stands alone, so that any number of them are one stream; the last one ends it.
  const piece = deflateRawSync(new Uint8Array(1024 * 1024), { finishFlush });
  const packed = Buffer.concat([...Array(megabytes).fill(piece), deflateRawSync("")]);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(declared, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
  const entry = [Buffer.from("PK\x01\x02\x14\0"), fields, Buffer.alloc(14), Buffer.from(name)];
  const directory = Buffer.concat(entry);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, directory, Buffer.from("PK\x05\x06"), end]);
}
