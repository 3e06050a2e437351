import type { Block, GridCell, SourceDocument } from "#formats/document.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { AnnualReport, Cells, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { PlaceJson } from "#report-files/finding-json.ts";
import { readReport, type UnreadableReport } from "#report-files/read-report.ts";
import { cellAnchor, findingAnchor } from "#report-view/anchors.ts";
import { isPlaced } from "#report-view/source/is-placed.ts";
import { quoteFinder } from "#report-view/source/quote-in-source.ts";
import {
  markedAnchors,
  type SourceView,
  sourceView,
  type Target,
} from "#report-view/source/source-view.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { type RowPlace, rowPlaces } from "./row-places.ts";

/** A stored original to be read again, with what was read of it when it was stored. */
export interface SourceJob {
  readonly bytes: Uint8Array;
  readonly cells: Cells;
  /** The places of each finding, in the order in which the report's page numbers them. */
  readonly findings: readonly (readonly PlaceJson[])[];
}

/** What the page of an original shows, in plain data. */
export interface ShownSource {
  readonly view: SourceView;
  /** Pages, tables and rows in words, where the format has them. */
  readonly places: readonly RowPlace[];
  /** Cells to which the report's page leads and which are not marked. */
  readonly unmarked: readonly UnmarkedCell[];
}

export interface UnmarkedCell {
  readonly name: CellName;
  /** As stored. */
  readonly cell: ReportCell;
  /** This program reads it otherwise than when the report was stored; else only its place is not known. */
  readonly isDiffering: boolean;
}

export type SourceAnswer = Result<ShownSource, UnreadableReport>;

/** Reads an original again and marks where each figure stands; personal numbers in its text are hidden. */
export async function readSource({ bytes, cells, findings }: SourceJob): Promise<SourceAnswer> {
  const read = await readReport(bytes);
  if (!read.ok) return read;
  const { document, report } = read.value;
  const same = sameCells(cells, report.cells);
  const targets = [...same.flatMap(cellTarget), ...findingTargets(document, report, findings)];
  const view = sourceView({ ...document, blocks: maskedBlocks(document.blocks) }, targets);
  return ok({ view, places: rowPlaces(same), unmarked: unmarkedCells(view, cells, same) });
}

function unmarkedCells(
  view: SourceView,
  stored: Cells,
  same: ReturnType<typeof sameCells>,
): readonly UnmarkedCell[] {
  const marked = markedAnchors(view);
  const unchanged = new Set(same.map(([name]) => name));
  const cells = Object.entries(stored) as [CellName, ReportCell][]; // Object.entries forgets the keys' type
  return cells.flatMap(([name, cell]) =>
    isPlaced(cell) && !marked.has(cellAnchor(name))
      ? [{ name, cell, isDiffering: !unchanged.has(name) }]
      : [],
  );
}

/** The cells that say now what they said when they were stored. */
function sameCells(stored: Cells, now: Cells): readonly (readonly [CellName, ReportCell])[] {
  const names = Object.keys(stored) as CellName[];
  return names.flatMap((name) => {
    const [was, is] = [stored[name], now[name]];
    return is && was?.state === is.state && was.value === is.value ? [[name, is] as const] : [];
  });
}

function cellTarget([name, { place }]: readonly [CellName, ReportCell]): readonly Target[] {
  if (place?.start === undefined || place.end === undefined) return [];
  return [{ start: place.start, end: place.end, anchor: cellAnchor(name) }];
}

function findingTargets(
  document: SourceDocument,
  report: AnnualReport,
  findings: SourceJob["findings"],
): readonly Target[] {
  const find = quoteFinder(document, report.sections);
  return findings.flatMap((places, index) =>
    places.flatMap((place) => {
      const span = find(place);
      return span ? [{ ...span, anchor: findingAnchor(index) }] : [];
    }),
  );
}

/** Lines are masked together, as a number may be broken over two of them. Masking keeps every offset. */
function maskedBlocks(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.flatMap((block) => (block.kind === "line" ? [block.text] : []));
  const lines = maskedText(texts.join("\n"));
  const masked = (cell: GridCell | undefined) => cell && { ...cell, text: maskedText(cell.text) };
  let from = 0;
  return blocks.map((block) => {
    if (block.kind === "grid") return { ...block, rows: block.rows.map((row) => row.map(masked)) };
    const text = lines.slice(from, from + block.text.length);
    from += block.text.length + 1;
    return { ...block, text };
  });
}
