import { type Box, type Glyph, markPages, type PageMarks } from "#formats/pdf/mark-pages.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { PdfiumFile } from "./pdfium/pdfium-file.ts";
import { isMarked, type PageTexts } from "./picture/covered-areas.ts";
import type { RedactionRefused } from "./redaction.ts";

/** A page before it is redacted. */
export interface PageRead extends PageTexts {
  /** What a mark takes away, in the order it is painted, unseen characters too. */
  readonly marked: readonly Glyph[];
  /** What is seen and stays. */
  readonly left: readonly Glyph[];
  readonly marks: readonly Box[];
  /** It holds what it does not show. */
  readonly hidesText: boolean;
}

/** A file opened for redaction: its pages painted as in the original, and read where they stand alone. */
export interface FileRead {
  readonly painter: PdfiumFile;
  /** The pages written anew, all that is laid over them made part of them. */
  readonly alone: Uint8Array;
  readonly pages: readonly PageRead[];
}

/** Opens a file and reads what stands on its pages, by two readers. */
export async function readPagesOf(
  bytes: Uint8Array,
  marksOf: (page: number) => readonly Box[],
): Promise<Result<FileRead, RedactionRefused>> {
  const opened = await PdfiumFile.open(bytes);
  if (!opened.ok) return err({ kind: "unreadable", because: opened.error });
  const painter = opened.value;
  try {
    painter.flatten();
    const alone = painter.pagesAlone();
    const read = await markPages(alone);
    if (!read.ok) {
      painter.close();
      return err({ kind: "unreadable", because: read.error });
    }
    const pages = read.value.map((page, at) =>
      pageRead(page, { marks: marksOf(at + 1), characters: painter.charactersOf(at) }),
    );
    return ok({ painter, alone, pages });
  } catch (fault) {
    painter.close();
    throw fault;
  }
}

function pageRead(
  page: PageMarks,
  { marks, characters }: Pick<PageRead, "marks" | "characters">,
): PageRead {
  const unseen = page.unseen.map(({ glyph }) => glyph);
  const glyphs = page.glyphs.filter(({ text }) => text !== "");
  return {
    glyphs,
    unseen,
    characters,
    marks,
    marked: [...glyphs, ...unseen].filter((glyph) => isMarked(glyph, marks)),
    left: glyphs.filter((glyph) => !isMarked(glyph, marks)),
    hidesText: unseen.length > 0 || page.hidden > 0,
  };
}
