import type { RowId } from "../../form/row-labels.ts";
import type { RowSpec } from "../tables/table-shape.ts";
import type { Run, Slot } from "./runs.ts";

/** The run that stands for a row, and whether other runs of the same row contradict it. */
export interface Chosen {
  readonly run: Run;
  /** Place of the row in the form. */
  readonly order: number;
  readonly isContradicted: boolean;
  /** The page prints the row's values more than once. */
  readonly isRepeated: boolean;
}

/** So many rows with figures found twice show that the table itself is printed again. */
const fewReprinted = 3;

/**
 * One run for each row found, in the order of the page. A row found once between rows found twice is
 * contradicted too: in the other printing it stands without its label. Where the table is printed again,
 * one neighbour is enough.
 */
export function chooseRuns(runs: readonly Run[], rows: readonly RowSpec[]): Chosen[] {
  const orders = new Map<RowId, number>(rows.map(({ row }, order) => [row, order]));
  const ordered = runs.flatMap((run): Ordered[] => {
    const order = run.row === null ? undefined : orders.get(run.row);
    return order === undefined ? [] : [{ run, order }];
  });
  const found = Map.groupBy(ordered.keys(), (at) => ordered[at]?.order ?? -1);
  const twice = new Set(
    [...found].flatMap(([order, same]) => (withFigures(ordered, same).length > 1 ? [order] : [])),
  );
  const isTwice = (order: number) => order < 0 || order >= rows.length || twice.has(order);
  const reprinted = [...twice].filter((order) => order >= 0);
  const orderly = [...found.keys()].sort((left, right) => left - right);
  const isBesideReprint = (order: number) => {
    if (reprinted.length < fewReprinted) return false;
    const at = orderly.indexOf(order);
    return [orderly[at - 1], orderly[at + 1]].some((next) => reprinted.includes(next ?? -1));
  };
  const chosen = Array.from(found, ([order, same]): Chosen => {
    const choice = best(ordered, same);
    if (rows.length < 3 || twice.has(order)) return choice;
    const isBetween = same.length === 1 && isTwice(order - 1) && isTwice(order + 1);
    const isDoubtful = choice.isContradicted || isBetween || isBesideReprint(order);
    return { ...choice, isContradicted: isDoubtful };
  });
  return chosen.sort((left, right) => left.run.index - right.run.index);
}

interface Ordered {
  readonly run: Run;
  readonly order: number;
}

/** A label met again in prose or a menu carries no figures, or stands alone: the table's own row has its neighbours. */
function best(ordered: readonly Ordered[], same: readonly number[]): Chosen {
  const filled = withFigures(ordered, same);
  const candidates = filled.length > 0 ? filled : same;
  const inTable = candidates.filter((index) => hasNeighbour(ordered, index));
  const kept = (inTable.length > 0 ? inTable : candidates).flatMap((index) => ordered[index] ?? []);
  const [chosen] = kept;
  if (!chosen) throw new RangeError("a row that was found has a run");
  const isRepeated = kept.length > 1 && filled.length > 1;
  if (filled.length > 0 && same.some((index) => isEmptyRow(ordered[index]?.run))) {
    return { ...chosen, isRepeated, isContradicted: true };
  }
  const table = tableOf(chosen.run);
  const beside = filled.flatMap((index) => {
    const other = ordered[index];
    return other && table !== undefined && tableOf(other.run) === table ? [other] : [];
  });
  const others = [...kept, ...beside].filter(({ run }) => run !== chosen.run);
  const printed = others.length > 0 ? written(chosen.run.slots) : "";
  return {
    ...chosen,
    isRepeated,
    isContradicted: others.some(({ run }) => written(run.slots) !== printed),
  };
}

/** A row of a real table whose cells are all empty: another printing of it that holds figures is another year's. */
function isEmptyRow(run: Run | undefined): boolean {
  return (
    run !== undefined &&
    run.slots.length > 0 &&
    run.slots.every(({ kind, grid }) => kind === "gap" && grid)
  );
}

/** The real table it stands in: one label over several of its rows is none of them for certain. */
function tableOf({ slots }: Run): number | undefined {
  return slots[0]?.grid?.table;
}

function withFigures(ordered: readonly Ordered[], indexes: readonly number[]): number[] {
  return indexes.filter((index) => (ordered[index]?.run.figures ?? 0) > 0);
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
