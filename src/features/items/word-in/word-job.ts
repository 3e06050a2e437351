import { readRichDocx } from "#formats/docx/rich/read-rich-docx.ts";
import type { RichBlock, RichPicture, Told } from "#formats/docx/rich/rich-text.ts";
import type { InsideUnreadable } from "#formats/extracted.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { Finding, FindingKind } from "#platform/files/preflight/finding.ts";
import {
  type PlainPicture,
  plainPicture,
} from "#platform/files/preflight/pictures/plain-picture.ts";
import { preflight } from "#platform/files/preflight/preflight.ts";

/** A document as a process with limits reads it. */
export interface WordRead {
  readonly blocks: readonly RichBlock[];
  readonly told: readonly Told[];
  /** What the text does not show and is not taken: comments, tracked changes, cut parts of pictures. */
  readonly findings: readonly Finding[];
  /** By their place in the document; `undefined`: no picture that a text takes. */
  readonly pictures: readonly (PictureRead | undefined)[];
}

interface PictureRead extends PlainPicture {
  readonly says: string;
}

/** Pictures of one document that are taken. */
const mostPictures = 100;

const toldOf: ReadonlySet<FindingKind> = new Set([
  "comment",
  "tracked-change",
  "cropped-picture",
  "embedded-file",
]);

/** Reads a Word document that is to become the text of an item, and says what of it stays behind. */
export async function readWord(bytes: Uint8Array): Promise<Result<WordRead, InsideUnreadable>> {
  const read = readRichDocx(bytes);
  if (!read.ok) return read;
  const { blocks, told, pictures } = read.value;
  const { findings } = await preflight(bytes, "");
  return ok({
    blocks,
    told,
    findings: findings.filter(({ kind }) => toldOf.has(kind)),
    pictures: pictures.map((picture, at) => (at < mostPictures ? plainOf(picture) : undefined)),
  });
}

function plainOf({ bytes, says }: RichPicture): PictureRead | undefined {
  const plain = plainPicture(bytes);
  return plain.ok ? { ...plain.value, says } : undefined;
}
