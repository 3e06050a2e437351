import type { Block } from "#formats/document.ts";
import type { ExtractedBlock, InsideUnreadable } from "#formats/extracted.ts";
import { foreignFormat } from "#formats/foreign-format.ts";
import type { OoxmlPackage } from "#formats/ooxml/open-package.ts";
import type { Relationship } from "#formats/ooxml/relationships.ts";
import { readPlain } from "#formats/read-plain.ts";
import { singleFilePage } from "#formats/text/single-file-page.ts";
import { err, ok, type Result } from "#kernel/result.ts";

type Blocks = Result<readonly ExtractedBlock[], InsideUnreadable>;

/** What files inside a document are read with. */
export interface Embedding {
  readonly file: OoxmlPackage;
  readonly related: readonly Relationship[];
  /** Reads a Word document inside, under the limits of the one around it. */
  readonly readInner: (bytes: Uint8Array) => Blocks;
}

/**
 * Reads a file that stands in the place of a part of the document's text (`w:altChunk`, ECMA-376 part 1, 17.17.2): a
 * web page, alone or with all its parts, a text, or another Word document. `embedded`: it is of another kind.
 */
export function readEmbedded({ file, related, readInner }: Embedding, id: string): Blocks {
  const target = related.find((one) => one.id === id && one.kind === "aFChunk")?.target;
  if (target === undefined) return err("embedded");
  const bytes = file.bytes(target);
  if (!bytes.ok) return bytes;
  if (bytes.value === undefined) return err("embedded");
  const format = foreignFormat(bytes.value);
  if (format === "docx") return readInner(bytes.value);
  return format === undefined ? readPage(bytes.value) : err("embedded");
}

function readPage(bytes: Uint8Array): Blocks {
  const page = readPlain(singleFilePage(bytes) ?? bytes);
  if (page === "empty") return ok([]);
  if (page === "binary" || isOtherXml(page.source)) return err("embedded");
  return ok(page.blocks.map(extracted));
}

/** XML that is no web page, as of a whole Word document in one file. */
function isOtherXml(source: string): boolean {
  const start = source.slice(0, 2_000);
  return /^\s*<\?xml/.test(start) && !/<(?:!doctype\s+)?html\b/i.test(start);
}

function extracted(block: Block): ExtractedBlock {
  if (block.kind === "line") return { kind: "line", text: block.text };
  const cells = block.rows.flatMap((row, y) =>
    row
      .filter((cell, x) => cell?.row === y && cell.column === x)
      .filter((cell) => cell !== undefined),
  );
  return {
    kind: "table",
    cells: cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
    })),
  };
}
