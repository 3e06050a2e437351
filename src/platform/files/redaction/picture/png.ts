import { crc32, deflateSync } from "node:zlib";
import type { Raster } from "../pdfium/painted-page.ts";

/** A painted page as a PNG file, for a screen. */
export function pngOf({ width, height, pixels }: Raster): Uint8Array {
  const rows = Buffer.alloc((3 * width + 1) * height);
  for (let y = 0, to = 0; y < height; y += 1) {
    to += 1; // no filter
    for (let from = 4 * y * width; from < 4 * (y + 1) * width; from += 4, to += 3) {
      rows[to] = pixels[from + 2] ?? 0;
      rows[to + 1] = pixels[from + 1] ?? 0;
      rows[to + 2] = pixels[from] ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 4 });
  return Buffer.concat([
    signature,
    part("IHDR", head),
    part("IDAT", data),
    part("IEND", Buffer.alloc(0)),
  ]);
}

function part(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
