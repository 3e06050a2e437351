import type { RowId } from "../form/row-labels.ts";
import type { TableShape } from "./resolve-slots.ts";
import type { Run } from "./runs.ts";

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
  return { startColumns: startColumnsOf(labelled), keepsEmpty: keepsEmpty(labelled, isPadded) };
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

function hasKeptGap({ slots }: Run, count: number): boolean {
  const last = slots.findLastIndex(({ kind }) => kind !== "gap");
  const first = slots.findIndex(({ kind }) => kind === "gap");
  if (first !== -1 && first < last && last < count) return true;
  return slots.some((slot) => slot.kind === "gap" && slot.isBeforePadding === true);
}

/** Lines of headers above a table's first row and of other blocks below its last, at most. */
const nearbyLines = 12;

function isPaddedAround(labelled: readonly Labelled[], paddedLines: readonly number[]): boolean {
  const first = (labelled[0]?.run.line ?? 0) - nearbyLines;
  const last = (labelled.at(-1)?.run.line ?? 0) + nearbyLines;
  return paddedLines.some((line) => line >= first && line <= last);
}

/** For each grid the column in which most full rows begin. */
function startColumnsOf(rows: readonly Labelled[]): ReadonlyMap<number, number> {
  const votes = new Map<number, Map<number, number>>();
  for (const { run, count } of rows) {
    const place = run.slots.length === count ? run.slots[0]?.grid : undefined;
    if (!place) continue;
    const columns = votes.get(place.table) ?? new Map<number, number>();
    columns.set(place.column, (columns.get(place.column) ?? 0) + 1);
    votes.set(place.table, columns);
  }
  return new Map(Array.from(votes, ([table, columns]) => [table, mostVoted(columns)]));
}

function mostVoted(columns: ReadonlyMap<number, number>): number {
  const [best] = [...columns].sort(([, left], [, right]) => right - left);
  return best?.[0] ?? 0;
}
