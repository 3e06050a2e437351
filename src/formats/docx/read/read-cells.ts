import type { ExtractedBlock } from "#formats/extracted.ts";
import { limits } from "#formats/limits.ts";

/** A table as the file writes it, before merged cells are laid out. */
export interface WordRow {
  /** Columns left empty in front of the first cell and behind the last. */
  before: number;
  after: number;
  /** Deleted or hidden: it is not printed. */
  isGone: boolean;
  readonly cells: WordCell[];
}

export interface WordCell {
  span: number;
  /** `start`: cells below go on in it. `goes-on`: it belongs to the cell above. */
  down: "start" | "goes-on" | undefined;
  /** The same for the cells of one row, in old files. */
  across: "start" | "goes-on" | undefined;
  /** Its preferred width in twentieths of a point, where the file gives one. */
  width: number | undefined;
  isGone: boolean;
  /** Something stands in it that is no text. */
  holdsObject: boolean;
  blocks: readonly ExtractedBlock[];
}

export function newRow(): WordRow {
  return { before: 0, after: 0, isGone: false, cells: [] };
}

export function newCell(): WordCell {
  return {
    span: 1,
    down: undefined,
    across: undefined,
    width: undefined,
    isGone: false,
    holdsObject: false,
    blocks: [],
  };
}

/** A number of columns as an attribute writes it. */
export function columnCount(written: string | undefined, least: number): number {
  const count = Number.parseInt(written ?? "", 10);
  return count >= least ? Math.min(count, limits.columns) : least;
}

/** The rows that are printed, with the cells that are: deleted ones left out, those merged across made one. */
export function printedRows(rows: readonly WordRow[]): WordRow[] {
  return rows
    .filter(({ isGone }) => !isGone)
    .map((row) => ({ ...row, cells: mergedAcross(row.cells.filter((cell) => !cell.isGone)) }))
    .filter(({ cells }) => cells.length > 0);
}

function mergedAcross(cells: readonly WordCell[]): WordCell[] {
  const merged: WordCell[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (cell.across !== "goes-on" || last?.across === undefined) merged.push({ ...cell });
    else {
      last.span += cell.span;
      last.holdsObject ||= cell.holdsObject;
      last.width = last.width && cell.width && last.width + cell.width;
    }
  }
  return merged;
}
