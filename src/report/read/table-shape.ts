import type { RowId } from "../form/row-labels.ts";
import type { TableShape } from "./resolve-slots.ts";
import type { Run, Slot } from "./runs.ts";

/** A row of the form as a table is laid out: its label's id and its number of columns. */
export interface RowSpec {
  readonly row: RowId;
  readonly columns: number;
}

/** What the labelled rows of a table tell about its empty cells and its columns. */
export function shapeOf(
  runs: readonly Run[],
  rows: readonly RowSpec[],
  isPadded: boolean,
): TableShape {
  const columns = new Map(rows.map(({ row, columns }) => [row, columns]));
  const labelled = runs.flatMap((run) => {
    const count = run.row ? columns.get(run.row) : undefined;
    return count !== undefined && count > 1 && run.slots.length > 0 ? [{ run, count }] : [];
  });
  return {
    startColumn: startColumnOf(labelled.map(({ run, count }) => ({ slots: run.slots, count }))),
    keepsEmpty: keepsEmptyCells(labelled, isPadded),
  };
}

interface Labelled {
  readonly run: Run;
  readonly count: number;
}

/** An empty cell between two values shows that they are kept; so does a page without padding whose rows are all full. */
function keepsEmptyCells(labelled: readonly Labelled[], isPadded: boolean): boolean {
  if (labelled.some(({ run, count }) => hasGapInside(run.slots, count))) return true;
  return (
    !isPadded &&
    labelled.length > 1 &&
    labelled.every(({ run, count }) => run.slots.length === count)
  );
}

function hasGapInside(slots: readonly Slot[], count: number): boolean {
  const last = slots.findLastIndex(({ kind }) => kind !== "gap");
  const first = slots.findIndex(({ kind }) => kind === "gap");
  return first !== -1 && first < last && last < count;
}

/** The column in which most full rows of a grid begin. */
function startColumnOf(
  rows: readonly { slots: readonly Slot[]; count: number }[],
): number | undefined {
  const starts = new Map<number, number>();
  for (const { slots, count } of rows) {
    const column = slots.length === count ? slots[0]?.grid?.column : undefined;
    if (column !== undefined) starts.set(column, (starts.get(column) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [column, times] of starts) {
    if (best === undefined || times > (starts.get(best) ?? 0)) best = column;
  }
  return best;
}
