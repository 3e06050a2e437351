import type { RowId } from "../../form/row-labels.ts";
import { edgeOf, layoutOf, type TableShape } from "../rows/resolve-slots.ts";
import type { Run, Slot } from "../runs/runs.ts";

/** A row of the form as a table is laid out: its label's id and its number of columns. */
export interface RowSpec {
  readonly row: RowId;
  readonly columns: number;
}

/** What the labelled rows of a table tell about its empty cells and its columns. */
export function shapeOf(
  runs: readonly Run[],
  rows: readonly RowSpec[],
  paddedLines: readonly number[],
): TableShape {
  const columns = new Map(rows.map(({ row, columns }) => [row, columns]));
  const labelled = runs.flatMap((run) => {
    const count = run.row ? columns.get(run.row) : undefined;
    return count !== undefined && count > 1 && run.slots.length > 0 ? [{ run, count }] : [];
  });
  const isPadded = isPaddedAround(labelled, paddedLines);
  return {
    ...columnsInGrids(labelled),
    keepsEmpty: keepsEmpty(labelled, isPadded),
    keptLines: keptLines(labelled, isPadded),
  };
}

type InGrids = Omit<TableShape, "keepsEmpty" | "keptLines">;

const noGrids: InGrids = {
  startColumns: new Map(),
  columnsByEdge: new Map(),
  columnsByLayout: new Map(),
  headedByEdge: new Map(),
  labelColumns: new Map(),
};

/** Where values stand in the grids of a page; most pages of text have none. */
function columnsInGrids(labelled: readonly Labelled[]): InGrids {
  const isInGrid = ({ run }: Labelled) => run.slots.some(({ grid }) => grid !== undefined);
  if (!labelled.some(isInGrid)) return noGrids;
  return {
    startColumns: startColumnsOf(labelled),
    columnsByEdge: columnsOf(labelled, edgeOf),
    columnsByLayout: columnsOf(labelled, layoutOf),
    headedByEdge: headedByEdge(labelled),
    labelColumns: labelColumnsOf(labelled),
  };
}

interface Labelled {
  readonly run: Run;
  readonly count: number;
}

/**
 * An empty cell between two values shows that they are kept; so does one in front of padding, and a
 * page without padding whose rows are all full.
 */
function keepsEmpty(labelled: readonly Labelled[], isPadded: boolean): boolean {
  if (labelled.some(({ run, count }) => hasKeptGap(run, count))) return true;
  return (
    !isPadded &&
    labelled.length > 1 &&
    labelled.every(({ run, count }) => run.slots.length === count)
  );
}

/**
 * The lines of rows that stand together, all of them with as many cells as columns: a table of its own on the page,
 * which keeps its empty cells whatever the others do.
 */
function keptLines(labelled: readonly Labelled[], isPadded: boolean): ReadonlySet<number> {
  if (isPadded) return new Set();
  const blocks: Labelled[][] = [];
  for (const row of labelled) {
    const block = blocks.at(-1);
    const last = block?.at(-1)?.run.line ?? Number.NEGATIVE_INFINITY;
    if (block && row.run.line - last === 1) block.push(row);
    else blocks.push([row]);
  }
  const kept = blocks.filter((block) => keepsEmpty(block, isPadded));
  return new Set(kept.flatMap((block) => block.map(({ run }) => run.line)));
}

function hasKeptGap({ slots }: Run, count: number): boolean {
  const last = slots.findLastIndex(({ kind }) => kind !== "gap");
  const first = slots.findIndex(({ kind }) => kind === "gap");
  if (first !== -1 && first < last && last < count) return true;
  return slots.some((slot) => slot.kind === "gap" && slot.isBeforePadding === true);
}

/** Lines of headers above a table's first row and of other blocks below its last, at most. */
const nearbyLines = 12;
/** A table of so many rows shows by itself whether it is padded. */
const manyRows = 6;

