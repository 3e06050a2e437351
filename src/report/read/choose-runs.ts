import type { RowId } from "../form/row-labels.ts";
import type { Run, Slot } from "./runs.ts";
import type { RowSpec } from "./table-shape.ts";

/** The run that stands for a row, and whether other runs of the same row contradict it. */
export interface Chosen {
  readonly run: Run;
  /** Place of the row in the form. */
  readonly order: number;
  readonly isContradicted: boolean;
}

/** One run for each row found, in the order of the page. */
export function chooseRuns(runs: readonly Run[], rows: readonly RowSpec[]): Chosen[] {
  const orders = new Map<RowId, number>(rows.map(({ row }, order) => [row, order]));
  const ordered = runs.flatMap((run): Ordered[] => {
    const order = run.row === null ? undefined : orders.get(run.row);
    return order === undefined ? [] : [{ run, order }];
  });
  const chosen = new Map<number, Chosen>();
  for (const [at, { run, order }] of ordered.entries()) {
    if (chosen.has(order)) continue;
    const same = ordered.flatMap((other, index) => (other.order === order ? [index] : []));
    chosen.set(
      order,
      same.length === 1 ? { run, order, isContradicted: false } : best(ordered, same, at),
    );
  }
  return [...chosen.values()].sort((left, right) => left.run.index - right.run.index);
}

interface Ordered {
  readonly run: Run;
  readonly order: number;
}

/** A label met again in prose or a menu carries no figures, or stands alone: the table's own row has its neighbours. */
function best(ordered: readonly Ordered[], same: readonly number[], first: number): Chosen {
  const withFigures = same.filter((index) => (ordered[index]?.run.figures ?? 0) > 0);
  const candidates = withFigures.length > 0 ? withFigures : same;
  const inTable = candidates.filter((index) => hasNeighbour(ordered, index));
  const kept = (inTable.length > 0 ? inTable : candidates).flatMap((index) => ordered[index] ?? []);
  const chosen = kept[0] ?? ordered[first];
  if (!chosen) throw new RangeError("a repeated row has at least one run");
  const printed = written(chosen.run.slots);
  return { ...chosen, isContradicted: kept.some(({ run }) => written(run.slots) !== printed) };
}

function hasNeighbour(ordered: readonly Ordered[], index: number): boolean {
  const order = ordered[index]?.order ?? Number.NaN;
  return ordered[index - 1]?.order === order - 1 || ordered[index + 1]?.order === order + 1;
}

/** The slots as text, to compare two printings of one row. */
function written(slots: readonly Slot[]): string {
  return slots
    .map((slot) => (slot.kind === "figure" ? JSON.stringify(slot.figure) : slot.kind))
    .join(" ");
}
