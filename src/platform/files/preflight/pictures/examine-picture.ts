import type { Place } from "../finding.ts";
import type { Gathered } from "../gathered.ts";
import { type Exif, exifAt, exifIn } from "./exif-in.ts";
import { isNeeded, jpegParts } from "./jpeg-parts.ts";
import { isNeededChunk, pngParts } from "./png-parts.ts";
import { isNeededWebp, webpParts } from "./webp-parts.ts";

/** Looks through a picture for what it says beside what it shows: where and with what it was taken, words, another picture. */
export function addPicture(bytes: Uint8Array, gathered: Gathered, place: Place): void {
  const kind = pictureKind(bytes);
  const exif = exifOf(bytes, kind);
  if (exif.some(({ hasPlace }) => hasPlace)) gathered.add("picture-place", place);
  const told = toldIn(bytes, kind);
  if (told === undefined) gathered.add("not-examined", place);
  else if (told !== "") gathered.add("picture-data", place, told);
}

function exifOf(bytes: Uint8Array, kind: PictureKind): readonly Exif[] {
  if (kind === "tiff") return [exifAt(Buffer.from(bytes))];
  const notes = kind === "webp" ? (webpParts(bytes)?.parts ?? []) : [];
  // Behind the name and the length the notes may begin at once, without their mark.
  const bare = notes.flatMap((part) =>
    part.name === "EXIF" ? [exifAt(part.bytes.subarray(8))] : [],
  );
  return [...exifIn(bytes), ...bare];
}

type PictureKind = "jpeg" | "png" | "gif" | "tiff" | "webp" | "other";

/** What a picture is by its first bytes. */
export function pictureKind([first, second]: Uint8Array): PictureKind {
  if (first === 0xff && second === 0xd8) return "jpeg";
  if (first === 0x89 && second === 0x50) return "png";
  if (first === 0x47 && second === 0x49) return "gif";
  if (first === 0x52 && second === 0x49) return "webp";
  return (first === 0x49 && second === 0x49) || (first === 0x4d && second === 0x4d)
    ? "tiff"
    : "other";
}

/** What the picture carries beside itself, in Chinese; `undefined`: nobody here can tell. */
function toldIn(bytes: Uint8Array, kind: PictureKind): string | undefined {
  if (kind === "jpeg") return toldInJpeg(bytes);
  if (kind === "png") return toldInPng(bytes);
  if (kind === "webp") return toldInWebp(bytes);
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

function toldInWebp(bytes: Uint8Array): string | undefined {
  const read = webpParts(bytes);
  if (!read) return undefined;
  const extra = read.parts.filter((part) => !isNeededWebp(part));
  return [extra.length > 0 ? "拍摄或编辑信息" : "", read.rest.length > 0 ? "图像之后的数据" : ""]
    .filter((one) => one !== "")
    .join("、");
}