function isPaddedAround(labelled: readonly Labelled[], paddedLines: readonly number[]): boolean {
  const [first, last] = [labelled[0]?.run, labelled.at(-1)?.run];
  if (!first || !last) return false;
  const isLarge = labelled.length >= manyRows && first.headers.length > 0;
  const from = isLarge ? (first.headers[0]?.line ?? 0) : first.line - nearbyLines;
  const to = isLarge ? last.line : last.line + nearbyLines;
  return paddedLines.some((line) => line >= from && line <= to);
}

/** For each grid the column in which most rows with as many cells as columns begin. */
function startColumnsOf(rows: readonly Labelled[]): ReadonlyMap<number, number> {
  const votes = rows.flatMap(({ run: { slots }, count }) => {
    const place = slots.length === count ? slots[0]?.grid : undefined;
    return place ? [[place.table, place.column] as const] : [];
  });
  return mostVoted(votes);
}

function labelColumnsOf(rows: readonly Labelled[]): ReadonlyMap<number, ReadonlySet<number>> {
  const columns = new Map<number, Set<number>>();
  for (const { run } of rows) {
    const table = run.slots[0]?.grid?.table;
    if (table === undefined || run.column === undefined) continue;
    columns.set(table, (columns.get(table) ?? new Set()).add(run.column));
  }
  return columns;
}

/** For the rows of a grid that are laid out alike, where the values of those without an empty cell stand. */
function columnsOf(
  rows: readonly Labelled[],
  keyOf: (slots: readonly Slot[]) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  return votedColumns(rows.flatMap((row) => voteOf(keyOf(row.run.slots), columnsIfFull(row))));
}

/** The same by the headers, where all rows of the table end together. */
function headedByEdge(rows: readonly Labelled[]): ReadonlyMap<string, readonly number[]> {
  const isAligned = new Set(rows.map(({ run }) => edgeOf(run.slots))).size === 1;
  return votedColumns(
    isAligned ? rows.flatMap((row) => voteOf(edgeOf(row.run.slots), underHeaders(row))) : [],
  );
}

function votedColumns(
  votes: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly number[]> {
  const voted = Array.from(mostVoted(votes));
  return new Map(voted.map(([edge, columns]) => [edge, columns.split(" ").map(Number)]));
}

function voteOf(
  key: string | undefined,
  columns: readonly number[] | undefined,
): (readonly [string, string])[] {
  return key === undefined || columns === undefined ? [] : [[key, columns.join(" ")]];
}

function columnsIfFull(row: Labelled): readonly number[] | undefined {
  const { run, count } = row;
  const [headed] = run.slots.length > count ? (underHeaders(row) ?? []) : [];
  const columns = run.slots.flatMap(({ kind, grid }) =>
    kind === "gap" || !grid ? [] : [grid.column],
  );
  if (headed !== undefined && columns[0] !== headed) return;
  return columns.length === count ? columns : undefined;
}

/** The columns from the first header on, in the row's own grid. */
function underHeaders({ run: { slots, headers }, count }: Labelled): readonly number[] | undefined {
  const table = slots[0]?.grid?.table;
  const first = headers.findLast(
    ({ text, grid }) => grid?.table === table && firstHeader.test(text),
  );
  if (!first?.grid) return;
  const { column } = first.grid;
  return Array.from({ length: count }, (_, at) => column + at);
}

/** The first column's header in each table that has several: 制发, 新制作, 上一年项目, 采购项目, 自然人. */
const firstHeader = /制\s*发|新\s*制\s*作|上一?\s*年\s*项目|采购\s*项目|自\s*然\s*人/;

/** For each key the value given most often. */
function mostVoted<Key, Value>(votes: readonly (readonly [Key, Value])[]): Map<Key, Value> {
  const counts = new Map<Key, Map<Value, number>>();
  for (const [key, value] of votes) {
    const own = counts.get(key) ?? new Map<Value, number>();
    own.set(value, (own.get(value) ?? 0) + 1);
    counts.set(key, own);
  }
  return new Map(
    Array.from(counts).flatMap(([key, values]) => {
      const [best] = [...values].sort(([, left], [, right]) => right - left);
      return best === undefined ? [] : [[key, best[0]] as const];
    }),
  );
}
