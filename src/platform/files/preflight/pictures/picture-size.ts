import { pictureKind } from "./examine-picture.ts";
import { exifIn } from "./exif-in.ts";
import { jpegParts } from "./jpeg-parts.ts";
import { type WebpPart, webpParts } from "./webp-parts.ts";

/** How large a picture is shown. */
export interface PictureSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG, JPEG or WebP picture as its head has it; `undefined`: another format, or it is broken. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const size = sizeIn(bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function sizeIn(bytes: Uint8Array): PictureSize | undefined {
  switch (pictureKind(bytes)) {
    case "png":
      return pngSize(bytes);
    case "jpeg":
      return jpegSize(bytes);
    case "webp":
      return webpParts(bytes)?.parts.map(webpSize).find(Boolean);
    default:
      return undefined;
  }
}

/** IHDR is the first chunk. */
function pngSize({ buffer, byteOffset, length }: Uint8Array): PictureSize | undefined {
  const view = Buffer.from(buffer, byteOffset, length);
  if (view.length < 33 || view.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

/** The frame (ITU T.81, B.2.2): its marker is one of SOF0 to SOF15 but for the tables among them. */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const frame = jpegParts(bytes)?.parts.find(
    ({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker),
  );
  if (!frame || frame.bytes.length < 9) return undefined;
  const [height, width] = [frame.bytes.readUInt16BE(5), frame.bytes.readUInt16BE(7)];
  const turned = exifIn(bytes)[0]?.orientation ?? 1;
  return turned >= 5 ? { width: height, height: width } : { width, height };
}

function webpSize({ name, bytes }: WebpPart): PictureSize | undefined {
  if (name === "VP8X" && bytes.length >= 18) {
    return { width: 1 + bytes.readUIntLE(12, 3), height: 1 + bytes.readUIntLE(15, 3) };
  }
  if (name === "VP8 " && bytes.length >= 18) {
    return { width: bytes.readUInt16LE(14) & 0x3fff, height: bytes.readUInt16LE(16) & 0x3fff };
  }
  if (name === "VP8L" && bytes.length >= 13) {
    const packed = bytes.readUInt32LE(9);
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
  }
  return undefined;
}
