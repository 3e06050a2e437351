import type { Block, Grid, GridCell, PlacedText, SourceDocument } from "#formats/document.ts";
import type { Span } from "#kernel/span.ts";
import { textSpanOf } from "./text-span.ts";

/** What a place in the source belongs to: anchors of the page (`c-…` a cell, `f-…` a finding). */
export interface Target extends Span {
  readonly anchor: string;
}

/** The document as read, ready to print: in full when it is short, else the surroundings of the targets. */
export interface SourceView {
  readonly mediaType: SourceDocument["mediaType"];
  readonly encoding: string;
  /** Characters of text in the whole document. */
  readonly characters: number;
  readonly isWhole: boolean;
  readonly blocks: readonly SourceBlock[];
}

export type SourceBlock =
  /** `number`: the line's, from 1; none for a row of a table that is shown as a line. */
  | { readonly kind: "line"; readonly number?: number; readonly runs: readonly Run[] }
  | { readonly kind: "grid"; readonly table: number; readonly rows: readonly SourceRow[] }
  | { readonly kind: "gap" };

type LineBlock = Extract<SourceBlock, { kind: "line" }>;

export type SourceRow = readonly SourceGridCell[];

export interface SourceGridCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly runs: readonly Run[];
}

/** Plain text, or a marked place: its own anchor is `s-<start>`. */
export type Run = string | Mark;

export interface Mark {
  readonly text: string;
  readonly start: number;
  /** What the place belongs to, in page order; none where a mark goes on into the next line. */
  readonly anchors: readonly string[];
}

/** Characters printed in full; a longer document is shown around its targets. */
const wholeLimit = 40_000;
/** Characters kept on either side of a mark in a long line of a long document. */
const context = 120;
/** Marks shown at most of a long document. */
const markLimit = 500;

/** Lays a document out with its targets marked. */
export function sourceView(document: SourceDocument, targets: readonly Target[]): SourceView {
  const characters = document.blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  const isWhole = characters <= wholeLimit;
  const places = merged(targets);
  const marker = markerOf(isWhole ? places : places.slice(0, markLimit));
  return {
    mediaType: document.mediaType,
    encoding: document.encoding,
    characters,
    isWhole,
    blocks: isWhole ? wholeBlocks(document.blocks, marker) : windows(document.blocks, marker),
  };
}

type Marker = (placed: PlacedText) => readonly Run[];

function lengthOf(block: Block): number {
  if (block.kind === "line") return block.text.length;
  return ownCells(block)
    .flat()
    .reduce((sum, cell) => sum + cell.text.length, 0);
}

function wholeBlocks(blocks: readonly Block[], marker: Marker): SourceBlock[] {
  return blocks.flatMap((block, index): SourceBlock[] => {
    if (block.kind === "grid") return [gridBlock(block, marker)];
    if (block.text.trim() === "") return [];
    return [{ kind: "line", number: index + 1, runs: marker(block) }];
  });
}

/** Each marked line or row of a long document; what lies between is a gap. */
function windows(blocks: readonly Block[], marker: Marker): SourceBlock[] {
  const lines = blocks.flatMap((block, index): LineBlock[] => {
    if (block.kind === "line") return [{ kind: "line", number: index + 1, runs: marker(block) }];
    return ownCells(block).map((cells) => ({ kind: "line", runs: rowRuns(cells, marker) }));
  });
  const shown: SourceBlock[] = [];
  for (const line of lines) {
    const isMarked = line.runs.some((run) => typeof run !== "string");
    if (isMarked) shown.push({ ...line, runs: shortened(line.runs) });
    else if (shown.at(-1)?.kind !== "gap") shown.push({ kind: "gap" });
  }
  return shown;
}

function rowRuns(cells: readonly GridCell[], marker: Marker): readonly Run[] {
  return cells.flatMap((cell, at) => [...(at > 0 ? [" | "] : []), ...marker(cell)]);
}

