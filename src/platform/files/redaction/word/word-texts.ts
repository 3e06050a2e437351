import { readDocx } from "#formats/docx/read-docx.ts";
import type { ExtractedBlock, InsideUnreadable } from "#formats/extracted.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { WordBlock } from "../shown-file.ts";

/** Text and tables of a Word document in reading order; pictures, headers and notes are not among them. */
export function wordBlocks(bytes: Uint8Array): Result<readonly WordBlock[], InsideUnreadable> {
  const read = readDocx(bytes);
  if (!read.ok) return read;
  return read.value.truncated
    ? { ok: false, error: "too-much-inside" }
    : ok(read.value.blocks.flatMap(blocksOf));
}

function blocksOf(block: ExtractedBlock): readonly WordBlock[] {
  if (block.kind === "line") {
    return block.text
      .split("\n")
      .filter((text) => text.trim() !== "")
      .map((text) => ({ kind: "line", text }));
  }
  const cells = block.cells
    .map(({ text, row, column, rowSpan, columnSpan }) => ({
      text,
      row,
      column,
      rowSpan,
      columnSpan,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return [{ kind: "table", cells }];
}
