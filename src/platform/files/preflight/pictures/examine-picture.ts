import type { Place } from "../finding.ts";
import type { Gathered } from "../gathered.ts";
import { exifAt, exifIn } from "./exif-in.ts";
import { isNeeded, jpegParts } from "./jpeg-parts.ts";
import { isNeededChunk, pngParts } from "./png-parts.ts";

/** Looks through a picture for what it says beside what it shows: where and with what it was taken, words, another picture. */
export function addPicture(bytes: Uint8Array, gathered: Gathered, place: Place): void {
  const kind = pictureKind(bytes);
  const exif = kind === "tiff" ? [exifAt(Buffer.from(bytes))] : exifIn(bytes);
  if (exif.some(({ hasPlace }) => hasPlace)) gathered.add("picture-place", place);
  const told = toldIn(bytes, kind);
  if (told === undefined) gathered.add("not-examined", place);
  else if (told !== "") gathered.add("picture-data", place, told);
}

type PictureKind = "jpeg" | "png" | "gif" | "tiff" | "other";

/** What a picture is by its first bytes. */
export function pictureKind([first, second]: Uint8Array): PictureKind {
  if (first === 0xff && second === 0xd8) return "jpeg";
  if (first === 0x89 && second === 0x50) return "png";
  if (first === 0x47 && second === 0x49) return "gif";
  return (first === 0x49 && second === 0x49) || (first === 0x4d && second === 0x4d)
    ? "tiff"
    : "other";
}

/** What the picture carries beside itself, in Chinese; `undefined`: nobody here can tell. */
function toldIn(bytes: Uint8Array, kind: PictureKind): string | undefined {
  if (kind === "jpeg") return toldInJpeg(bytes);
  if (kind === "png") return toldInPng(bytes);
  // Drawings (EMF, WMF, SVG) and GIF hold no notes of a camera.
  return kind === "tiff" ? undefined : "";
}

function toldInJpeg(bytes: Uint8Array): string | undefined {
  const read = jpegParts(bytes);
  if (!read) return undefined;
  const extra = read.parts.filter((part) => !isNeeded(part) && !isOwnExif(part.bytes));
  return [extra.length > 0 ? "拍摄或编辑信息" : "", read.rest.length > 0 ? "图像之后的数据" : ""]
    .filter((one) => one !== "")
    .join("、");
}

/** The orientation alone, as `cleanJpeg` writes it. */
function isOwnExif(part: Buffer): boolean {
  return part.length === 36 && part.toString("latin1", 4, 8) === "Exif";
}

function toldInPng(bytes: Uint8Array): string | undefined {
  const read = pngParts(bytes);
  if (!read) return undefined;
  const extra = read.parts.filter((part) => !isNeededChunk(part)).map(({ name }) => name);
  return [extra.length > 0 ? "文字或编辑信息" : "", read.rest.length > 0 ? "图像之后的数据" : ""]
    .filter((one) => one !== "")
    .join("、");
}