/** Long plain runs cut down to what stands next to a mark. */
function shortened(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (typeof run !== "string" || run.length <= 2 * context) return run;
    const head = index === 0 ? "" : run.slice(0, context);
    const tail = index === runs.length - 1 ? "" : run.slice(-context);
    return `${head}……${tail}`;
  });
}

function gridBlock(grid: Grid, marker: Marker): SourceBlock {
  const rows = ownCells(grid).map((cells) =>
    cells.map((cell) => ({
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      runs: marker(cell),
    })),
  );
  return { kind: "grid", table: grid.table, rows };
}

/** Each cell once, in the row and column where it begins. */
function ownCells(grid: Grid): readonly (readonly GridCell[])[] {
  return grid.rows.map((row, y) =>
    row.flatMap((cell, x) => (cell && cell.row === y && cell.column === x ? [cell] : [])),
  );
}

interface MarkedPlace extends Span {
  readonly anchors: readonly string[];
}

/** The targets in source order, those that begin at one place as one, none reaching into the next. */
function merged(targets: readonly Target[]): readonly MarkedPlace[] {
  const places: { start: number; end: number; anchors: string[] }[] = [];
  for (const { start, end, anchor } of [...targets].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1);
    if (last?.start === start) {
      last.anchors.push(anchor);
      last.end = Math.max(last.end, end);
    } else {
      if (last) last.end = Math.min(last.end, start);
      places.push({ start, end, anchors: [anchor] });
    }
  }
  return places;
}

/** A function that cuts a text into runs at the places that lie in it. */
function markerOf(places: readonly MarkedPlace[]): Marker {
  const anchored = new Set<number>(); // an anchor may stand once in a page
  return (placed) => {
    const { text } = placed;
    const marks = overlapping(places, placed).flatMap((place) => {
      const span = textSpanOf(placed, place);
      return span ? [{ place, span }] : [];
    });
    const runs = marks.flatMap(({ place: { start, anchors }, span }, index): Run[] => {
      const before = text.slice(marks[index - 1]?.span.end ?? 0, span.start);
      const isNew = !anchored.has(start);
      anchored.add(start);
      const mark = { text: text.slice(span.start, span.end), start, anchors: isNew ? anchors : [] };
      return [before, mark];
    });
    return [...runs, text.slice(marks.at(-1)?.span.end ?? 0)].filter((run) => run !== "");
  };
}

/** The places that may touch a text: from the last that begins before it to the last that begins in it. */
function overlapping(places: readonly MarkedPlace[], placed: PlacedText): readonly MarkedPlace[] {
  const lastPiece = placed.pieces?.at(-1);
  const end = lastPiece
    ? lastPiece.start + (placed.text.length - lastPiece.at)
    : placed.start + placed.text.length;
  const from = Math.max(0, firstFrom(places, placed.start) - 1);
  return places
    .slice(from, firstFrom(places, end + 1))
    .filter((place) => place.end >= placed.start);
}

/** The index of the first place that begins at `offset` or later. */
function firstFrom(places: readonly MarkedPlace[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The starts of the places that are marked in a view: those a link `#s-<start>` can lead to. */
export function markedStarts(view: SourceView): ReadonlySet<number> {
  return new Set(
    marksOf(view).flatMap(({ start, anchors }) => (anchors.length > 0 ? [start] : [])),
  );
}

/** The anchors that stand in a view. */
export function markedAnchors(view: SourceView): ReadonlySet<string> {
  return new Set(marksOf(view).flatMap(({ anchors }) => anchors));
}

function marksOf({ blocks }: SourceView): readonly Mark[] {
  const runs = blocks.flatMap((block): readonly Run[] => {
    if (block.kind === "gap") return [];
    return block.kind === "line" ? block.runs : block.rows.flat().flatMap((cell) => cell.runs);
  });
  return runs.flatMap((run) => (typeof run === "string" ? [] : [run]));
}
