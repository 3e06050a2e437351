import { pictureKind } from "./examine-picture.ts";
import { exifIn } from "./exif-in.ts";
import { isNeeded, jpegParts } from "./jpeg-parts.ts";
import { isNeededChunk, pngParts } from "./png-parts.ts";
import { isNeededWebp, webpOf, webpParts } from "./webp-parts.ts";

/** A picture as it looks, and nothing else; one that is neither JPEG, PNG nor WebP stays as it is. */
export function cleanPicture(bytes: Uint8Array): Uint8Array {
  const kind = pictureKind(bytes);
  if (kind === "jpeg") return cleanJpeg(bytes);
  if (kind === "webp") return cleanWebp(bytes);
  return kind === "png" ? cleanPng(bytes) : bytes;
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const read = jpegParts(bytes);
  if (!read) return bytes;
  const { parts, scan } = read;
  // Which way up it stands is a part of how it looks.
  const turned = exifIn(bytes)[0]?.orientation ?? 1;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(turned === 1 ? [] : [orientationAlone(turned)]),
    ...parts.filter(isNeeded).map((part) => part.bytes),
    scan,
  ]);
}

/** Notes of a camera that say which way up the picture stands, in 36 bytes. */
function orientationAlone(orientation: number): Buffer {
  const part = Buffer.alloc(36);
  part.writeUInt16BE(0xffe1, 0);
  part.writeUInt16BE(34, 2);
  part.write("Exif\0\0MM\0*", 4, "latin1");
  part.writeUInt32BE(8, 14);
  part.writeUInt16BE(1, 18);
  part.writeUInt16BE(0x0112, 20);
  part.writeUInt16BE(3, 22);
  part.writeUInt32BE(1, 24);
  part.writeUInt16BE(orientation, 28);
  return part;
}

function cleanPng(bytes: Uint8Array): Uint8Array {
  const read = pngParts(bytes);
  if (!read) return bytes;
  return Buffer.concat([read.head, ...read.parts.filter(isNeededChunk).map((part) => part.bytes)]);
}

function cleanWebp(bytes: Uint8Array): Uint8Array {
  const read = webpParts(bytes);
  return read ? webpOf(read.parts.filter(isNeededWebp)) : bytes;
}
