import { crc32, deflateSync } from "node:zlib";

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A whole grey PNG picture; with `note` some words of a program stand in it. */
export function pngPicture(width: number, height: number, note?: string): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8; // bits of grey
  const rows = deflateSync(Buffer.alloc((width + 1) * height, 0x80));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    ...(note === undefined ? [] : [chunk("tEXt", Buffer.from(`Author\0${note}`))]),
    chunk("IDAT", rows),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Notes of a camera that name a place, and which way up the picture stands. */
export function exifWithPlace(orientation = 1): Buffer {
  const tiff = Buffer.alloc(60);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  entry(tiff, 10, { tag: 0x0112, type: 3, value: orientation << 16 });
  entry(tiff, 22, { tag: 0x8825, type: 4, value: 40 });
  tiff.writeUInt16BE(1, 40); // one entry of the place
  return Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
}

function entry(tiff: Buffer, at: number, of: { tag: number; type: number; value: number }): void {
  tiff.writeUInt16BE(of.tag, at);
  tiff.writeUInt16BE(of.type, at + 2);
  tiff.writeUInt32BE(1, at + 4);
  tiff.writeUInt32BE(of.value, at + 8);
}

function segment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** The parts of a JPEG file that say what it is, with a scan of no picture. */
export function jpegPicture(width: number, height: number, exif?: Uint8Array): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(exif ? [segment(0xe1, exif)] : []),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0x34, 0xff, 0xd9]),
  ]);
}

function riffChunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** An extended WebP file with a lossless picture, and with `exif` notes of a camera. */
export function webpPicture(width: number, height: number, exif?: Uint8Array): Buffer {
  const head = Buffer.alloc(10);
  head[0] = exif ? 0x08 : 0;
  head.writeUIntLE(width - 1, 4, 3);
  head.writeUIntLE(height - 1, 7, 3);
  const packed = Buffer.alloc(6);
  packed[0] = 0x2f;
  packed.writeUInt32LE((width - 1) | ((height - 1) << 14), 1);
  const body = Buffer.concat([
    Buffer.from("WEBP"),
    riffChunk("VP8X", head),
    riffChunk("VP8L", packed),
    ...(exif ? [riffChunk("EXIF", exif)] : []),
  ]);
  return riffChunk("RIFF", body);
}
