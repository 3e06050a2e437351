import type { InsideUnreadable } from "#formats/extracted.ts";
import { markPages } from "#formats/pdf/mark-pages.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { PdfiumFile } from "./pdfium/pdfium-file.ts";
import { pngOf } from "./picture/png.ts";
import type { ShownFile, ShownPage } from "./shown-file.ts";
import { wordBlocks } from "./word/word-texts.ts";

export interface ShowAsked {
  readonly bytes: Uint8Array;
  readonly kind: "pdf" | "docx";
}

/** What a file says, with its places, so that it can be marked. */
export async function showFile({
  bytes,
  kind,
}: ShowAsked): Promise<Result<ShownFile, InsideUnreadable>> {
  if (kind === "docx") {
    const read = wordBlocks(bytes);
    return read.ok ? ok({ kind, blocks: read.value }) : read;
  }
  const opened = await PdfiumFile.open(bytes);
  if (!opened.ok) return opened;
  opened.value.flatten();
  const alone = opened.value.pagesAlone();
  opened.value.close();
  const read = await markPages(alone);
  if (!read.ok) return read;
  const tenths = (value: number) => Math.round(10 * value);
  const pages = read.value.map(
    ({ width, height, glyphs }): ShownPage => ({
      width,
      height,
      characters: glyphs
        .filter(({ text }) => text !== "")
        .map(({ text, left, top, right, bottom }) => [
          text,
          tenths(left),
          tenths(top),
          tenths(right),
          tenths(bottom),
        ]),
    }),
  );
  return ok({ kind, pages });
}

export interface PaintAsked {
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly page: number;
}

/** Dots an inch of a page on a screen. */
const screenDots = 110;

/** A page of a PDF as a picture (PNG). */
export async function paintPage({
  bytes,
  page,
}: PaintAsked): Promise<Result<Uint8Array, InsideUnreadable>> {
  const opened = await PdfiumFile.open(bytes);
  if (!opened.ok) return opened;
  try {
    if (page < 1 || page > opened.value.pages) return err("damaged");
    opened.value.flatten([page - 1]);
    return ok(pngOf(opened.value.paint(page - 1, screenDots)));
  } finally {
    opened.value.close();
  }
}
