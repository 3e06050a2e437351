import { type Box, type Glyph, markPages, type PageMarks } from "#formats/pdf/mark-pages.ts";
import { widened } from "../mark.ts";
import { PdfiumFile } from "../pdfium/pdfium-file.ts";
import { areCovered, pictureDots } from "../picture/cover.ts";
import { isMarked } from "../picture/covered-areas.ts";
import { plainText } from "../plain-text.ts";
import type { Doubt } from "../redaction.ts";
import { bytesHold } from "./bytes-hold.ts";

/** How a page has to be read back; texts without blanks. */
export type ExpectedPage =
  | { readonly kind: "kept"; readonly text: string; readonly characters: string }
  | {
      readonly kind: "picture";
      readonly text: string;
      readonly marks: readonly Box[];
      readonly areas: readonly Box[];
    };

export interface Expected {
  readonly pages: readonly ExpectedPage[];
  /** Pages of the certificate. */
  readonly pagesBehind: number;
  /** What was marked and stands nowhere else. */
  readonly secrets: readonly string[];
}

/** Reads a copy back by our reader, by PDFium, and byte by byte: everything that speaks against it. */
export async function doubtsOf(bytes: Uint8Array, expected: Expected): Promise<readonly Doubt[]> {
  const ours = await markPages(bytes);
  const other = await PdfiumFile.open(bytes);
  try {
    const count = expected.pages.length + expected.pagesBehind;
    const areAll =
      ours.ok && other.ok && ours.value.length === count && other.value.pages === count;
    if (!areAll) return [{ kind: "other-pages" }];
    return [
      ...expected.pages.flatMap((page, at) => ourDoubts(ours.value[at], { page, at, expected })),
      ...expected.pages.flatMap((page, at) => otherDoubts(other.value, { page, at, expected })),
      ...((await bytesHold(bytes, expected.secrets)) ? [{ kind: "in-bytes" } as const] : []),
    ];
  } finally {
    if (other.ok) other.value.close();
  }
}

interface Asked {
  readonly page: ExpectedPage;
  readonly at: number;
  readonly expected: Expected;
}

/** Reckoning of two programs may differ by so much, in points. */
const tolerance = 0.3;

function ourDoubts(read: PageMarks | undefined, { page, at, expected }: Asked): readonly Doubt[] {
  const doubt = { kind: "text-left", page: at + 1, reader: "ours" } as const;
  if (!read) return [doubt];
  const unseen = read.unseen.map(({ glyph }) => glyph);
  if (page.kind === "kept") {
    return textOf(read.glyphs) === page.text && unseen.length === 0 ? [] : [doubt];
  }
  const marks = page.marks.map((mark) => widened(mark, -tolerance));
  const isClean =
    textOf(read.glyphs) === "" &&
    textOf(unseen) === page.text &&
    !unseen.some((glyph) => isMarked(glyph, marks)) &&
    !says(page.text, expected);
  return isClean ? [] : [doubt];
}

function otherDoubts(file: PdfiumFile, { page, at, expected }: Asked): readonly Doubt[] {
  const doubt = { kind: "text-left", page: at + 1, reader: "pdfium" } as const;
  const characters = file.charactersOf(at);
  const text = textOf(characters);
  const isSaid = says(text, expected);
  if (page.kind === "kept") return isSaid || text !== page.characters ? [doubt] : [];
  const isWithin = characters.some((one) => {
    // PDFium puts blanks where it sees gaps.
    if (plainText(one.text) === "") return false;
    const [x, y] = [(one.left + one.right) / 2, (one.top + one.bottom) / 2];
    return page.marks.some(
      (mark) => x > mark.left && x < mark.right && y > mark.top && y < mark.bottom,
    );
  });
  const isBlack = areCovered(file.paint(at, pictureDots), page.areas);
  return [
    ...(isSaid || isWithin ? [doubt] : []),
    ...(isBlack ? [] : [{ kind: "not-covered", page: at + 1 } as const]),
  ];
}

function says(text: string, { secrets }: Expected): boolean {
  return secrets.some((secret) => text.includes(secret));
}

function textOf(glyphs: readonly Pick<Glyph, "text">[]): string {
  return plainText(glyphs.map(({ text }) => text).join(""));
}
