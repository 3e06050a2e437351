import { err, ok, type Result } from "#kernel/result.ts";
import { cleanPicture } from "./clean-picture.ts";
import { type PictureSize, pictureSize } from "./picture-size.ts";

/** A picture as it looks, and nothing else. */
export interface PlainPicture extends PictureSize {
  readonly bytes: Uint8Array;
}

export type PictureRefused =
  /** It is no PNG, JPEG or WebP, or broken. */
  | "broken"
  /** To be drawn it takes more memory than a browser should give it. */
  | "too-many-pixels";

/** Pixels of one picture, and of one of its sides. */
const mostPixels = 40_000_000;
const longestSide = 16_000;

/** Takes what a camera or a program wrote beside a picture out of it (拍摄位置、设备、缩略图). */
export function plainPicture(bytes: Uint8Array): Result<PlainPicture, PictureRefused> {
  const plain = cleanPicture(bytes);
  const size = pictureSize(plain);
  if (!size) return err("broken");
  const { width, height } = size;
  if (width * height > mostPixels || Math.max(width, height) > longestSide) {
    return err("too-many-pixels");
  }
  return ok({ bytes: plain, width, height });
}
