import type { ExtractedBlock } from "#formats/extracted.ts";
import { readPdf } from "#formats/pdf/read-pdf.ts";
import { type PdfPage, type PdfWhole, pdfFile } from "./pdf-file.ts";

/** The blocks in short: a line as its text, a table as rows of `text` or `text(rows×columns)`. */
export async function blocksOf(...pages: readonly PdfPage[]): Promise<(string | string[][])[]> {
  return blocksOfFile(pages);
}

export async function blocksOfFile(
  pages: readonly PdfPage[],
  whole: PdfWhole = {},
): Promise<(string | string[][])[]> {
  const read = await readPdf(pdfFile(pages, whole));
  if (!read.ok) throw new Error(read.error);
  return read.value.blocks.map(short);
}

function short(block: ExtractedBlock): string | string[][] {
  if (block.kind === "line") return block.text;
  const rows: string[][] = [];
  for (const { row, rowSpan, columnSpan, text } of block.cells) {
    const span = rowSpan * columnSpan > 1 ? `(${rowSpan}×${columnSpan})` : "";
    rows[row] = [...(rows[row] ?? []), text + span];
  }
  return rows;
}
