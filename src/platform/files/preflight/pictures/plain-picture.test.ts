import { expect, test } from "vitest";
import {
  exifWithPlace,
  jpegPicture,
  pngPicture,
  webpPicture,
} from "#tests/support/items/pictures.ts";
import { preflight } from "../preflight.ts";
import { plainPicture } from "./plain-picture.ts";

const bare = exifWithPlace().subarray(6);

test.each([
  { says: "PNG", bytes: pngPicture(30, 20, "王某") },
  { says: "JPEG", bytes: jpegPicture(30, 20, exifWithPlace()) },
  { says: "WebP", bytes: webpPicture(30, 20, exifWithPlace()) },
  { says: "WebP without the notes' mark", bytes: webpPicture(30, 20, bare) },
])("of a $says picture nothing stays but what it shows", async ({ bytes }) => {
  const before = (await preflight(bytes, "图.png")).findings.map(({ kind }) => kind);
  expect(before).toContain("picture-data");
  const plain = plainPicture(bytes);
  expect(plain).toMatchObject({ ok: true, value: { width: 30, height: 20 } });
  const kept = plain.ok ? plain.value.bytes : bytes;
  expect((await preflight(kept, "图.png")).findings).toEqual([]);
  expect(Buffer.from(kept).includes("王某")).toBe(false);
});

test("the place where it was taken is told of, in WebP too", async () => {
  for (const bytes of [jpegPicture(9, 9, exifWithPlace()), webpPicture(9, 9, bare)]) {
    const kinds = (await preflight(bytes, "图")).findings.map(({ kind }) => kind);
    expect(kinds).toContain("picture-place");
  }
});

test("a photograph that stands on its side keeps that, and is as wide as it is seen", () => {
  const plain = plainPicture(jpegPicture(40, 30, exifWithPlace(6)));
  expect(plain).toMatchObject({ ok: true, value: { width: 30, height: 40 } });
});

test("too many pixels and broken pictures are refused", () => {
  const huge = webpPicture(16_000, 16_000);
  expect(plainPicture(huge)).toEqual({ ok: false, error: "too-many-pixels" });
  expect(plainPicture(pngPicture(3, 3).subarray(0, 30))).toEqual({ ok: false, error: "broken" });
  expect(plainPicture(Buffer.from("GIF89a......"))).toEqual({ ok: false, error: "broken" });
});
